/// A service that tells of changes.
///
/// RSS 2.0 `<cloud>`; example
/// `<cloud domain="rpc.example.com" port="80" path="/RPC2" registerProcedure="notify" protocol="xml-rpc"/>`
public struct Cloud: Sendable, Hashable {
  /// Host name. `<cloud domain="rpc.example.com">`
  public var domain: String?
  /// Port. `<cloud port="80">`
  public var port: Int?
  /// Path. `<cloud path="/RPC2">`
  public var path: String?
  /// Procedure to call. `<cloud registerProcedure="notify">`
  public var registerProcedure: String?
  /// `xml-rpc`, `soap` or `http-post`. `<cloud protocol="xml-rpc">`
  public var protocolName: String?
  /// Source texts of values that were mended or could not be read.
  public var sourceTexts = SourceTexts()
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}

/// What media costs.
///
/// Media RSS `<media:price>`; example
/// `<media:price type="rent" price="19.99" currency="EUR"/>`
public struct MediaPrice: Sendable, Hashable {
  /// `rent`, `purchase`, `package` or `subscription`, as written. `<media:price type="rent">`
  public var type: String?
  /// How much, in the currency. `<media:price price="19.99">`
  public var amount: Double?
  /// ISO 4217 code of the currency. `<media:price currency="EUR">`
  public var currency: String?
  /// What belongs to a package or a subscription: words or a URL.
  /// `<media:price info="https://example.com/pass">`
  public var details: String?
  /// Source texts of values that were mended or could not be read.
  public var sourceTexts = SourceTexts()
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}

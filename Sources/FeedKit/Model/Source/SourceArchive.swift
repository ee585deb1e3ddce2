/// Where older items are.
///
/// Source `<source:archive>`; example
/// `<source:archive><source:url>https://example.com/archive/</source:url><source:startDay>2026-01-01</source:startDay></source:archive>`
public struct SourceArchive: Sendable, Hashable {
  /// Where the archive is. `<source:url>https://example.com/archive/</source:url>`
  public var url: String?
  /// Its first day, as written. `<source:startDay>2026-01-01</source:startDay>`
  public var startDay: String?
  /// Its last day, as written. `<source:endDay>2026-12-31</source:endDay>`
  public var endDay: String?
  /// The name of its files. `<source:filename>feed.xml</source:filename>`
  public var fileName: String?
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}

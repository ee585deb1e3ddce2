/// The stable name of something that can be wrong with a document, in kebab-case.
///
/// Ids are only ever added; one that was published never changes its meaning. Example: `date-unreadable`.
public struct RuleID: RawRepresentable, Sendable, Hashable, ExpressibleByStringLiteral,
  CustomStringConvertible
{
  /// The id as it is written in reports.
  public var rawValue: String

  /// Makes an id from its written form.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// Makes an id from a literal.
  public init(stringLiteral value: String) { rawValue = value }

  /// The id as it is written in reports.
  public var description: String { rawValue }
}

/// An attribute as it stands in a tag that is not well-formed.
struct TagAttribute {
  enum Form {
    /// Well-formed, but for what is in the value.
    case quoted
    /// Between quotes, of which the second is missing.
    case halfQuoted
    /// Between quotes that XML does not know, of several bytes.
    case otherQuotes
    case unquoted
    /// A name alone.
    case noValue
  }

  var form: Form
  var start: Int
  var nameEnd: Int
  /// Where the `=` stands.
  var equals: Int
  /// The value without quotes.
  var valueStart: Int
  var valueEnd: Int
  /// Behind the value and its quote.
  var end: Int
}

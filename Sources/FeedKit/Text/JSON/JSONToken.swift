/// A piece of a JSON document.
///
/// What a key, a string or a number says is the reader's text.
enum JSONToken: Equatable, Sendable {
  case beginObject
  case endObject
  case beginArray
  case endArray
  /// The name of a member; its value follows.
  case key
  case string
  /// A number, as text in the document's own digits.
  case number
  case boolean(Bool)
  case null
}

/// Something in a document that is not as RFC 8259 has it, and was read or left out all the same.
struct JSONFault: Equatable, Sendable {
  var rule: RuleID
  var severity: Severity
  /// What is wrong and what was done: lower case, no full stop.
  var message: String
  /// Where, in bytes from the start of the clean text.
  var offset: Int
  /// The keys that lead there.
  var path: String

  /// Whether a strict reader refuses the document for it.
  var isSyntax: Bool { rule.rawValue.hasPrefix("json-") }
}

/// The rules about JSON.
extension RuleID {
  /// A comma, colon or bracket is missing, is one too many, or is of the wrong kind.
  static let jsonPunctuation: RuleID = "json-punctuation"
  /// A word is no value of JSON: `NaN`, `undefined`, `True`.
  static let jsonLiteral: RuleID = "json-literal"
  /// A number is clear, but not in the form that JSON asks for: `+1`, `.5`, `007`.
  static let jsonNumber: RuleID = "json-number"
  /// A string or key is quoted otherwise, or holds an escape or character that JSON forbids there.
  static let jsonString: RuleID = "json-string"
  /// Half of a surrogate pair stands alone.
  static let jsonSurrogate: RuleID = "json-surrogate"
  /// A comment; JSON has none.
  static let jsonComment: RuleID = "json-comment"
  /// Something follows the document.
  static let jsonTrailing: RuleID = "json-trailing"
  static let jsonRecord: RuleID = "json-record"
}

/// A form that a channel offers.
///
/// RSS 2.0 `<textInput>`; example
/// `<textInput><title>Search</title><description>Our archive</description><name>q</name><link>https://example.com/s</link></textInput>`
public struct TextInput: Sendable, Hashable {
  /// The button's label. `<title>Search</title>`
  public var title: String?
  /// What the form is for. `<description>Our archive</description>`
  public var description: String?
  /// The field's name. `<name>q</name>`
  public var name: String?
  /// Where the form is sent. `<link>https://example.com/s</link>`
  public var link: String?
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty form.
  public init() {}
}

/// What may be done with a show or an episode.
///
/// Creative Commons rights expression and RSS module.
public struct CreativeCommons: Sendable, Hashable {
  /// Creative Commons `<creativeCommons:license>` and `<cc:license>`: URLs of licences, in document
  /// order; example
  /// `<creativeCommons:license>https://creativecommons.org/licenses/by/4.0/</creativeCommons:license>`.
  public var licenses: [String] = []
  /// The other elements of the rights expression, in document order.
  /// `<cc:attributionName>Ann Example</cc:attributionName>`
  public var terms: [Term] = []

  /// Makes an empty value.
  public init() {}

  /// Whether nothing is there.
  public var isEmpty: Bool {
    licenses.isEmpty && terms.isEmpty
  }
}

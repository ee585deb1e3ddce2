/// A title or a description of media.
///
/// Media RSS `<media:title>`, `<media:description>`; example
/// `<media:title type="plain">The ferry</media:title>`
public struct MediaText: Sendable, Hashable {
  /// The text; may hold HTML where the type says so.
  public var text: String?
  /// `plain` or `html`, as written; `nil` means plain. `<media:title type="html">`
  public var type: String?
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}

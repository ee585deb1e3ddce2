/// Who made media: its users, or those who hold the rights.
///
/// Media RSS `<media:rights>`; example `<media:rights status="userCreated"/>`
public struct MediaRights: Sendable, Hashable {
  /// `userCreated` or `official`, as written. `<media:rights status="userCreated">`
  public var status: String?
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}

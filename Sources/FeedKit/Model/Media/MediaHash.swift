/// A hash of a media file.
///
/// Media RSS `<media:hash>`; example
/// `<media:hash algo="md5">dfdec888b72151965a34b4b59031290a</media:hash>`
public struct MediaHash: Sendable, Hashable {
  /// The hash in hexadecimal digits.
  public var value: String?
  /// `md5` or `sha-1`, as written; `nil` means md5. `<media:hash algo="md5">`
  public var algorithm: String?
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}

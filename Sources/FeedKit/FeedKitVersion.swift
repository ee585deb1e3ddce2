/// The versions of what reads and writes feeds here.
public enum FeedKitVersion {
  /// The version of FeedKit, as in its releases.
  public static let current = "0.1.0"

  /// The version of the libxml2 in use, such as `2.9.14`.
  public static var libxml2: String { XMLLibrary.version }
}

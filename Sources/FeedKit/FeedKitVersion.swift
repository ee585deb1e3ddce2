/// The versions of what reads and writes feeds here.
public enum FeedKitVersion {
  /// The version of FeedKit, as in its releases.
  public static let current = "0.1.0"
}

extension Feed {
  /// The `podcast:guid` that Podcasting 2.0 derives from a feed's URL: a UUID, version 5.
  ///
  /// Scheme and slashes at the end do not matter; everything else does, case too.
  public static func podcastGUID(feedURL: String) -> String {
    UUIDText.podcastGUID(feedURL: Array(feedURL.utf8).span)
  }

  /// The `podcast:guid` that the feed has by its own URL, whatever it states; `nil` when the URL is
  /// not known.
  public var derivedGUID: String? { selfURL.map(Feed.podcastGUID(feedURL:)) }
}

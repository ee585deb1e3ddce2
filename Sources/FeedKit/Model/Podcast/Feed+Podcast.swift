// What Podcasting 2.0 says a reader is to make of a feed's own words.

extension Feed {
  /// The medium in lower case, `podcast` where none is stated.
  public var effectiveMedium: String { medium?.lowercased() ?? "podcast" }

  /// Whether the feed is a list of items of other feeds: its medium is `mixed` or ends in `L`.
  public var isList: Bool {
    let medium = effectiveMedium
    return medium == "mixed" || Self.listMedia.contains(medium)
  }

  private static let listMedia: Set<String> = [
    "podcastl", "musicl", "videol", "filml", "audiobookl", "newsletterl", "blogl", "publisherl",
    "coursel",
  ]

  /// Whether a platform is not to list the show, by `podcast:block`.
  ///
  /// What is said of the platform counts before what is said of all.
  ///
  /// - Parameter platform: The platform's word, such as `google`; case does not matter.
  /// - Returns: True when the show is blocked there, by name or for all.
  public func isBlocked(on platform: String) -> Bool {
    let word = platform.lowercased()
    let own = platformBlocks.last { $0.platform?.lowercased() == word && $0.isBlocked != nil }
    let general = platformBlocks.last { $0.platform == nil && $0.isBlocked != nil }
    return own?.isBlocked ?? general?.isBlocked ?? false
  }

  /// The pictures in ``imageSourceSet``, in its order.
  public var imageCandidates: [ImageCandidate] {
    imageSourceSet.map { ImageCandidate.candidates(in: $0) } ?? []
  }
}

/// A transcript that belongs to an episode, with what is known of its speakers beforehand.
public struct EpisodeTranscript: Sendable, Hashable {
  /// The feed and the episode.
  public var keys: EpisodeKeys
  /// Where the transcript is, in words of whoever reads it: FeedKit opens no files.
  public var path: String
  /// The language as written; `nil` when it is not known.
  public var language: String?
  /// The names of speakers by their labels: `SPEAKER_00` is `Jane Doe`.
  public var names: [String: String]
  /// Who says all that has no label; `nil` when nobody is known to.
  public var soleSpeaker: String?

  /// Makes a transcript of which nothing is known beforehand.
  public init(keys: EpisodeKeys, path: String, language: String? = nil) {
    self.keys = keys
    self.path = path
    self.language = language
    names = [:]
  }
}

/// A part of an episode that stands for it.
///
/// Podcasting 2.0 `<podcast:soundbite>`; example
/// `<podcast:soundbite startTime="73.0" duration="60.0">Why it matters</podcast:soundbite>`
public struct Soundbite: Sendable, Hashable {
  /// Start, from the beginning of the audio. `<podcast:soundbite startTime="73.0">`
  public var start: Duration?
  /// Length. `<podcast:soundbite duration="60.0">`
  public var duration: Duration?
  /// Its title; `nil` means that of the episode.
  public var title: String?
  /// Source texts of values that were mended or could not be read.
  public var sourceTexts = SourceTexts()
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty soundbite.
  public init() {}
}

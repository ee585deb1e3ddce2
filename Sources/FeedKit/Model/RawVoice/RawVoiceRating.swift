/// For whom a show is fit.
///
/// RawVoice `<rawvoice:rating>`; example
/// `<rawvoice:rating tv="TV-G" movie="G">TV-G</rawvoice:rating>`
public struct RawVoiceRating: Sendable, Hashable {
  /// The rating in words.
  public var text: String?
  /// By the rules of television in the USA. `<rawvoice:rating tv="TV-G">`
  public var tv: String?
  /// By the rules of cinema in the USA. `<rawvoice:rating movie="G">`
  public var movie: String?
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}

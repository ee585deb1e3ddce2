/// How to read an input.
public struct ParseOptions: Sendable, Hashable {
  /// The name of the input: a path or URL.
  ///
  /// It goes into ids derived from it, and nowhere else.
  public var source = ""
  /// Where the input was taken from; `nil` when that is not known.
  ///
  /// Relative URLs of the document are completed by it, and the feed's id is made of it where the
  /// document states none.
  public var url: String?
  /// The encoding to read with, whatever the input says, as a WHATWG label; `nil` to decide by the input.
  public var encoding: String?
  /// Whether to refuse what is not well-formed, instead of reading on.
  public var isStrict = false
  /// Whether to mend values that are well-formed and still not what was meant: text that was read in
  /// a wrong encoding, white space in addresses, other names of media types.
  ///
  /// The text as it stood is kept in `sourceTexts`.
  public var mendsValues = true
  /// Whether to undo what was escaped once too often: `Tom &amp;amp; Jerry`.
  ///
  /// A text that shows an escape on purpose looks the same, so this has to be asked for.
  public var mendsDoubleEscapes = false
  /// How to judge the document while it is read; `nil` not to.
  public var validation: ValidationOptions?
  /// How to read transcripts.
  public var transcript = TranscriptOptions()
  /// Safety limits.
  public var limits = Limits()

  /// Makes the default options.
  public init() {}
}

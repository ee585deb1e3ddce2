/// Finds out from its first bytes what kind of document an input is, whatever its name.
///
/// Give it the bytes as they come until it knows; then give them to the kind's parser.
public struct DocumentSniffer: ~Copyable {
  private var head: DocumentHead

  /// Makes a sniffer.
  ///
  /// - Parameter options: How the document will be read: its encoding and limits count.
  public init(options: ParseOptions = .init()) {
    head = DocumentHead(
      encoding: options.encoding.flatMap(TextEncoding.init(label:)),
      inflateRatio: options.limits.inflateRatio
    )
  }

  /// Whether more bytes would change nothing.
  public private(set) var isDecided = false

  /// The kind; `nil` when it is not decided, or nothing shows one.
  public private(set) var kind: DocumentKind?

  /// Takes the next bytes; 64 KiB of text always decide.
  ///
  /// - Parameter bytes: The bytes that follow those of the last call.
  public mutating func see(_ bytes: RawSpan) {
    guard !isDecided else { return }
    head.add(bytes)
    look()
  }

  /// Says that the input has ended.
  public mutating func finish() {
    guard !isDecided else { return }
    head.finish()
    look()
  }

  private mutating func look() {
    switch DocumentSigns.look(at: head.text, isComplete: head.isComplete) {
    case .kind(.transcript)
    where head.isPlain && ForeignContent.isKnown(head.firstBytes)
      && !TranscriptSniffer.showsTimedText(head.text.span):
      // Any text may be a transcript; a picture is no text.
      isDecided = true
    case .kind(let found):
      kind = found
      isDecided = true
    case .unknown:
      isDecided = true
    case .undecided:
      break
    }
  }
}

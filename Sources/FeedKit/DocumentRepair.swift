/// Makes an XML document well-formed with the smallest change.
///
/// Push its bytes with ``add(_:)``, then write it with ``finish(into:)``. A document that is well-formed
/// comes out byte for byte; another one in UTF-8, changed where it must be. To repair twice changes
/// nothing.
///
/// ```swift
/// var repair = DocumentRepair()
/// try repair.add(bytes.span.bytes)
/// let result = try repair.finish(into: &sink)
/// for mend in result.mends { print(mend.message) }
/// ```
public struct DocumentRepair: ~Copyable {
  /// What a repair came to.
  public struct Result: Sendable {
    /// Whether the document is XML; what is something else is written as it came.
    public var isXML: Bool
    /// Whether the document that was written is another one than came in.
    public var isChanged: Bool
    /// Whether it is well-formed now; what is not is a kind of damage that is not known.
    public var isWellFormed: Bool
    /// What was changed, in order, each with its place in the original.
    public var mends: [Diagnostic]
  }

  private var rewriter: DocumentRewriter

  /// Makes a repair.
  ///
  /// - Parameter options: The encoding and the limits are used.
  /// - Throws: ``FeedError`` when the encoding is not known.
  public init(options: ParseOptions = .init()) throws(FeedError) {
    let encoding = options.encoding.flatMap(TextEncoding.init(label:))
    if let label = options.encoding, encoding == nil {
      throw FeedError(code: .unknownEncoding, message: "encoding \"\(label)\" is not known")
    }
    rewriter = DocumentRewriter(
      model: Vocabulary.contentModel,
      encoding: encoding,
      limits: options.limits
    )
  }

  /// Takes the next bytes of the document.
  ///
  /// - Throws: ``FeedError`` when a limit is passed; else what the temporary file fails with.
  public mutating func add(_ bytes: RawSpan) throws { try rewriter.add(bytes) }

  /// Writes the whole document, once all bytes were given.
  ///
  /// - Throws: As ``add(_:)``.
  public mutating func finish(into sink: inout ByteSink) throws -> Result {
    try rewriter.add(nil)
    let (isChanged, isWellFormed) = try rewriter.finish(into: &sink)
    return Result(
      isXML: rewriter.isXML,
      isChanged: isChanged,
      isWellFormed: isWellFormed,
      mends: rewriter.diagnostics
    )
  }
}

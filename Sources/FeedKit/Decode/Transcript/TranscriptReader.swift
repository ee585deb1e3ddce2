/// Reads one transcript format; what it finds goes to its output.
///
/// A reader is one file and one line in ``TranscriptFormats``. It refines one of the protocols below,
/// by what it reads: lines, pieces of text, or the events of XML.
protocol TranscriptReader: ~Copyable {
  /// Where segments go.
  var output: TranscriptOutput { get set }

  /// The input has ended: what is open is delivered.
  mutating func finish()
}

/// Reads a format that is not XML.
protocol PlainTranscriptReader: TranscriptReader, ~Copyable {
  /// Makes a reader that takes the output over.
  init(_ output: TranscriptOutput, options: ParseOptions)
}

/// Reads a format that is made of lines.
protocol LineTranscriptReader: PlainTranscriptReader, ~Copyable {
  /// Takes the next line, without its end, as clean UTF-8.
  mutating func take(_ line: Span<UInt8>, at position: Position)
}

/// Reads a format that is neither lines nor XML.
protocol PieceTranscriptReader: PlainTranscriptReader, ~Copyable {
  /// Takes the next piece of clean UTF-8, cut anywhere between characters, and moves the map over all
  /// of it.
  mutating func take(_ piece: Span<UInt8>, _ map: inout PositionMap)
}

/// Reads an XML format.
///
/// The stream hands mends to `report`, which passes them on to the output.
protocol XMLTranscriptReader: TranscriptReader, XMLHandler, ~Copyable {
  /// The namespaces that the reader knows.
  static var namespaces: NamespaceCatalog { get }
  /// What the scanner needs to know of the elements.
  static var contentModel: ContentModel { get }

  /// Makes a reader that takes the output over, and gives the names that it knows their symbols.
  init(_ output: consuming TranscriptOutput, catalog: NameCatalog, options: ParseOptions)

  /// What hands events to the reader where nobody watches.
  static var target: any EventTarget.Type { get }

  /// What it has read of the times of the tag that was reported last.
  var times: TagTimes { get }
}

extension XMLTranscriptReader where Self: ~Copyable {
  mutating func report(_ diagnostic: Diagnostic) { output.report(diagnostic) }
}

/// Looks at the events of an XML transcript beside its reader; a class that validation refines.
class TranscriptWatch {
  /// The document is read in an encoding of this WHATWG name.
  func begin(encodingName: String) {}
  /// An element begins.
  func start(_ tag: borrowing StartTag) {}
  /// A piece of text.
  func characters(_ data: borrowing CharacterData) {}
  /// An element ends.
  func end(_ tag: borrowing EndTag) {}
  /// The input has ended.
  func finish() {}
}

/// A reader, and what looks at the same events; without a watch it costs one branch an event.
struct WatchedReader<Reader: XMLTranscriptReader & ~Copyable>: XMLHandler, ~Copyable {
  var reader: Reader
  let watch: TranscriptWatch?

  init(_ reader: consuming Reader, watch: TranscriptWatch?) {
    self.reader = reader
    self.watch = watch
  }

  mutating func begin(encodingName: String) {
    watch?.begin(encodingName: encodingName)
    reader.begin(encodingName: encodingName)
  }

  @inline(__always)
  mutating func start(_ tag: borrowing StartTag) {
    // The reader says first what an unknown namespace is taken for.
    reader.start(tag)
    watch?.start(tag)
  }

  @inline(__always)
  mutating func characters(_ data: borrowing CharacterData) {
    reader.characters(data)
    watch?.characters(data)
  }

  @inline(__always)
  mutating func end(_ tag: borrowing EndTag) {
    watch?.end(tag)
    reader.end(tag)
  }

  mutating func report(_ diagnostic: Diagnostic) { reader.report(diagnostic) }
}

/// Makes a watch over a document of a format, whose names have their symbols in a catalog.
typealias WatchMaker = (TranscriptFormat, NameCatalog) -> TranscriptWatch?

/// Looks at the events of an XML transcript beside its reader.
///
/// The type is part of that of the driver, so that nothing is counted or checked to reach it.
protocol TranscriptWatch: ~Copyable {
  /// The document is read in an encoding of this WHATWG name.
  mutating func begin(encodingName: String)
  /// An element begins; what its reader knows of its times is known already.
  mutating func start(_ tag: borrowing StartTag, _ times: TagTimes)
  /// A piece of text.
  mutating func characters(_ data: borrowing CharacterData)
  /// An element ends.
  mutating func end(_ tag: borrowing EndTag)
  /// The input has ended.
  mutating func finish()
}

/// What a reader of TTML has read of the times of a tag.
struct TagTimes {
  var own = TTMLOwnTimes()
  /// How many attributes are times of the form `HH:MM:SS.mmm`; -1 where the reader looked at none.
  var plainCount = -1
}

/// Nobody looks.
struct NoWatch: TranscriptWatch {
  func begin(encodingName: String) {}
  @inline(__always)
  func start(_ tag: borrowing StartTag, _ times: TagTimes) {}
  @inline(__always)
  func characters(_ data: borrowing CharacterData) {}
  @inline(__always)
  func end(_ tag: borrowing EndTag) {}
  func finish() {}
}

/// A reader, and what looks at the same events.
struct WatchedReader<Reader: XMLTranscriptReader & ~Copyable, Watch: TranscriptWatch & ~Copyable>:
  XMLHandler, ~Copyable
{
  var reader: Reader
  var watch: Watch

  init(_ reader: consuming Reader, watch: consuming Watch) {
    self.reader = reader
    self.watch = watch
  }

  mutating func begin(encodingName: String) {
    watch.begin(encodingName: encodingName)
    reader.begin(encodingName: encodingName)
  }

  @inline(__always)
  mutating func start(_ tag: borrowing StartTag) {
    // The reader says first what an unknown namespace is taken for.
    reader.start(tag)
    watch.start(tag, reader.times)
  }

  @inline(__always)
  mutating func characters(_ data: borrowing CharacterData) {
    reader.characters(data)
    watch.characters(data)
  }

  @inline(__always)
  mutating func end(_ tag: borrowing EndTag) {
    watch.end(tag)
    reader.end(tag)
  }

  mutating func report(_ diagnostic: Diagnostic) { reader.report(diagnostic) }
}

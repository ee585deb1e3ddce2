/// What the kinds of documents are known by; a row adds a kind.
enum DocumentSigns {
  /// What the first text of a document shows.
  enum Sign: Equatable {
    /// The root element of an XML document, in lower case, without prefix.
    case root(String)
    /// A key of a JSON document's top-level object.
    case key(String)
  }

  /// What came of looking.
  enum Finding: Equatable {
    case kind(DocumentKind)
    /// More text is needed.
    case undecided
    /// There is enough text, and it shows no kind.
    case unknown
  }

  private static let all: [(sign: Sign, kind: DocumentKind)] = [
    (.root("rss"), .feed),
    (.root("rdf"), .feed),
    (.root("feed"), .feed),
    (.root("entry"), .feed),
    (.root("channel"), .feed),
    (.root("opml"), .opml),
    (.key("chapters"), .chapters),
    (.key("items"), .feed),
    (.key("home_page_url"), .feed),
    (.key("feed_url"), .feed),
    (.key("segments"), .transcript),
    (.key("transcripts"), .transcript),
    (.key("transcription"), .transcript),
    (.key("utterances"), .transcript),
    (.key("results"), .transcript),
    (.key("text"), .transcript),
    (.key("wireMagic"), .transcript),
  ]

  /// What the first text of a document shows its kind to be.
  static func look(at text: [UInt8], isComplete: Bool) -> Finding {
    let text = text.span
    var index = 0
    // Control characters before a document are damage, and say nothing of it.
    while index < text.count, text[index] <= 0x20 { index += 1 }
    let nothing = isComplete ? Finding.unknown : .undecided
    switch text.byte(at: index) {
    case 0: return nothing
    case UInt8(ascii: "<"):
      guard let root = root(of: text, from: index) else {
        let isEnough = isComplete || text.count >= TranscriptSniffer.headLimit
        return isEnough && TranscriptSniffer.showsTimedText(text) ? .kind(.transcript) : nothing
      }
      return all.first { $0.sign == .root(root) }.map { .kind($0.kind) } ?? transcript(text)
    case UInt8(ascii: "{"):
      return kind(ofJSON: text).map { .kind($0) } ?? nothing
    default:
      // What formats made of lines are seen by stands in the first lines.
      return isComplete || text.count >= TranscriptSniffer.headLimit
        ? transcript(text) : .undecided
    }
  }

  /// A transcript, unless the text is that of something else.
  private static func transcript(_ text: Span<UInt8>) -> Finding {
    let head = text.extracting(0..<min(text.count, TranscriptSniffer.headLimit))
    guard let finding = TranscriptSniffer.finding(head) else { return .unknown }
    // Any text may be one; a page must show it.
    return finding.isCertain || finding.format == .text ? .kind(.transcript) : .unknown
  }

  /// The local name of the first start tag, in lower case.
  private static func root(of text: Span<UInt8>, from start: Int) -> String? {
    var index = start
    while index < text.count {
      guard text[index] == UInt8(ascii: "<") else {
        index += 1
        continue
      }
      switch text.byte(at: index + 1) {
      case UInt8(ascii: "?"):
        index = end(of: "?>", text, from: index)
      case UInt8(ascii: "!"):
        let isComment = text.byte(at: index + 2) == UInt8(ascii: "-")
        index = end(of: isComment ? "-->" : ">", text, from: index)
      default:
        return name(in: text, from: index + 1)
      }
    }
    return nil
  }

  private static func name(in text: Span<UInt8>, from start: Int) -> String? {
    var first = start
    var index = start
    while index < text.count {
      switch text[index] {
      case UInt8(ascii: ">"), UInt8(ascii: "/"), 0x20, 0x0A, 0x0D, 0x09:
        return makeString(text, first..<index).lowercased()
      case UInt8(ascii: ":"):
        first = index + 1
      default:
        break
      }
      index += 1
    }
    return nil
  }

  /// The place behind the next mark, or the end.
  private static func end(of mark: StaticString, _ text: Span<UInt8>, from start: Int) -> Int {
    let count = mark.utf8CodeUnitCount
    var index = start
    while index + count <= text.count {
      if text.extracting(index..<index + count).isExactly(mark) { return index + count }
      index += 1
    }
    return text.count
  }

  private static func kind(ofJSON text: Span<UInt8>) -> DocumentKind? {
    var reader = JSONReader(limits: Limits())
    var isVersion = false
    while let token = reader.next(in: text) {
      guard reader.depth == 1 else { continue }
      if token == .key {
        let key = reader.string()
        isVersion = key == "version"
        if let found = all.first(where: { $0.sign == .key(key) }) { return found.kind }
      } else if isVersion, token == .string {
        if reader.string().lowercased().contains("jsonfeed") { return .feed }
        isVersion = false
      }
    }
    return nil
  }
}

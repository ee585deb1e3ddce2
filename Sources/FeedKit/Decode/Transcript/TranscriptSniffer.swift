/// Decides from the first bytes what format a transcript is in.
///
/// The decision depends on these bytes alone, never on a name or on how they were cut.
enum TranscriptSniffer {
  /// How many bytes the decision looks at.
  static let headLimit = 4_096

  /// What was found.
  struct Finding {
    var format: TranscriptFormat
    /// Whether the content shows the format, and it is not only what any text is.
    var isCertain = true
    /// What there is to say about it.
    var doubt: Diagnostic?
  }

  /// Decides for a parser, which has an option or needs an answer.
  static func decide(
    _ head: [UInt8],
    encoding: TextEncoding?,
    options: ParseOptions
  ) throws(FeedError) -> Finding {
    if let format = options.transcript.format { return Finding(format: format) }
    var text: [UInt8] = []
    // A scratch reader: what is damaged is told by the real one.
    var reader = CleanReader(encoding: encoding, limits: options.limits)
    func keep(_ piece: Span<UInt8>, _ map: inout PositionMap) {
      for index in 0..<min(piece.count, headLimit - text.count) { text.append(piece[index]) }
      map.advance(piece)
    }
    try reader.read(head.span.bytes, keep)
    if text.isEmpty { try reader.read(nil, keep) }
    let isText = !isBinary(head, reader.decision, isCompressed: reader.isCompressed)
    guard var found = finding(text.span), found.isCertain || isText else {
      throw FeedError(code: .notATranscript, message: refusal(text.span))
    }
    guard found.isCertain || options.transcript.readsAnyText else {
      throw FeedError(
        code: .notATranscript,
        message: "nothing shows that this is a transcript; name its format to read it as one"
      )
    }
    if let declared = options.transcript.declaredType,
      let expected = MediaTypes.formats(declared), !expected.contains(found.format)
    {
      found.doubt = Diagnostic(
        rule: "xfeed-mime-mismatch",
        severity: .warning,
        message: "declared as \"\(declared.prefix(40))\", but the content is \(found.format)",
        position: Position()
      )
    }
    return found
  }

  /// What clean text is, or `nil` when it is no transcript.
  static func finding(_ text: Span<UInt8>) -> Finding? {
    let start = Whitespace.trimmedRange(text).lowerBound
    guard start < text.count else { return Finding(format: .text, isCertain: false) }
    if isSignature(text, start) { return Finding(format: .vtt) }
    switch text[start] {
    case UInt8(ascii: "{"): return Finding(format: .podcastJSON)
    case UInt8(ascii: "[") where beginsList(text, start):
      return Finding(format: .podcastJSON)
    case UInt8(ascii: "<"):
      let root = RootName.find(text, from: start)
      if let root, let format = TranscriptFormats.format(root: root) {
        return Finding(format: format)
      }
      if root.map({ !RootName.isPlain($0) }) ?? true, showsTimedText(text) {
        return Finding(format: .ttml)
      }
      if let finding = markup(text, start) { return finding }
      let next = text.byte(at: start + 1)
      if next.isLetter || next == UInt8(ascii: "?") || next == UInt8(ascii: "!") {
        // Other markup, unless captions begin with a tag.
        return SniffedLines(text).finding.flatMap { $0.format == .text ? nil : $0 }
      }
    default: break
    }
    return SniffedLines(text).finding
  }

  /// Whether a root of TTML that declares its namespace stands somewhere in the first bytes: what is
  /// before it may be damaged.
  static func showsTimedText(_ text: Span<UInt8>) -> Bool {
    let end = min(text.count, headLimit)
    var index = text.firstIndex(of: UInt8(ascii: "<"), from: 0)
    while index < end {
      let tag = text.extracting(index..<min(text.count, index + 2_048))
      if RootName.name(tag, 1) == "tt" {
        let rest = tag.extracting(0..<tag.firstIndex(of: UInt8(ascii: ">"), from: 0))
        for start in rest.indices
        where matches(rest, start, "www.w3.org/ns/ttml")
          || matches(rest, start, "www.w3.org/2006/10/ttaf1")
          || matches(rest, start, "www.w3.org/2006/04/ttaf1")
        {
          return true
        }
      }
      index = text.firstIndex(of: UInt8(ascii: "<"), from: index + 1)
    }
    return false
  }

  /// Whether a bracket begins a list of objects; text may begin with `[Music]` or `[0:12]`.
  private static func beginsList(_ text: Span<UInt8>, _ start: Int) -> Bool {
    var index = start + 1
    while index < text.count, Whitespace.isXMLSpace(text[index]) { index += 1 }
    return index == text.count || text[index] == UInt8(ascii: "{")
      || text[index] == UInt8(ascii: "]")
  }

  /// A page, or text with tags in it; `nil` for other markup.
  private static func markup(_ text: Span<UInt8>, _ start: Int) -> Finding? {
    let hasSpeakers = contains(text, "<cite") && (contains(text, "<time") || contains(text, "<p"))
    let hasTimes = contains(text, "<time") && contains(text, "<p")
    if hasSpeakers || hasTimes { return Finding(format: .html) }
    let isPage =
      contains(text, "<html") || contains(text, "<!doctype html") || contains(text, "<p>")
    return isPage ? Finding(format: .html, isCertain: false) : nil
  }

  private static func refusal(_ text: Span<UInt8>) -> String {
    let start = Whitespace.trimmedRange(text).lowerBound
    guard start < text.count, text[start] == UInt8(ascii: "<"),
      let root = RootName.find(text, from: start)
    else { return "input is no transcript" }
    let isFeed = ["rss", "feed", "RDF"].contains(root)
    return isFeed
      ? "input is a feed, not a transcript"
      : "input is XML with the root element \(root.prefix(40)), which is no transcript format"
  }

  /// Whether `WEBVTT` stands at an index, as a word of its own.
  static func isSignature(_ text: Span<UInt8>, _ start: Int) -> Bool {
    let signature: StaticString = "WEBVTT"
    guard matches(text, start, signature) else { return false }
    let after = start + 6
    guard after < text.count else { return true }
    return text[after] == 0x20 || text[after] == 0x09 || text[after] == 0x0A || text[after] == 0x0D
  }

  /// Whether the bytes are of no text: every fiftieth or more is a control character.
  private static func isBinary(
    _ head: [UInt8],
    _ decision: EncodingDecision?,
    isCompressed: Bool
  ) -> Bool {
    guard !isCompressed, decision?.encoding.isASCIICompatible ?? true else { return false }
    return head.count { $0 < 0x09 } * 50 > head.count
  }

  /// Whether a word in ASCII stands at an index.
  static func matches(_ text: Span<UInt8>, _ start: Int, _ word: StaticString) -> Bool {
    guard start + word.utf8CodeUnitCount <= text.count else { return false }
    return word.withUTF8Buffer { bytes in
      for index in 0..<bytes.count where text[start + index] != bytes[index] { return false }
      return true
    }
  }

  /// Whether a lower-case word in ASCII stands anywhere, in any case.
  private static func contains(_ text: Span<UInt8>, _ word: String) -> Bool {
    guard text.count >= word.utf8.count else { return false }
    for start in 0...(text.count - word.utf8.count)
    where text[start] == UInt8(ascii: "<") && text.isWord(word, in: start..<start + word.utf8.count)
    {
      return true
    }
    return false
  }
}

/// The root element in the first bytes of an XML document.
enum RootName {
  /// Whether a name is one, and no rest of something else.
  static func isPlain(_ name: String) -> Bool {
    name.utf8.allSatisfy { $0.isLetter || $0.isDigit || $0 == 0x2D || $0 == 0x2E || $0 == 0x5F }
  }

  /// Its local name, or `nil` when there is none to be seen.
  static func find(_ text: Span<UInt8>, from start: Int) -> String? {
    var index = start
    while index < text.count {
      guard text[index] == UInt8(ascii: "<") else {
        guard Whitespace.isXMLSpace(text[index]) else { return nil }
        index += 1
        continue
      }
      switch text.byte(at: index + 1) {
      case UInt8(ascii: "?"), UInt8(ascii: "!"):
        let isComment = TranscriptSniffer.matches(text, index, "<!--")
        guard let end = endOfMarkup(text, index, isComment: isComment) else { return nil }
        index = end
      default:
        return name(text, index + 1)
      }
    }
    return nil
  }

  private static func endOfMarkup(_ text: Span<UInt8>, _ start: Int, isComment: Bool) -> Int? {
    var index = start
    var depth = 0
    while index < text.count {
      if isComment {
        if TranscriptSniffer.matches(text, index, "-->") { return index + 3 }
      } else if text[index] == UInt8(ascii: "[") {
        depth += 1
      } else if text[index] == UInt8(ascii: "]") {
        depth -= 1
      } else if text[index] == UInt8(ascii: ">"), depth <= 0 {
        return index + 1
      }
      index += 1
    }
    return nil
  }

  static func name(_ text: Span<UInt8>, _ start: Int) -> String? {
    var first = start
    var index = start
    while index < text.count, index - start < 256 {
      let byte = text[index]
      if byte == UInt8(ascii: ":") { first = index + 1 }
      if Whitespace.isXMLSpace(byte) || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "/") {
        return first < index ? makeString(text, first..<index) : nil
      }
      index += 1
    }
    return nil
  }
}

/// The media types that transcripts are declared with.
private enum MediaTypes {
  /// The formats that a type may mean; `nil` when it says nothing.
  static func formats(_ type: String) -> [TranscriptFormat]? {
    let name = type.prefix { $0 != ";" }.lowercased().filter { !$0.isWhitespace }
    return table.first { $0.types.contains(name) }?.formats
  }

  private static let table: [(types: [String], formats: [TranscriptFormat])] = [
    (["text/vtt", "text/webvtt"], [.vtt]),
    (["application/x-subrip", "application/srt", "text/srt", "application/x-srt"], [.srt]),
    (
      ["application/json", "text/json"],
      [
        .podcastJSON, .podloveJSON, .whisperJSON, .utterancesJSON, .wordsJSON, .youTubeJSON,
      ]
    ),
    (["text/html", "application/xhtml+xml"], [.html]),
    (["text/plain", "plain/txt", "plain/text"], [.text]),
    (["application/ttml+xml", "application/ttaf+xml"], [.ttml]),
  ]
}

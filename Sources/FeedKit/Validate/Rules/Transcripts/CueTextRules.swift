/// What cues say, in any format of transcripts.
struct CueTextRules: RuleFamily {
  static let rules: [Rule] = [
    Rule(
      "cue-empty",
      .warning,
      "A cue has no text",
      hint: "leave it out, or fill it",
      spec: "none; players show an empty box",
      passing: .cues(good),
      failing: .cues("<p begin=\"1s\" end=\"4s\"/>")
    ),
    Rule(
      "cue-no-text-at-all",
      .error,
      levels: .offForSpecifications,
      "A transcript has no text",
      hint: "publish the transcript that was meant",
      spec: "none; there is nothing to read",
      passing: .cues(good),
      failing: .document("WEBVTT\n\nNOTE nothing\n")
    ),
    Rule(
      "reading-speed-high",
      .warning,
      "A text is longer than what can be said in its time",
      hint: "mend the times: people say 12 to 20 characters a second",
      spec: "none; nobody can read it",
      passing: .cues(good),
      failing: .cues(
        "<p begin=\"1s\" end=\"2s\">Nobody sees the pier tonight, and nobody hears the bell.</p>"
      )
    ),
    Rule(
      "reading-speed-low",
      .note,
      "A text is shorter than what is said in its time",
      hint: "mend the times, where they are wrong",
      spec: "none; a help for who writes",
      passing: .cues(good),
      failing: .cues("<p begin=\"1s\" end=\"30s\">Fog.</p>")
    ),
    Rule(
      "line-too-long",
      .note,
      "A line of a text that is broken into lines is longer than 65 characters",
      hint: "break it into two",
      spec: "none; players break it again",
      passing: .cues(good),
      failing: .cues(
        "<p begin=\"1s\" end=\"9s\">Nobody sees the pier tonight, and nobody hears the bell of the ferry either.<br/>Fog.</p>"
      )
    ),
    Rule(
      "too-many-lines",
      .note,
      "A text has more than three lines",
      hint: "make several cues of it",
      spec: "none; players show two or three",
      passing: .cues(good),
      failing: .cues(
        "<p begin=\"1s\" end=\"9s\">Nobody<br/>sees<br/>the<br/>pier.</p>"
      )
    ),
    Rule(
      "words-glued",
      .warning,
      "Words of a text stand without spaces between them",
      hint: "put spaces between the words; spans of words hold none by themselves",
      spec: "none; nobody can read it",
      passing: .cues(good),
      failing: .cues(
        "<p begin=\"1s\" end=\"9s\">Nobodyseesthepiertonightandnobodyhearsthebell.</p>"
      )
    ),
    Rule(
      "text-zero-width",
      .note,
      "A text has characters that are not seen",
      hint: "leave them out",
      spec: "Unicode Standard, 23",
      passing: .cues(good),
      failing: .cues("<p begin=\"1s\" end=\"4s\">Nobody\u{200B} sees the pier.</p>")
    ),
    Rule(
      "text-bidi-control",
      .warning,
      "A character that turns the direction of text is not undone",
      hint: "put U+202C or U+2069 behind the part that is turned",
      spec: "Unicode Standard Annex 9",
      passing: .cues(good),
      failing: .cues("<p begin=\"1s\" end=\"4s\">Nobody \u{202E}sees the pier.</p>")
    ),
    Rule(
      "cue-rolling-duplicate",
      .warning,
      "Captions roll, so that cues repeat lines of the one before",
      hint: "write each line once: feedtool convert does",
      spec: "none; readers and pages show lines twice",
      passing: .document(
        """
        WEBVTT

        00:01.000 --> 00:03.000
        Nobody sees the pier.

        00:03.000 --> 00:05.000
        The ferry leaves.
        """
      ),
      failing: .document(
        """
        WEBVTT

        00:01.000 --> 00:03.000
        Nobody sees the pier.

        00:03.000 --> 00:05.000
        Nobody sees the pier.
        The ferry leaves.

        00:05.000 --> 00:07.000
        The ferry leaves.
        The bell is silent.
        """
      )
    ),
    Rule(
      "text-mojibake",
      .warning,
      "A text looks like UTF-8 that was read in another encoding",
      hint: "get the text again, and read it as UTF-8",
      spec: "none; readers see wrong letters",
      passing: .cues("<p begin=\"1s\" end=\"4s\">The café is closed.</p>"),
      failing: .cues("<p begin=\"1s\" end=\"4s\">The cafÃ© is closed.</p>")
    ),
    Rule(
      "text-replacement-char",
      .warning,
      "A text has U+FFFD, which stands for a character that was lost",
      hint: "write the character that was meant",
      spec: "Unicode Standard, 23.8",
      passing: .cues(good),
      failing: .cues("<p begin=\"1s\" end=\"4s\">The caf\u{FFFD} is closed.</p>")
    ),
    Rule(
      "text-html-escaped-twice",
      .warning,
      "A text is escaped twice, so that references are shown",
      hint: "escape once",
      spec: "none; readers see the references",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Fog &amp; tide.</p>"),
      failing: .cues("<p begin=\"1s\" end=\"4s\">Fog &amp;amp; tide.</p>")
    ),
    Rule(
      "text-markup-in-text",
      .warning,
      "A text has tags in it that are shown",
      hint: "use the format's own way to set text apart, or leave the tags out",
      spec: "none; readers see the tags",
      passing: .cues(good),
      failing: .cues("<p begin=\"1s\" end=\"4s\">Nobody &lt;i&gt;sees&lt;/i&gt; the pier.</p>")
    ),
  ]

  private static let good: StaticString = "<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"

  mutating func check(_ judged: JudgedSegment, _ findings: inout Findings) {
    let text = judged.segment.text
    guard !judged.isBlank else { return findings.add("cue-empty", "cue has no text") }
    let form = CueForm(text.utf8.span)
    if form.longestWord > CueForm.longWord {
      findings.add(
        "words-glued",
        "a word has \(form.longestWord) letters; spaces are missing between words"
      )
    } else {
      checkSpeed(judged, &findings)
    }
    checkLines(form, &findings)
    if form.hasMarkup {
      findings.add(
        "text-markup-in-text",
        "tags stand in the text, such as \(form.markup(in: text))"
      )
    }
    if form.hasReference {
      findings.add(
        "text-html-escaped-twice",
        "references stand in the text, such as \(form.reference(in: text))"
      )
    }
    guard form.hasHighBytes else { return }
    checkCharacters(text, &findings)
  }

  private func checkSpeed(_ judged: JudgedSegment, _ findings: inout Findings) {
    guard let length = judged.milliseconds, length > 0, !judged.isTooShort else { return }
    let speed = Int64(judged.characterCount) * 1_000 / length
    if length >= 500, speed > 30, judged.characterCount >= 30 {
      findings.add(
        "reading-speed-high",
        "\(judged.characterCount) characters in \(Double(length / 100) / 10) s are \(speed) a second;"
          + " expected 30 at most"
      )
    } else if length > 10_000, speed < 1 {
      findings.add(
        "reading-speed-low",
        "\(judged.characterCount) characters last \(length / 1_000) s"
      )
    }
  }

  private func checkLines(_ form: CueForm, _ findings: inout Findings) {
    guard form.lineCount > 1 else { return }
    if form.longestLine > 65 {
      findings.add("line-too-long", "a line has \(form.longestLine) characters")
    }
    if form.lineCount > 3 { findings.add("too-many-lines", "text has \(form.lineCount) lines") }
  }

  private func checkCharacters(_ text: String, _ findings: inout Findings) {
    let bytes = text.utf8.span
    // What is looked for begins with one of two bytes.
    if bytes.firstIndex(of: 0xE2, from: 0) < bytes.count
      || bytes.firstIndex(of: 0xEF, from: 0) < bytes.count
    {
      checkMarks(text, &findings)
    }
    if Mojibake.isSuspect(bytes), let meant = Mojibake.mended(text) {
      findings.add(
        "text-mojibake",
        "text looks like UTF-8 read in another encoding; it may mean \"\(meant.quoted)\""
      )
    }
  }

  /// Characters that are not seen, or that stand for others.
  private func checkMarks(_ text: String, _ findings: inout Findings) {
    var turns = 0
    var isUnseen = false
    var isLost = false
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x202A, 0x202B, 0x202D, 0x202E, 0x2066...0x2068: turns += 1
      case 0x202C, 0x2069: turns -= turns > 0 ? 1 : 0
      case 0x200B, 0x2060, 0xFEFF: isUnseen = true
      case 0xFFFD: isLost = true
      default: break
      }
    }
    if isLost { findings.add("text-replacement-char", "text has U+FFFD: a character was lost") }
    if isUnseen { findings.add("text-zero-width", "text has characters that are not seen") }
    if turns > 0 {
      findings.add("text-bidi-control", "direction is turned \(turns) times and not turned back")
    }
  }
}

/// What of a text can be seen byte by byte.
private struct CueForm {
  /// The longest word and line where there are several lines, or a word that is too long; else 0.
  private(set) var longestWord = 0
  private(set) var longestLine = 0
  private(set) var lineCount = 1
  private(set) var hasHighBytes = false
  private var markupStart = -1
  private var markupEnd = -1
  private var referenceStart = -1
  private var referenceEnd = -1

  init(_ text: Span<UInt8>) {
    // Of one line of words that are no longer than words are, there is nothing to measure.
    if text.firstIndex(of: 0x0A, from: 0) < text.count || Self.hasLongWord(text) {
      measure(text)
    }
    hasHighBytes = text.firstHigh(from: 0) < text.count
    var index = text.firstMarkup(from: 0)
    while index < text.count {
      if text[index] == 0x3C {
        if markupStart < 0 { findMarkup(text, index) }
      } else if referenceStart < 0 {
        findReference(text, index)
      }
      index = text.firstMarkup(from: index + 1)
    }
  }

  /// Finds the longest word and line of a text that has several, or a word that is long.
  private mutating func measure(_ text: Span<UInt8>) {
    var (word, line) = (0, 0)
    for index in text.indices {
      let byte = text[index]
      line += byte & 0xC0 != 0x80 ? 1 : 0
      if Self.isInWord(byte) {
        word += 1
        continue
      }
      longestWord = max(longestWord, word)
      word = 0
      guard byte == 0x0A else { continue }
      longestLine = max(longestLine, line - 1)
      lineCount += 1
      line = 0
    }
    longestWord = max(longestWord, word)
    longestLine = max(longestLine, line)
  }

  /// Letters that no word has, but for those that are several.
  static let longWord = 40

  /// Whether a word has more letters than a word has: of so many bytes the last are looked at first.
  private static func hasLongWord(_ text: Span<UInt8>) -> Bool {
    var start = 0
    while start + longWord < text.count {
      var index = start + longWord
      while index >= start, isInWord(text[index]) { index -= 1 }
      if index < start { return true }
      start = index + 1
    }
    return false
  }

  /// Whether words are not cut at a byte.
  ///
  /// Of letters those of ASCII only: words of other scripts may stand without spaces, and addresses and
  /// numbers are long by nature.
  @inline(__always)
  private static func isInWord(_ byte: UInt8) -> Bool {
    byte.isLetter || byte < 64 && inWords >> UInt64(byte) & 1 != 0
  }

  /// Marks that words are not cut at, as bits: `!`, `'`, `,`, `.`, `?`.
  private static var inWords: UInt64 { 1 << 0x21 | 1 << 0x27 | 1 << 0x2C | 1 << 0x2E | 1 << 0x3F }

  var hasMarkup: Bool { markupStart >= 0 }
  var hasReference: Bool { referenceStart >= 0 }

  func markup(in text: String) -> String { part(text, markupStart, markupEnd) }
  func reference(in text: String) -> String { part(text, referenceStart, referenceEnd) }

  private func part(_ text: String, _ start: Int, _ end: Int) -> String {
    String(decoding: Array(text.utf8)[start..<end], as: UTF8.self).quoted
  }

  /// Tags that text is set apart with.
  private static let tags: [String] = [
    "i", "b", "u", "em", "strong", "font", "br", "p", "span", "v", "c",
  ]

  private mutating func findMarkup(_ text: Span<UInt8>, _ start: Int) {
    var index = start + 1
    if text.byte(at: index) == 0x2F { index += 1 }
    let name = index
    while text.byte(at: index).isLetter, index - name < 8 { index += 1 }
    guard index > name, Self.tags.contains(where: { text.isWord($0, in: name..<index) }) else {
      return
    }
    while index < text.count, text[index] != 0x3E, index - start < 80 { index += 1 }
    guard text.byte(at: index) == 0x3E else { return }
    (markupStart, markupEnd) = (start, index + 1)
  }

  /// References that are left when a text was escaped twice.
  private static let names = ["amp", "lt", "gt", "quot", "apos", "nbsp"]

  private mutating func findReference(_ text: Span<UInt8>, _ start: Int) {
    var index = start + 1
    let isNumber = text.byte(at: index) == 0x23
    if isNumber { index += 1 }
    let name = index
    while text.byte(at: index).isLetter || text.byte(at: index).isDigit, index - name < 8 {
      index += 1
    }
    guard index > name, text.byte(at: index) == 0x3B,
      isNumber || Self.names.contains(where: { text.isWord($0, in: name..<index) })
    else { return }
    (referenceStart, referenceEnd) = (start, index + 1)
  }
}

/// When cues are, in any format of transcripts.
struct CueTimeRules: RuleFamily {
  static let rules: [Rule] = [
    Rule(
      "cue-overlap",
      .warning,
      "A cue lasts until after the next one of the same speaker has begun",
      hint: "end it before the next one begins",
      spec: "none; players show both, or one",
      passing: .cues(inOrder),
      failing: .cues(
        "<p begin=\"1s\" end=\"9s\">Nobody sees it.</p><p begin=\"5s\" end=\"8s\">The bell rings.</p>"
      )
    ),
    Rule(
      "cue-crosstalk",
      .note,
      "Two speak at once",
      hint: "nothing, where it is so",
      spec: "none; a help for who writes",
      passing: .cues(inOrder),
      failing: .document(
        "WEBVTT\n\n00:01.000 --> 00:04.000\n<v Mara>Nobody sees the pier.\n\n00:02.000 --> 00:05.000\n<v Bo>The bell rings.\n"
      )
    ),
    Rule(
      "cue-out-of-order",
      .warning,
      "A cue begins before the one before it",
      hint: "put cues in the order of their times",
      spec: "none; players that read as they go lose it",
      passing: .cues(inOrder),
      failing: .cues(
        "<p begin=\"8s\" end=\"9s\">Nobody sees it.</p><p begin=\"1s\" end=\"4s\">The bell rings.</p>"
      )
    ),
    Rule(
      "cue-duplicate",
      .warning,
      "A cue has the text and the times of one before it",
      hint: "leave one of them out",
      spec: "none; players show it twice",
      passing: .cues(inOrder),
      failing: .cues(
        "<p begin=\"1s\" end=\"4s\">The bell rings.</p><p begin=\"1s\" end=\"4s\">The bell rings.</p>"
      )
    ),
    Rule(
      "cue-too-short",
      .warning,
      "A cue is there for less time than its text can be said in",
      hint: "mend its times",
      spec: "none; nobody can read it",
      passing: .cues(inOrder),
      failing: .cues("<p begin=\"1s\" end=\"1.1s\">Nobody sees the pier tonight.</p>")
    ),
    Rule(
      "cue-too-long",
      .note,
      "A cue lasts longer than a minute",
      hint: "make several cues of it, so that readers find their place",
      spec: "none; a help for who writes",
      passing: .cues(inOrder),
      failing: .cues("<p begin=\"1s\" end=\"900s\">Nobody sees the pier.</p>")
    ),
    Rule(
      "cue-gap-long",
      .note,
      "Nothing is said for half a minute",
      hint: "nothing, where it is so",
      spec: "none; a help for who writes",
      passing: .cues(inOrder),
      failing: .cues(
        "<p begin=\"1s\" end=\"4s\">Nobody sees it.</p><p begin=\"90s\" end=\"93s\">The bell rings.</p>"
      )
    ),
    Rule(
      "cue-gap-short",
      .off,
      levels: [.imsc10: .note, .imsc11: .note, .imsc12: .note, .ebuTTD: .note],
      "Two captions are less than two frames apart, which is seen as a flicker",
      hint: "let the first one last until the second one begins",
      spec: "none; what broadcasters ask of captions",
      passing: .by(.ebuTTD, .cues(inOrder)),
      failing: .by(
        .ebuTTD,
        .cues(
          "<p begin=\"1s\" end=\"4s\">Nobody sees it.</p><p begin=\"4.05s\" end=\"7s\">The bell rings.</p>"
        )
      )
    ),
    Rule(
      "word-outside-cue",
      .error,
      "A word is said outside of the times of its cue",
      hint: "mend the times of the word or of the cue",
      spec: "none; players never reach it",
      passing: .cues(inOrder),
      failing: .document(
        "WEBVTT\n\n00:01.000 --> 00:04.000\n<00:01.000>Nobody <00:08.000>sees\n"
      )
    ),
    Rule(
      "word-order",
      .error,
      "Words of a cue are not in the order of their times",
      hint: "mend the times of the words",
      spec: "none; players mark the wrong word",
      passing: .cues(inOrder),
      failing: .document(
        "WEBVTT\n\n00:01.000 --> 00:04.000\n<00:03.000>Nobody <00:02.000>sees <00:03.500>it\n"
      )
    ),
    Rule(
      "cue-first-late",
      .note,
      "The first text comes after an hour",
      hint: "count times from the beginning of the recording, not from a time code",
      spec: "none; a help for who writes",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .cues("<p begin=\"10:00:01\" end=\"10:00:04\">Nobody sees the pier.</p>")
    ),
    Rule(
      "time-precision-loss",
      .note,
      "Times of a transcript are no whole milliseconds, as most other formats have them",
      hint: "nothing; they are rounded where they must be",
      spec: "none; a help for who converts",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .document(
        "<tt xmlns=\"http://www.w3.org/ns/ttml\" xmlns:ttp=\"http://www.w3.org/ns/ttml#parameter\" xml:lang=\"en\" ttp:frameRate=\"30\" ttp:frameRateMultiplier=\"1000 1001\"><body><div><p begin=\"1f\" end=\"120f\">Nobody sees the pier.</p></div></body></tt>"
      )
    ),
  ]

  private static let inOrder: StaticString =
    "<p begin=\"1s\" end=\"4s\">Nobody sees it.</p><p begin=\"5s\" end=\"8s\">The bell rings.</p>"

  /// A cue that later ones are compared with.
  private struct Earlier {
    var start: MediaTime
    var end: MediaTime?
    var speakers: [SpeakerLabel]
    /// A hash of the text, and how long it is.
    var text: Int
    var characterCount: Int
    var place: Place
    var number: Int
    var region: Int32
    var isTold = false
  }

  /// Cues that a new one is compared with.
  private static let limit = 16
  /// Cues that touch within two hundredths of a second do not overlap: times are rounded.
  private static let tolerance: Int64 = 20

  private var earlier: [Earlier] = []
  private var lastEnd: MediaTime?
  /// Cues that begin at no whole millisecond.
  private var inexact = 0

  mutating func check(_ judged: JudgedSegment, _ findings: inout Findings) {
    let segment = judged.segment
    checkWords(segment, &findings)
    guard let start = segment.start, !judged.hasFlawedTimes else { return }
    if 1_000 % start.denominator != 0 { inexact += 1 }
    if earlier.isEmpty, start.milliseconds >= 3_600_000 {
      findings.add("cue-first-late", "the first cue begins at \(start.clockText)")
    }
    checkOrder(start, &findings)
    checkGap(start, &findings)
    checkLength(judged, &findings)
    compare(judged, start, &findings)
    if let end = segment.end, lastEnd.map({ $0 < end }) ?? true { lastEnd = end }
  }

  private func checkGap(_ start: MediaTime, _ findings: inout Findings) {
    guard let lastEnd else { return }
    let gap = start.milliseconds - lastEnd.milliseconds
    if gap > 30_000 {
      findings.add(
        "cue-gap-long",
        "nothing is said from \(lastEnd.clockText) to \(start.clockText)"
      )
    } else if gap > 0, gap < 80 {
      findings.add("cue-gap-short", "begins \(gap) ms after what is before it has ended")
    }
  }

  /// Tells of the one of two cues that is out of place: the later one, unless the one before it is later
  /// than what stands on both sides.
  private func checkOrder(_ start: MediaTime, _ findings: inout Findings) {
    guard let last = earlier.last, start < last.start else { return }
    let isBack = earlier.count > 1 && start < earlier[earlier.count - 2].start
    guard !isBack else {
      return findings.add(
        "cue-out-of-order",
        "begins at \(start.clockText), and the cue before it at \(last.start.clockText)"
      )
    }
    findings.add(
      "cue-out-of-order",
      "begins at \(last.start.clockText), and the cue after it at \(start.clockText)",
      ofCue: last.number,
      time: last.start,
      at: last.place
    )
  }

  mutating func finish(_ transcript: Transcript, _ count: Int, _ findings: inout Findings) {
    guard inexact > 0 else { return }
    findings.add("time-precision-loss", "times of \(inexact) cues are no whole milliseconds")
  }

  private func checkLength(_ judged: JudgedSegment, _ findings: inout Findings) {
    guard let length = judged.milliseconds, length > 0 else { return }
    if judged.isTooShort {
      findings.add(
        "cue-too-short",
        "is there for \(length) ms, and has \(judged.characterCount) characters"
      )
    } else if length > 60_000 {
      findings.add("cue-too-long", "lasts \(length / 1_000) s")
    }
  }

  private mutating func compare(
    _ judged: JudgedSegment,
    _ start: MediaTime,
    _ findings: inout Findings
  ) {
    let segment = judged.segment
    let new = Earlier(
      start: start,
      end: segment.end,
      speakers: segment.speakers,
      text: segment.text.hashValue,
      characterCount: judged.characterCount,
      place: findings.place,
      number: judged.number,
      region: judged.region
    )
    defer {
      if earlier.count == Self.limit { earlier.removeFirst() }
      earlier.append(new)
    }
    if let twin = earlier.last(where: {
      $0.start == start && $0.end == segment.end && $0.text == new.text
        && $0.characterCount == new.characterCount
        && $0.speakers == segment.speakers
    }) {
      findings.add("cue-duplicate", "is the same as cue \(twin.number)")
      return
    }
    // What is shown in different places may be there at one time.
    for index in earlier.indices
    where !earlier[index].isTold && earlier[index].region == judged.region {
      let other = earlier[index]
      guard let end = other.end, other.start <= start,
        end.milliseconds - start.milliseconds > Self.tolerance
      else { continue }
      let isCrosstalk =
        !other.speakers.isEmpty && !segment.speakers.isEmpty && other.speakers != segment.speakers
      if !isCrosstalk { earlier[index].isTold = true }
      findings.add(
        isCrosstalk ? "cue-crosstalk" : "cue-overlap",
        "lasts until \(end.clockText), and cue \(judged.number) begins at \(start.clockText)",
        ofCue: other.number,
        time: other.start,
        at: other.place
      )
    }
  }

  private func checkWords(_ segment: Segment, _ findings: inout Findings) {
    // Nothing lies in a cue that ends before it begins, which is told.
    if let begin = segment.start, let end = segment.end, end < begin { return }
    var last: MediaTime?
    let words = segment.words
    for index in words.indices {
      guard let start = words[index].start else { continue }
      if let last, start < last {
        let word = words[index]
        return findings.add(
          "word-order",
          "word \"\(word.text.quoted)\" begins at \(start.clockText), before the one before it"
        )
      }
      last = start
      if let begin = segment.start, let end = segment.end, start < begin || start > end {
        let word = words[index]
        return findings.add(
          "word-outside-cue",
          "word \"\(word.text.quoted)\" begins at \(start.clockText), and the cue is from"
            + " \(begin.clockText) to \(end.clockText)"
        )
      }
    }
  }
}

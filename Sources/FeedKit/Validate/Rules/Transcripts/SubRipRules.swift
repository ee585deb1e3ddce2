/// What SubRip asks; the reader finds it.
struct SubRipRules: RuleFamily {
  static let rules: [Rule] = [
    Rule(
      "srt-timestamp",
      .error,
      "A time of a cue cannot be read as it is written",
      hint: "write HH:MM:SS,mmm, and --> between",
      spec: "SubRip",
      passing: .document(
        "1\n00:00:01,000 --> 00:00:04,000\nNobody sees the pier.\n\n2\n00:00:05,000 --> 00:00:08,000\nThe bell rings.\n"
      ),
      failing: .document(
        "1\n00:00:01,000 --> 00:00:04,000\nNobody sees the pier.\n\n2\n00:00:0x,000 --> 00:00:08,000\nThe bell rings.\n"
      )
    ),
    Rule(
      "srt-number-missing",
      .warning,
      levels: [.srt: .error],
      "A cue has no number",
      hint: "number the cues from 1; feedtool convert --to srt does it",
      spec: "SubRip",
      passing: .document(
        "1\n00:00:01,000 --> 00:00:04,000\nNobody sees the pier.\n\n2\n00:00:05,000 --> 00:00:08,000\nThe bell rings.\n"
      ),
      failing: .document(
        "1\n00:00:01,000 --> 00:00:04,000\nNobody sees the pier.\n\n00:00:05,000 --> 00:00:08,000\nThe bell rings.\n"
      )
    ),
    Rule(
      "srt-arrow-spacing",
      .warning,
      levels: [.srt: .error],
      "No space stands round the arrow between times",
      hint: "put one on both sides; feedtool convert --to srt does it",
      spec: "SubRip",
      passing: .document(
        "1\n00:00:01,000 --> 00:00:04,000\nNobody sees the pier.\n\n2\n00:00:05,000 --> 00:00:08,000\nThe bell rings.\n"
      ),
      failing: .document(
        "1\n00:00:01,000 --> 00:00:04,000\nNobody sees the pier.\n\n2\n00:00:05,000-->00:00:08,000\nThe bell rings.\n"
      )
    ),
    Rule(
      "srt-dot-fraction",
      .warning,
      levels: [.srt: .error],
      "A time has a point before its fraction",
      hint: "write a comma; feedtool convert --to srt does it",
      spec: "SubRip",
      passing: .document(
        "1\n00:00:01,000 --> 00:00:04,000\nNobody sees the pier.\n\n2\n00:00:05,000 --> 00:00:08,000\nThe bell rings.\n"
      ),
      failing: .document(
        "1\n00:00:01,000 --> 00:00:04,000\nNobody sees the pier.\n\n2\n00:00:05.000 --> 00:00:08,000\nThe bell rings.\n"
      )
    ),
    Rule(
      "srt-blank-line",
      .warning,
      levels: [.srt: .error],
      "A blank line stands in a cue",
      hint: "leave it out: it ends the cue for players",
      spec: "SubRip",
      passing: .document(
        "1\n00:00:01,000 --> 00:00:04,000\nNobody sees the pier.\n\n2\n00:00:05,000 --> 00:00:08,000\nThe bell rings.\n"
      ),
      failing: .document(
        "1\n00:00:01,000 --> 00:00:04,000\nNobody\n\nsees the pier.\n\n2\n00:00:05,000 --> 00:00:08,000\nThe bell rings.\n"
      )
    ),
    Rule(
      "srt-no-blank-line",
      .warning,
      levels: [.srt: .error],
      "No blank line stands before a cue",
      hint: "put one there: players take its times for text; feedtool convert --to srt does it",
      spec: "SubRip",
      passing: .document(
        "1\n00:00:01,000 --> 00:00:04,000\nNobody sees the pier.\n\n2\n00:00:05,000 --> 00:00:08,000\nThe bell rings.\n"
      ),
      failing: .document(
        "1\n00:00:01,000 --> 00:00:04,000\nNobody sees the pier.\n2\n00:00:05,000 --> 00:00:08,000\nThe bell rings.\n"
      )
    ),
    Rule(
      "srt-tag",
      .warning,
      "A tag in a text is not known, not opened or not closed",
      hint: "close it, or leave it out",
      spec: "SubRip",
      passing: .document(
        "1\n00:00:01,000 --> 00:00:04,000\nNobody sees the pier.\n\n2\n00:00:05,000 --> 00:00:08,000\nThe bell rings.\n"
      ),
      failing: .document(
        "1\n00:00:01,000 --> 00:00:04,000\nNobody <i>sees the pier.\n\n2\n00:00:05,000 --> 00:00:08,000\nThe bell rings.\n"
      )
    ),
  ]
}

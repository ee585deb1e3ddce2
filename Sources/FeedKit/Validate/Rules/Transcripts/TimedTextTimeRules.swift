/// When elements of TTML are shown.
struct TimedTextTimeRules: RuleFamily {
  static let rules: [Rule] = [
    Rule(
      "ttml-bad-time",
      .error,
      "A time of TTML cannot be read",
      hint: "write HH:MM:SS.mmm, or seconds such as 12.5s",
      spec: "TTML2 12.3.1",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .cues("<p begin=\"soon\" end=\"40s\">Nobody sees the pier.</p>")
    ),
    Rule(
      "ttml-bare-number-time",
      .error,
      levels: [.applePodcasts: .off],
      "A time of TTML has no unit",
      hint: "write the unit, such as 12.5s; feedtool convert --to ttml does it",
      spec: "TTML2 12.3.1",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .cues("<p begin=\"1.5\" end=\"40s\">Nobody sees the pier.</p>")
    ),
    Rule(
      "ttml-time-short-fields",
      .error,
      levels: [.applePodcasts: .off],
      "A time of TTML has too few digits",
      hint: "write HH:MM:SS with two digits each; feedtool convert --to ttml does it",
      spec: "TTML2 12.3.1",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .cues("<p begin=\"0:01.5\" end=\"40s\">Nobody sees the pier.</p>")
    ),
    Rule(
      "ttml-time-comma",
      .error,
      "A time of TTML has a comma where a point belongs",
      hint: "write a point; feedtool convert --to ttml does it",
      spec: "TTML2 12.3.1",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .cues("<p begin=\"00:00:01,500\" end=\"40s\">Nobody sees the pier.</p>")
    ),
    Rule(
      "ttml-time-out-of-range",
      .error,
      "A time of TTML has more than 59 minutes or seconds",
      hint: "carry minutes and seconds over; feedtool convert --to ttml does it",
      spec: "TTML2 12.3.1",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .cues("<p begin=\"1s\" end=\"00:75:00\">Nobody sees the pier.</p>")
    ),
    Rule(
      "ttml-time-whitespace",
      .error,
      "A time of TTML has white space around it",
      hint: "leave it out; feedtool convert --to ttml does it",
      spec: "TTML2 12.3.1",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .cues("<p begin=\" 1s\" end=\"40s\">Nobody sees the pier.</p>")
    ),
    Rule(
      "ttml-negative-time",
      .error,
      "A time of TTML is negative",
      hint: "count from the beginning of the recording",
      spec: "TTML2 12.3.1",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .cues("<p begin=\"-1s\" end=\"40s\">Nobody sees the pier.</p>")
    ),
    Rule(
      "ttml-leap-second",
      .warning,
      "A time names second 60, which only a clock has",
      hint: "write the second after",
      spec: "TTML2 12.3.1",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .cues("<p begin=\"00:00:60\" end=\"70s\">Nobody sees the pier.</p>")
    ),
    Rule(
      "ttml-frames-without-rate",
      .warning,
      levels: [.imsc10: .error, .imsc11: .error, .imsc12: .error],
      "Times count frames, and nobody says how many make a second",
      hint: "add ttp:frameRate to <tt>",
      spec: "TTML2 7.2.6; IMSC 1.1, 6.6",
      passing: .document(
        "<tt xmlns=\"http://www.w3.org/ns/ttml\" xmlns:ttp=\"http://www.w3.org/ns/ttml#parameter\" xml:lang=\"en\" ttp:frameRate=\"25\"><body><div><p begin=\"00:00:01:12\" end=\"4s\">Nobody sees the pier.</p></div></body></tt>"
      ),
      failing: .cues("<p begin=\"00:00:01:12\" end=\"4s\">Nobody sees the pier.</p>")
    ),
    Rule(
      "ttml-frame-out-of-range",
      .error,
      "A time names a frame that a second does not have",
      hint: "count frames from 0 to one less than ttp:frameRate",
      spec: "TTML2 12.3.1",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .document(
        "<tt xmlns=\"http://www.w3.org/ns/ttml\" xmlns:ttp=\"http://www.w3.org/ns/ttml#parameter\" xml:lang=\"en\" ttp:frameRate=\"25\"><body><div><p begin=\"00:00:01:25\" end=\"4s\">Nobody sees the pier.</p></div></body></tt>"
      )
    ),
    Rule(
      "ttml-frames-in-clock-base",
      .error,
      "Times count frames, and count on a clock",
      hint: "write fractions of seconds",
      spec: "TTML2 12.3.1",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .document(
        "<tt xmlns=\"http://www.w3.org/ns/ttml\" xmlns:ttp=\"http://www.w3.org/ns/ttml#parameter\" xml:lang=\"en\" ttp:timeBase=\"clock\" ttp:frameRate=\"25\"><body><div><p begin=\"00:00:01:12\" end=\"4s\">Nobody sees the pier.</p></div></body></tt>"
      )
    ),
    Rule(
      "ttml-ticks-without-rate",
      .warning,
      levels: [.imsc10: .error, .imsc11: .error, .imsc12: .error],
      "Times count ticks, and nobody says how many make a second",
      hint: "add ttp:tickRate to <tt>",
      spec: "TTML2 7.2.11; IMSC 1.1, 6.6",
      passing: .document(
        "<tt xmlns=\"http://www.w3.org/ns/ttml\" xmlns:ttp=\"http://www.w3.org/ns/ttml#parameter\" xml:lang=\"en\" ttp:tickRate=\"100\"><body><div><p begin=\"100t\" end=\"4s\">Nobody sees the pier.</p></div></body></tt>"
      ),
      failing: .cues("<p begin=\"1t\" end=\"4s\">Nobody sees the pier.</p>")
    ),
    Rule(
      "ttml-wallclock-not-clock",
      .error,
      levels: [.ttml2: .warning],
      "A time of day stands where times count on the recording",
      hint: "write the time from the beginning of the recording",
      spec: "TTML2 12.3.1",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .cues(
        "<p begin=\"wallclock(2025-06-01T10:00:00)\" end=\"4s\">Nobody sees the pier.</p>"
      )
    ),
    Rule(
      "ttml-smpte-offset",
      .warning,
      "Times count by time codes, and one is none",
      hint: "write HH:MM:SS:FF",
      spec: "TTML2 12.3.1",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .document(
        "<tt xmlns=\"http://www.w3.org/ns/ttml\" xmlns:ttp=\"http://www.w3.org/ns/ttml#parameter\" xml:lang=\"en\" ttp:timeBase=\"smpte\" ttp:frameRate=\"25\"><body><div><p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p></div></body></tt>"
      )
    ),
    Rule(
      "ttml-smpte-discontinuous",
      .warning,
      "Time codes do not run on, so that nobody can say how long anything lasts",
      hint: "write ttp:timeBase=\"media\" and times that run on",
      spec: "TTML2 7.2.8",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .document(
        "<tt xmlns=\"http://www.w3.org/ns/ttml\" xmlns:ttp=\"http://www.w3.org/ns/ttml#parameter\" xml:lang=\"en\" ttp:timeBase=\"smpte\" ttp:markerMode=\"discontinuous\" ttp:frameRate=\"25\"><body/></tt>"
      )
    ),
    Rule(
      "ttml-dur-in-discontinuous",
      .error,
      "A duration stands where time codes do not run on",
      hint: "write end",
      spec: "TTML2 12.2.2",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .document(
        "<tt xmlns=\"http://www.w3.org/ns/ttml\" xmlns:ttp=\"http://www.w3.org/ns/ttml#parameter\" xml:lang=\"en\" ttp:timeBase=\"smpte\" ttp:markerMode=\"discontinuous\" ttp:frameRate=\"25\"><body><div><p begin=\"00:00:01:00\" dur=\"00:00:03:00\">Nobody sees the pier.</p></div></body></tt>"
      )
    ),
    Rule(
      "ttml-drop-frame-invalid",
      .error,
      "A time code is one that its way of counting leaves out",
      hint: "use the next one",
      spec: "SMPTE ST 12-1",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .document(
        "<tt xmlns=\"http://www.w3.org/ns/ttml\" xmlns:ttp=\"http://www.w3.org/ns/ttml#parameter\" xml:lang=\"en\" ttp:timeBase=\"smpte\" ttp:dropMode=\"dropNTSC\" ttp:frameRate=\"30\"><body><div><p begin=\"00:01:00:00\" end=\"00:01:02:00\">Nobody sees the pier.</p></div></body></tt>"
      )
    ),
    Rule(
      "ttml-begin-after-end",
      .error,
      levels: [
        .ttml1: .warning, .ttml2: .warning, .imsc10: .warning, .imsc11: .warning, .imsc12: .warning,
        .smpteTT: .warning,
      ],
      "Something ends before it begins, so that it is never shown",
      hint: "swap or mend the times",
      spec: "TTML2 12.4",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .cues("<p begin=\"4s\" end=\"1s\">Nobody sees the pier.</p>")
    ),
    Rule(
      "ttml-zero-duration",
      .warning,
      "Something ends when it begins, so that it is never shown",
      hint: "mend the times",
      spec: "TTML2 12.4",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .cues("<p begin=\"4s\" end=\"4s\">Nobody sees the pier.</p>")
    ),
    Rule(
      "ttml-dur-and-end",
      .note,
      "Something has a duration and an end; the earlier one counts",
      hint: "keep one of them",
      spec: "TTML2 12.2.2",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .cues("<p begin=\"1s\" dur=\"3s\" end=\"4s\">Nobody sees the pier.</p>")
    ),
    Rule(
      "ttml-outside-parent",
      .warning,
      "Something begins when what it stands in is over, so that it is never shown",
      hint: "count its times from the beginning of what it stands in, or let that last longer",
      spec: "TTML2 12.4",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .cues(
        "<p begin=\"1s\" end=\"3s\">Nobody <span begin=\"5s\" end=\"6s\">sees</span> the pier.</p>"
      )
    ),
    Rule(
      "ttml-clipped-by-parent",
      .note,
      "Something ends after what it stands in, and is cut",
      hint: "let what it stands in last as long",
      spec: "TTML2 12.4",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .cues(
        "<p begin=\"1s\" end=\"3s\">Nobody <span begin=\"1s\" end=\"6s\">sees</span> the pier.</p>"
      )
    ),
    Rule(
      "ttml-no-end",
      .warning,
      levels: [.applePodcasts: .note],
      "A text does not end",
      hint: "add end",
      spec: "IMSC 1.1, 6.6",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .cues("<p begin=\"1s\">Nobody sees the pier.</p>")
    ),
    Rule(
      "ttml-untimed-text",
      .warning,
      "A text has no times",
      hint: "add begin and end",
      spec: "TTML2 12.2",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .cues("<p begin=\"1s\" end=\"4s\">Nobody.</p><p>Nobody sees the pier.</p>")
    ),
    Rule(
      "ttml-bad-time-container",
      .error,
      "A time container is neither par nor seq",
      hint: "write par or seq",
      spec: "TTML2 12.2.4",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .cues("<p timeContainer=\"excl\" begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>")
    ),
    Rule(
      "ttml-region-inline-timing",
      .error,
      "A region that stands in the text has times",
      hint: "time the text; a region in the text is there as long as it is",
      spec: "TTML2 11.1.2",
      passing: .cues(
        "<p begin=\"1s\" end=\"4s\"><region tts:extent=\"10% 10%\"/>Nobody sees the pier.</p>"
      ),
      failing: .cues(
        "<p begin=\"1s\" end=\"4s\"><region begin=\"1s\" tts:extent=\"10% 10%\"/>Nobody sees the pier.</p>"
      )
    ),
    Rule(
      "ttml-subframe-out-of-range",
      .error,
      "A time names a part of a frame that a frame does not have",
      hint: "count parts from 0 to one less than ttp:subFrameRate",
      spec: "TTML2 12.3.1",
      passing: .cues("<p begin=\"1s\" end=\"4s\">Nobody sees the pier.</p>"),
      failing: .document(
        "<tt xmlns=\"http://www.w3.org/ns/ttml\" xmlns:ttp=\"http://www.w3.org/ns/ttml#parameter\" xml:lang=\"en\" ttp:frameRate=\"25\" ttp:subFrameRate=\"2\"><body><div><p begin=\"00:00:01:05.2\" end=\"4s\">Nobody sees the pier.</p></div></body></tt>"
      )
    ),
  ]
}

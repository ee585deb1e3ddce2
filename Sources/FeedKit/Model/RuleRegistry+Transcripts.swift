extension RuleRegistry {
  /// What may be said of transcripts.
  static let transcripts: [Line] = [
    ("agent-no-id", .warning, "An agent of TTML has no id, so that nothing can refer to it"),
    ("agent-unresolved", .warning, "A speaker of TTML is not declared; the label is the name"),
    ("cue-out-of-order", .warning, "A cue begins before the one before it"),
    (
      "cue-rolling-duplicate", .note,
      "Captions roll, so that cues repeat lines of the one before; each line is read once"
    ),
    ("eaf-bad-time", .warning, "A time of ELAN is no whole number, or in a unit that is not known"),
    (
      "eaf-participant-missing", .warning,
      "A tier of ELAN names no participant; its name is the speaker's, unless others name theirs"
    ),
    ("eaf-ref-undefined", .warning, "An annotation of ELAN depends on one that is not there"),
    (
      "eaf-slot-order", .warning,
      "Time slots of ELAN go back in time, or an annotation ends before it begins"
    ),
    ("eaf-slot-undefined", .warning, "An annotation of ELAN refers to no time slot that is there"),
    (
      "eaf-tier-parent", .warning,
      "A tier of ELAN depends on one that is not there, or that depends on it"
    ),
    ("exb-bad-time", .warning, "A time of EXMARaLDA is no number of seconds, or negative"),
    (
      "exb-speaker-undefined", .warning,
      "A speaker of EXMARaLDA is not declared; the id is the name"
    ),
    (
      "exb-tli-order", .warning,
      "Points of a timeline of EXMARaLDA go back in time, or an event ends before it begins"
    ),
    ("exb-tli-undefined", .warning, "An event of EXMARaLDA refers to no point that is there"),
    ("html-bad-time", .warning, "The time element of a page cannot be read as a time"),
    (
      "html-unclosed", .warning,
      "A cite, time, heading or title of a page is not closed; it ends at the next element"
    ),
    ("html-outside", .note, "Text of a page before its first speaker or time is left out"),
    ("podjson-empty-body", .warning, "A segment of podcast JSON has no text"),
    ("podjson-end-before-start", .error, "A segment of podcast JSON ends before it begins"),
    (
      "podjson-order", .warning,
      "Channels of a JSON transcript stand one behind another, or who speaks stands behind the words"
    ),
    ("podjson-segment", .error, "A segment of a JSON transcript is no object, or has no text"),
    ("podjson-time-type", .warning, "A time of podcast JSON is a text, or cannot be read"),
    (
      "sbv-time", .error,
      "Text of SubViewer stands without times, or a cue ends before it begins"
    ),
    ("segment-empty", .note, "Segments of a corpus of speech have no text; they are left out"),
    ("srt-arrow-spacing", .warning, "No space around the arrow of a time; it is read"),
    ("srt-blank-line", .warning, "A blank line stands inside a SubRip cue"),
    ("srt-dot-fraction", .warning, "A SubRip time has a dot before its fraction, not a comma"),
    ("srt-no-blank-line", .warning, "No blank line stands before a SubRip cue"),
    ("srt-number-missing", .warning, "A SubRip cue has no number"),
    ("srt-tag", .warning, "A tag in a SubRip text is not known or not closed"),
    ("srt-end-missing", .error, "A SubRip cue does not say when it ends"),
    ("srt-timestamp", .error, "A time of a SubRip cue cannot be read as it is written"),
    ("srv3-time", .error, "A time of YouTube's timed text cannot be read"),
    (
      "tei-end-before-start", .warning,
      "An utterance of TEI ends before it begins; the end is left out"
    ),
    (
      "tei-interval-since", .warning,
      "A point of a timeline of TEI counts from one that is not there or from itself, backwards, or not in numbers"
    ),
    ("tei-when-unresolved", .warning, "An utterance of TEI refers to no point that is there"),
    ("tei-who-unresolved", .warning, "A speaker of TEI is not declared; the id is the name"),
    (
      "tier-left-out", .note,
      "Tiers of a corpus of speech that hold no words, but notes on them, are left out"
    ),
    ("time-out-of-range", .warning, "A time has minutes or seconds over 59; it is read"),
    (
      "timeline-interpolated", .note,
      "Points of a timeline have no time; they are taken to lie evenly between their neighbours"
    ),
    (
      "timeline-untimed", .warning,
      "Points of a timeline have no time, and do not lie between two that have"
    ),
    (
      "transcript-ambiguous", .warning,
      "A transcript may be of several episodes, or an episode's be several files; none is taken"
    ),
    (
      "transcript-link", .warning,
      "A link leads out of the folder of transcripts, or nowhere; it is not read"
    ),
    (
      "transcript-map-episode", .warning,
      "A row of the table of transcripts names an episode that no input has"
    ),
    ("transcript-map-label", .warning, "A row of the table of transcripts has a label of nobody"),
    ("transcript-map-path", .warning, "A row of the table of transcripts names no file"),
    (
      "transcript-map-row", .warning,
      "A row of the table of transcripts names no feed, no episode or no path"
    ),
    ("transcript-map-shared", .warning, "A row of the table of transcripts means several episodes"),
    ("trs-aside", .note, "Noises and remarks of a file of Transcriber are not in the text"),
    ("trs-sync-order", .warning, "A time of Transcriber lies before the one before it"),
    ("trs-sync-outside-turn", .warning, "A time of Transcriber lies behind the end of its turn"),
    ("trs-time", .error, "A time of Transcriber cannot be read"),
    ("trs-unknown-speaker", .warning, "A turn of Transcriber names a speaker that is not declared"),
    (
      "trs-who-number", .warning,
      "A part of a turn of Transcriber is said by a speaker whom the turn does not have"
    ),
    (
      "ttml-absolute-in-nested", .warning,
      "Times of words of TTML count from the beginning of the recording, not of the paragraph"
    ),
    ("ttml-bad-parameter", .error, "A parameter of TTML cannot be read; it is not used"),
    ("ttml-bad-time", .error, "A time of TTML cannot be read"),
    ("ttml-bad-time-container", .error, "A time container of TTML is neither par nor seq"),
    ("ttml-bare-number-time", .warning, "A time of TTML has no unit; it is read as seconds"),
    ("ttml-begin-after-end", .error, "A cue ends before it begins"),
    ("ttml-frame-out-of-range", .warning, "A time of TTML names a frame that does not exist"),
    ("ttml-legacy-namespace", .warning, "A document is in the namespace of a draft of TTML"),
    ("ttml-misplaced-element", .warning, "An element of TTML stands where it may not"),
    ("ttml-never-begins", .warning, "What comes before in a sequence of TTML never ends"),
    ("ttml-outside-parent", .warning, "Text of TTML begins when what it stands in is over"),
    ("ttml-text-misplaced", .warning, "Text of TTML stands outside of a paragraph"),
    ("ttml-time-comma", .warning, "A time of TTML has a comma where a point belongs; it is read"),
    ("ttml-time-out-of-range", .warning, "A time of TTML has minutes or seconds over 59"),
    ("ttml-time-short-fields", .warning, "A time of TTML has too few digits; it is read"),
    ("ttml-time-whitespace", .warning, "A time of TTML has white space around it"),
    ("ttml-untimed-text", .error, "No time of a paragraph can be read; it is left out"),
    ("ttml-wallclock-date", .warning, "A time of TTML names a day, which is not used"),
    ("ttml-wrong-namespace", .error, "The root is named tt, and in another namespace than TTML's"),
    ("ttml-zero-duration", .warning, "Text of TTML ends when it begins"),
    ("vtt-bad-tag", .warning, "A tag in a WebVTT text is not known or not closed"),
    ("vtt-blank-line", .warning, "A blank line stands inside a WebVTT cue"),
    ("vtt-cue-setting", .warning, "A setting of a WebVTT cue is not known"),
    ("vtt-empty-voice", .warning, "A voice of a WebVTT cue has no name"),
    ("vtt-end-missing", .error, "A WebVTT cue does not say when it ends"),
    ("vtt-no-blank-line", .warning, "No blank line stands before a WebVTT cue"),
    ("vtt-signature", .error, "A WebVTT file does not begin with WEBVTT"),
    ("vtt-timestamp", .error, "A time of a WebVTT cue cannot be read"),
    ("vtt-timestamp-outside", .warning, "A time inside a WebVTT cue lies outside of it"),
    ("vtt-timestamp-short", .warning, "A time of a WebVTT cue has too few digits; it is read"),
    ("vtt-x-timestamp-map", .warning, "A WebVTT file is a part of a stream, with times of its own"),
    ("xfeed-mime-mismatch", .warning, "A transcript is of another format than the feed says"),
  ]
}

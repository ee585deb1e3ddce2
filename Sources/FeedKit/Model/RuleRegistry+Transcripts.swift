extension RuleRegistry {
  /// What may be said of transcripts.
  static let transcripts: [Line] = [
    ("cue-out-of-order", .warning, "A cue begins before the one before it"),
    ("html-bad-time", .warning, "The time element of a page cannot be read as a time"),
    ("html-outside", .note, "Text of a page before its first speaker or time is left out"),
    ("podjson-empty-body", .warning, "A segment of podcast JSON has no text"),
    ("podjson-end-before-start", .error, "A segment of podcast JSON ends before it begins"),
    ("podjson-time-type", .warning, "A time of podcast JSON is a text, or cannot be read"),
    ("srt-arrow-spacing", .warning, "No space around the arrow of a time; it is read"),
    ("srt-blank-line", .warning, "A blank line stands inside a SubRip cue"),
    ("srt-dot-fraction", .warning, "A SubRip time has a dot before its fraction, not a comma"),
    ("srt-no-blank-line", .warning, "No blank line stands before a SubRip cue"),
    ("srt-number-missing", .warning, "A SubRip cue has no number"),
    ("srt-tag", .warning, "A tag in a SubRip text is not known or not closed"),
    ("srt-timestamp", .error, "A time of a SubRip cue cannot be read as it is written"),
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
    ("transcript-map-path", .warning, "A row of the table of transcripts names no file"),
    (
      "transcript-map-row", .warning,
      "A row of the table of transcripts names no feed, no episode or no path"
    ),
    ("ttml-begin-after-end", .error, "A cue ends before it begins"),
    ("vtt-bad-tag", .warning, "A tag in a WebVTT text is not known or not closed"),
    ("vtt-blank-line", .warning, "A blank line stands inside a WebVTT cue"),
    ("vtt-cue-setting", .warning, "A setting of a WebVTT cue is not known"),
    ("vtt-empty-voice", .warning, "A voice of a WebVTT cue has no name"),
    ("vtt-no-blank-line", .warning, "No blank line stands before a WebVTT cue"),
    ("vtt-signature", .error, "A WebVTT file does not begin with WEBVTT"),
    ("vtt-timestamp", .error, "A time of a WebVTT cue cannot be read"),
    ("vtt-timestamp-outside", .warning, "A time inside a WebVTT cue lies outside of it"),
    ("vtt-timestamp-short", .warning, "A time of a WebVTT cue has too few digits; it is read"),
    ("vtt-x-timestamp-map", .warning, "A WebVTT file is a part of a stream, with times of its own"),
    ("xfeed-mime-mismatch", .warning, "A transcript is of another format than the feed says"),
  ]
}

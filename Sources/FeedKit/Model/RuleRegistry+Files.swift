extension RuleRegistry {
  /// What may be said of a feed together with its files.
  static let files: [Line] = [
    ("media-length-mismatch", .warning, "An enclosure's length is not the size of its file"),
    ("media-missing", .note, "No file of the folder is that of an enclosure"),
    ("media-type-mismatch", .warning, "An enclosure's type is not that of its file's first bytes"),
    ("xfeed-captions-untimed", .warning, "Captions have no times"),
    ("xfeed-duration-over", .error, "A transcript goes on after its episode has ended"),
    ("xfeed-duration-under", .warning, "A transcript ends long before its episode does"),
    ("xfeed-language-mismatch", .warning, "A transcript is in another language than the feed says"),
    ("xfeed-person-silent", .note, "Someone whom the feed names does not speak in the transcript"),
    ("xfeed-person-unknown", .note, "A speaker of a transcript is nobody whom the feed names"),
    ("xfeed-transcript-is-error-page", .error, "A transcript is a page without speech"),
    ("xfeed-transcript-is-feed", .error, "A transcript is a feed"),
    ("xfeed-transcript-missing", .note, "No file of the folder is that of a transcript"),
    ("xfeed-transcript-unreadable", .error, "A transcript cannot be read"),
  ]
}

/// Says in words what a reading's rule means.
enum ReadingReport {
  static func diagnostic(
    _ outcome: ReadingOutcome,
    text: String,
    position: Position,
    path: String
  ) -> Diagnostic {
    let phrase = phrases[outcome.rule] ?? Phrase(.warning, "is not as it should be")
    return Diagnostic(
      rule: outcome.rule,
      severity: phrase.severity,
      message: "\(outcome.field)\(text.isEmpty ? "" : " \"\(text.quoted)\"") \(phrase.words)",
      position: position,
      path: path
    )
  }

  /// Whether rules of validation say the same of a value or an element, so that who validates needs not
  /// hear it from its reading too.
  static func isValidated(_ rule: RuleID) -> Bool {
    switch rule {
    case "element-repeated", "text-misplaced", "markup-in-text", "channel-repeated",
      "feed-guid-not-uuid":
      true
    case .listLimit: false
    default: phrases[rule] != nil && !rule.rawValue.hasPrefix("repair-")
    }
  }

  private struct Phrase {
    var severity: Severity
    var words: String

    init(_ severity: Severity, _ words: String) {
      self.severity = severity
      self.words = words
    }
  }

  private static let phrases: [RuleID: Phrase] = [
    .listLimit: Phrase(.error, "is one too many for its list; left out"),
    "coordinate-unreadable": Phrase(.error, "cannot be read as latitudes and longitudes"),
    .urlRelative: Phrase(.warning, "is relative; read against the feed's own address"),
    .dateDayOnly: Phrase(.note, "names a day alone; read as its midnight in UTC"),
    "date-ambiguous": Phrase(.error, "may be day first or month first; not read"),
    "date-impossible": Phrase(.error, "names a day or time that does not exist; not read"),
    "date-leap-second": Phrase(.note, "names a leap second; read as the second after"),
    "date-no-day": Phrase(.warning, "names no day; read as the first day of what it names"),
    "date-no-time": Phrase(.warning, "has no time of day; read as midnight"),
    "date-no-zone": Phrase(.warning, "names no time zone; read as UTC"),
    "date-nonconforming": Phrase(.warning, "is not in the form asked for; read all the same"),
    "date-unreadable": Phrase(.error, "cannot be read as a date"),
    "date-weekday-wrong": Phrase(.warning, "names the wrong weekday; the date counts"),
    "date-zone-unknown": Phrase(.error, "names a time zone that is not known; not read"),
    "duration-nonconforming": Phrase(
      .warning,
      "is not seconds or H:MM:SS; read all the same"
    ),
    "duration-unreadable": Phrase(.error, "cannot be read as a duration"),
    "explicit-unreadable": Phrase(.error, "is neither true nor false"),
    "flag-nonconforming": Phrase(.warning, "is not one of the words asked for; read all the same"),
    "flag-unreadable": Phrase(.error, "is neither yes nor no"),
    "geo-nonconforming": Phrase(.warning, "is not a geo URI of degrees; read all the same"),
    "geo-unreadable": Phrase(.error, "cannot be read as a point on the Earth"),
    "repair-emoji-rest": Phrase(.warning, "begins with what is left of an emoji; left out"),
    "repair-double-escape": Phrase(.warning, "is escaped twice; escaped once"),
    .mediaTypeAlias: Phrase(
      .warning,
      "is no media type that is registered; read as the one it means"
    ),
    "repair-mojibake": Phrase(.warning, "was UTF-8 read in another encoding; turned back"),
    "repair-url-space": Phrase(.warning, "has white space in it; escaped or left out"),
    "number-nonconforming": Phrase(.warning, "is not a plain number; read all the same"),
    "number-unreadable": Phrase(.error, "cannot be read as a number"),
  ]
}

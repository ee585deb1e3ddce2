/// Every rule whose id a diagnostic, a finding or an error may carry.
///
/// To add a rule, add its line to one of the lists, and use its id; a rule of validation stands in its
/// family. Ids are only ever added.
public enum RuleRegistry {
  /// A rule of a list: its id, its severity, what it is about.
  typealias Line = (id: RuleID, severity: Severity, summary: String)

  /// What may be said of any document, and of feeds.
  static let general: [Line] = [
    ("attribute-case", .warning, "An attribute is written in other letters; it is read"),
    ("bad-compression", .error, "The input begins like compressed data and cannot be inflated"),
    ("channel-repeated", .warning, "A document has several channels; they are read as one"),
    ("compression-damaged", .error, "Compressed data is damaged; what comes before is read"),
    ("coordinate-unreadable", .error, "A list of coordinates cannot be read"),
    ("damaged", .error, "The input is damaged or cut short; what was complete is kept"),
    ("date-ambiguous", .error, "A date may be day first or month first; it is not read"),
    (
      "date-day-only", .note,
      "A date names a day alone, as it may; it is read as its midnight in UTC"
    ),
    ("date-impossible", .error, "A date names a day or a time that does not exist; it is not read"),
    ("date-leap-second", .note, "A date names a leap second; it is read as the second after"),
    (
      "date-no-day", .warning,
      "A date names a year, a month or a week alone; it is read as the first day of it"
    ),
    ("date-no-time", .warning, "A date has no time of day; it is read as midnight"),
    ("date-no-zone", .warning, "A date names no time zone; it is read as UTC"),
    ("date-nonconforming", .warning, "A date is not in the form asked for; it is read"),
    ("date-unreadable", .error, "A date cannot be read"),
    ("date-weekday-wrong", .warning, "A date names the wrong weekday; the date counts"),
    ("date-zone-unknown", .error, "A date names a time zone that is not known; it is not read"),
    ("doctype-ignored", .note, "A document type declaration is not used"),
    ("duration-nonconforming", .warning, "A duration has another form than H:MM:SS; it is read"),
    ("duration-unreadable", .error, "A duration cannot be read"),
    ("element-repeated", .warning, "An element is repeated; the first one counts"),
    ("empty", .error, "The input has no bytes, or nothing but white space"),
    ("encoding-unknown", .warning, "The declared encoding is not known; UTF-8 is taken"),
    ("entity-declaration-ignored", .warning, "A document declares entities; they are not used"),
    ("explicit-unreadable", .error, "A flag of explicit content is neither true nor false"),
    ("feed-guid-not-uuid", .warning, "A podcast:guid is no UUID; it does not identify the feed"),
    ("feed-id-late", .warning, "The feed's id stands after the first item; it is not used"),
    ("flag-nonconforming", .warning, "A flag is another word than asked for; it is read"),
    ("flag-unreadable", .error, "A flag is neither yes nor no"),
    ("geo-nonconforming", .warning, "A place is not a geo URI of degrees; it is read all the same"),
    ("geo-unreadable", .error, "A place cannot be read as a point on the Earth"),
    ("json-comment", .warning, "JSON has a comment; it is passed over"),
    ("json-literal", .warning, "JSON has a word that it does not know; it is read as its nearest"),
    ("json-number", .warning, "A number is not written as JSON has it; it is read all the same"),
    ("json-punctuation", .warning, "JSON has a comma, colon or bracket too many or too few"),
    (
      "json-record", .error,
      "A record of JSON lines breaks off; it is left out, the next one is read"
    ),
    ("json-string", .warning, "A string of JSON has an escape or a character that is not allowed"),
    ("json-surrogate", .warning, "An escape of JSON names half a character; it is replaced"),
    ("json-trailing", .warning, "Content follows the end of the JSON value; it is left out"),
    ("json-type", .warning, "A value of JSON has another type than its key wants"),
    ("key-repeated", .warning, "A key of JSON is repeated; the first one counts"),
    ("limit-attributes", .error, "An element has too many attributes; the last ones are left out"),
    ("limit-depth", .error, "Elements are nested too deep; the text of deeper ones is kept"),
    ("limit-exceeded", .error, "A safety limit stopped the reading; what was complete is kept"),
    ("limit-extensions", .error, "A record carries too much unknown content; the rest is left out"),
    ("limit-diagnostics", .note, "There is more to say than may be told; the rest is counted"),
    ("limit-list", .error, "A list is too long; the rest is left out"),
    ("limit-record", .error, "An item or a channel is too large; the rest of it is left out"),
    ("limit-token", .error, "A text, an attribute or a tag is too long; the rest is left out"),
    ("markup-in-text", .warning, "Elements stand in a text; they are kept as HTML"),
    ("mention-date", .warning, "A date of a mention is none that exists; it is left out"),
    ("mention-id", .warning, "Two records of mentions have one id and differ; one is left out"),
    ("mention-unreadable", .error, "A record of mentions has no name in it; it is left out"),
    ("name-too-long", .warning, "A name is too long for one; its beginning is looked at"),
    ("names-too-many", .warning, "A field names too many people; the first ones are taken"),
    ("namespace-guessed", .warning, "A usual prefix is declared for an unknown URI; it counts"),
    ("namespace-unknown", .warning, "The root is in no namespace that is known; its name counts"),
    ("not-a-feed", .error, "The input is something else than a feed"),
    ("not-a-transcript", .error, "The input is something else than a transcript"),
    ("not-records", .error, "The input is JSON and holds no records of the kind that was wanted"),
    ("not-well-formed", .error, "The markup is broken in a way that no mend is known for"),
    ("number-nonconforming", .warning, "A number is not written plainly; it is read all the same"),
    ("number-unreadable", .error, "A number cannot be read"),
    ("override-idle", .warning, "A line of overrides is about nobody here; it changes nothing"),
    ("repair-ampersand", .warning, "An ampersand begins no reference; it is read as it stands"),
    ("repair-character-reference", .warning, "A reference names a forbidden character; left out"),
    ("repair-control-character", .warning, "A character is not allowed in XML; it is left out"),
    ("repair-entity-unknown", .warning, "An entity is not known; it is read as it stands"),
    ("repair-invalid-utf8", .warning, "A byte is not valid UTF-8; it is read as windows-1252"),
    ("repair-less-than", .warning, "A \"<\" begins no tag; it is read as text"),
    ("repair-section-end", .warning, "A \"]]>\" stands outside of CDATA; it is read as text"),
    ("repair-trailing-content", .warning, "Content follows the end of the document; left out"),
    ("security-external-entity", .warning, "A document names a file as an entity; not opened"),
    ("text-misplaced", .warning, "Text stands between elements; it is left out"),
    ("text-too-long", .error, "A line or a text is too long; the rest of it is left out"),
    ("truncated", .error, "The input ends inside the document; what was complete is read"),
    ("unknown-encoding", .error, "The encoding that was asked for is not known"),
    ("unreadable", .error, "The input cannot be opened or read"),
    (
      "url-completed", .note, "A URL is relative; it is completed by the base that is stated for it"
    ),
    ("url-relative", .warning, "A URL is relative; it is read against the feed's own address"),
  ]
}

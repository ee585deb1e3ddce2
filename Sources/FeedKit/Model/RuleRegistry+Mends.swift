extension RuleRegistry {
  /// What may be said of a document that is not well-formed, and of values that were read wrongly
  /// before they came here.
  static let mends: [Line] = [
    ("element-case", .warning, "An element is in another case than its specification has it"),
    ("encoding-contradicted", .warning, "Another encoding is declared, but the text is UTF-8"),
    ("encoding-errors", .error, "Bytes are no characters of the encoding; read as U+FFFD"),
    (
      "encoding-guessed", .warning,
      "No encoding is known, and the text is not UTF-8; read as the one that its characters fit"
    ),
    ("entity-expanded", .note, "An entity is declared by the document; its text is used"),
    ("repair-attribute-duplicate", .warning, "An attribute stands twice; the first one counts"),
    ("repair-attribute-name", .warning, "An attribute has a name that XML forbids; left out"),
    ("repair-attribute-quotes", .warning, "An attribute is not in quotes; read as HTML would"),
    ("repair-attribute-space", .warning, "No space stands between two attributes; added"),
    ("repair-comment", .warning, "A comment holds two dashes; they are separated"),
    ("repair-declaration", .warning, "An XML declaration is misplaced or not well-formed"),
    (
      "repair-comment-unterminated", .error,
      "A comment is not ended; what follows its beginning is read, as far as it is not too long"
    ),
    ("repair-doctype", .warning, "A document type declaration is misplaced or not ended"),
    ("repair-double-escape", .warning, "A text is escaped twice; escaped once where asked for"),
    ("repair-emoji-rest", .warning, "A name begins with the rest of an emoji; left out"),
    ("repair-end-tag", .warning, "An end tag is not well-formed; read as what it must be"),
    ("repair-entity-html", .warning, "An entity is known to HTML only; its character is used"),
    ("repair-entity-unterminated", .warning, "An entity has no semicolon; read as if it had"),
    ("repair-leading-content", .warning, "Content stands before the document; left out"),
    ("repair-media-type", .warning, "A media type is another name of the one that it means"),
    ("repair-mojibake", .warning, "A text was UTF-8 read in another encoding; turned back"),
    ("repair-section-start", .warning, "The start of a CDATA section is in lower case"),
    ("repair-section-unterminated", .error, "The input ends inside of a CDATA section"),
    ("repair-stray-end-tag", .warning, "An end tag ends nothing that is open; left out"),
    ("repair-surrogates", .warning, "A character stands as surrogates of 3 bytes each"),
    ("repair-tag", .warning, "A start tag holds what has no place there, or is not ended"),
    ("repair-unclosed-element", .warning, "An element is not closed; it ends where it must"),
    ("repair-url-space", .warning, "An address has white space in it; escaped or left out"),
  ]
}

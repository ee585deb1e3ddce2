extension Episode {
  /// When the episode came out, as well as the feed says it: `published`, else the date of Dublin
  /// Core, else the date of the last change.
  public var date: Timestamp? {
    published ?? dublinCore.date ?? dcTerms.issued ?? dcTerms.available ?? dcTerms.date
      ?? dcTerms.created ?? updated
  }
}

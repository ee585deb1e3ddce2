/// A fact about all mentions together.
package struct FactRecord: Shaped {
  static var blank: FactRecord { FactRecord(fact: "", value: "") }

  /// What is told.
  package let fact: String
  /// What is told of.
  package let value: String
  /// The listing, where the fact is that it is one of an episode's.
  package var listing: CorpusFacts.Listing?

  /// The records of facts, in order.
  package static func all(of facts: CorpusFacts) -> [FactRecord] {
    facts.words.sorted().map { FactRecord(fact: "word", value: $0) }
      + facts.genericLinks.sorted().map { FactRecord(fact: "generic_link", value: $0) }
      + facts.titles.sorted().map { FactRecord(fact: "title", value: $0) }
      + [facts.linkAgreement].compactMap { percent in
        percent.map { FactRecord(fact: "link_agreement", value: "\($0)") }
      }
      + facts.listings.map { FactRecord(fact: "listing", value: $0.episode, listing: $0) }
  }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text(
      "fact",
      fact,
      "word of a full name, generic_link, title of a feed, link_agreement, or listing of an episode"
    )
    fields.text(
      "value",
      value,
      "The word, link or title, folded; percent of people of two feeds who share a link; an episode"
    )
    let keys = listing?.keys
    fields.text("source", keys?.source, "The input that lists the episode")
    fields.text("feed_id", keys?.feedID, "Id of the feed that lists it")
    fields.text("feed_title", keys?.feedTitle, "Title of that feed, as far as known")
    fields.text("episode_id", keys?.episodeID, "Id of the episode there")
    fields.text("episode_guid", keys?.episodeGUID, "Its guid there, where there is one")
    fields.time("published", listing?.published, "When it was published there")
  }
}

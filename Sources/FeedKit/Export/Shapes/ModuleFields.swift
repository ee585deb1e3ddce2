// What the namespaces beside RSS, iTunes and Podcasting 2.0 add: an object for each, absent when empty.

extension Feed {
  func visitModules<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.part("syndication", syndication.isEmpty ? nil : syndication, "How often it changes")
    fields.part("paging", paging.isEmpty ? nil : paging, "Whether it is whole: RFC 5005")
    fields.part("media", media.isEmpty ? nil : media, "Media RSS")
    fields.part("dublin_core", DublinCoreRecord(dublinCore), "Dublin Core, but dc:creator")
    fields.part("dc_terms", dcTerms.isEmpty ? nil : dcTerms, "DCMI metadata terms")
    fields.part("google_play", googlePlay.isEmpty ? nil : googlePlay, "Google Play")
    fields.part("spotify", spotify.isEmpty ? nil : spotify, "Spotify")
    fields.part("rawvoice", rawVoice.isEmpty ? nil : rawVoice, "RawVoice")
    fields.part("geo", geo.isEmpty ? nil : geo, "Where it belongs on Earth")
    fields.part(
      "creative_commons",
      creativeCommons.isEmpty ? nil : creativeCommons,
      "What may be done with it"
    )
    fields.part(
      "source_namespace",
      sourceNamespace.isEmpty ? nil : sourceNamespace,
      "Source namespace"
    )
    fields.part("feedburner", feedBurner.isEmpty ? nil : feedBurner, "FeedBurner")
  }
}

extension Episode {
  func visitModules<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.part("media", media.isEmpty ? nil : media, "Media RSS")
    fields.part("dublin_core", DublinCoreRecord(dublinCore), "Dublin Core, but dc:creator")
    fields.part("dc_terms", dcTerms.isEmpty ? nil : dcTerms, "DCMI metadata terms")
    fields.record("slash", slash.isEmpty ? nil : slash, "Slash module")
    fields.record("wfw", commentLinks.isEmpty ? nil : commentLinks, "Well-Formed Web")
    fields.part("thread", threading.isEmpty ? nil : threading, "How it belongs to a conversation")
    fields.part("google_play", googlePlay.isEmpty ? nil : googlePlay, "Google Play")
    fields.part("spotify", spotify.isEmpty ? nil : spotify, "Spotify")
    fields.part("rawvoice", rawVoice.isEmpty ? nil : rawVoice, "RawVoice")
    fields.part("geo", geo.isEmpty ? nil : geo, "Where it belongs on Earth")
    fields.part(
      "creative_commons",
      creativeCommons.isEmpty ? nil : creativeCommons,
      "What may be done with it"
    )
    fields.part(
      "source_namespace",
      sourceNamespace.isEmpty ? nil : sourceNamespace,
      "Source namespace"
    )
    fields.part("feedburner", feedBurner.isEmpty ? nil : feedBurner, "FeedBurner")
  }
}

/// Dublin Core by element.
private struct DublinCoreRecord: Shaped {
  static var blank: DublinCoreRecord { DublinCoreRecord() }

  private var core = DublinCore()

  private init() {}

  /// What Dublin Core says; `nil` when nothing.
  init?(_ core: DublinCore) {
    guard !core.isEmpty else { return nil }
    self.core = core
  }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.texts("titles", core.values(of: "title"), "dc:title")
    fields.texts("subjects", core.values(of: "subject"), "dc:subject")
    fields.texts("descriptions", core.values(of: "description"), "dc:description")
    fields.texts("publishers", core.values(of: "publisher"), "dc:publisher")
    fields.texts("contributors", core.values(of: "contributor"), "dc:contributor")
    fields.time("date", core.date, "dc:date")
    fields.texts("types", core.values(of: "type"), "dc:type")
    fields.texts("formats", core.values(of: "format"), "dc:format")
    fields.texts("identifiers", core.values(of: "identifier"), "dc:identifier")
    fields.texts("sources", core.values(of: "source"), "dc:source")
    fields.texts("languages", core.values(of: "language"), "dc:language")
    fields.texts("relations", core.values(of: "relation"), "dc:relation")
    fields.texts("coverages", core.values(of: "coverage"), "dc:coverage")
    fields.texts("rights", core.values(of: "rights"), "dc:rights")
  }
}

/// The data behind a site, as files beside its pages; a new one is a row of ``files``.
struct SiteDownloads {
  struct File {
    var path: String
    var words: String
    var write: (inout ByteSink) -> Void
  }

  let files: [File]

  /// Takes the list that `feedtool speakers` would show.
  init(_ list: SpeakerList, shows: [ReportShow], title: String) {
    var counted = list
    counted.appearances.removeAll { $0.kind != .episode }
    let rows = ["speakers", "appearances", "said"].flatMap { name in
      [RecordFormat.Kind.json, .csv].compactMap { Self.file(name, $0, counted) }
    }
    let outlines = File(path: "data/shows.opml", words: "the shows, for podcast apps") { sink in
      Self.write(shows, title, to: &sink)
    }
    files = rows + [outlines]
  }

  private static func file(
    _ name: String,
    _ kind: RecordFormat.Kind,
    _ list: SpeakerList
  ) -> File? {
    guard let view = SpeakerView.all.first(where: { $0.name == name }) else { return nil }
    return File(path: "data/\(name).\(kind.rawValue)", words: view.summary) { sink in
      _ = view.write(list, as: RecordFormat(kind: kind), to: &sink)
    }
  }

  private static func write(_ shows: [ReportShow], _ title: String, to sink: inout ByteSink) {
    sink.writeXML { xml in
      xml.declaration()
      xml.open("opml")
      xml.attribute("version", "2.0")
      xml.open("head")
      xml.element("title", title)
      xml.close()
      xml.open("body")
      for show in shows {
        let address = SafeLink(show.address)?.text ?? show.source
        xml.open("outline")
        xml.attribute("text", PageTexts.line(show.title) ?? address)
        xml.attribute("type", "rss")
        xml.attribute("xmlUrl", address)
        xml.attribute("htmlUrl", show.link?.text)
        xml.attribute("language", show.language)
        xml.close()
      }
      xml.close()
      xml.close()
    }
  }
}

/// What an appearance rests on, folded away until someone asks.
enum EvidenceList {
  private static let most = 20

  /// Words for the places that feeds have most; others are shown by their data names.
  private static let places: [MentionPlace: String] = [
    .itemPerson: "person tag", .title: "title", .subtitle: "subtitle", .notes: "show notes",
    .iTunesAuthor: "iTunes author", .author: "author", .creator: "creator",
    .atomAuthor: "author", .atomContributor: "contributor", .mediaCredit: "media credit",
    .transcript: "transcript", .channelPerson: "person tag of the show",
    .channelITunesAuthor: "iTunes author of the show", .channelAuthor: "author of the show",
    .channelOwner: "owner of the show", .channelTitle: "title of the show",
    .channelDescription: "description of the show",
  ]

  static func write(_ evidence: [Appearance.Evidence], to sink: inout ByteSink) {
    guard !evidence.isEmpty else { return }
    sink.html("<details><summary>Evidence</summary><ul class=\"evidence\">\n")
    for one in evidence.prefix(most) {
      let place = places[one.place] ?? one.place.rawValue
      let line = one.line.map { ", line \($0)" } ?? ""
      sink.html(
        """
        <li>\(place): “<bdi>\(PageTexts.line(one.raw, most: 160) ?? "")</bdi>” \
        <span class="src">(<bdi>\(PageTexts.line(one.keys.source, most: 160) ?? "")</bdi>\(line))</span></li>

        """
      )
    }
    if evidence.count > most { sink.html("<li>and \(evidence.count - most) more</li>\n") }
    sink.html("</ul></details>\n")
  }
}

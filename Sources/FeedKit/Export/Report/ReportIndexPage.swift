/// The first page: totals, all speakers to search and sort, all shows, downloads.
struct ReportIndexPage {
  let pages: ReportPages
  /// The downloads: file name and what is in it.
  let downloads: [(path: String, words: String)]
  /// How many people each show has.
  let peopleCounts: [Int]

  private var index: ReportIndex { pages.index }

  func write(to sink: inout ByteSink) {
    let frame = pages.frame("")
    frame.begin(pages.site, description: "Who speaks where: people in podcasts", to: &sink)
    sink.html("<p class=\"kind\">Who speaks where</p>\n<h1 dir=\"auto\">\(pages.site)</h1>\n")
    writeSums(to: &sink)
    writeTimeline(to: &sink)
    writeSpeakers(to: &sink)
    writeShows(to: &sink)
    sink.html("<h2 id=\"downloads\">Downloads</h2>\n<ul>\n")
    for (path, words) in downloads {
      sink.html(
        "<li><a href=\"\(path)\" download>\(path)</a> <span class=\"soft\">\(words)</span></li>\n"
      )
    }
    sink.html("</ul>\n")
    frame.end(to: &sink)
  }

  private func writeSums(to sink: inout ByteSink) {
    let appearances = index.counted.reduce(0) { $0 + $1.count }
    let episodes = index.shows.reduce(0) { $0 + $1.episodes.count }
    ReportPages.sums(
      [
        ("Speakers", "\(PageTexts.grouped(index.speakers.count))"),
        ("Appearances", "\(PageTexts.grouped(appearances))"),
        ("Shows", "\(PageTexts.grouped(index.shows.count))"),
        ("Episodes", "\(PageTexts.grouped(episodes))"),
      ],
      to: &sink
    )
  }

  private func writeTimeline(to sink: inout ByteSink) {
    let chart = TimelineChart(
      id: "chart",
      title: "Appearances over time",
      noun: "appearance",
      kinds: ReportPages.roles,
      events: index.appearances.compactMap { appearance in
        guard appearance.kind == .episode, let time = appearance.published else { return nil }
        return TimelineChart.Event(time: time, kind: ReportPages.role(of: appearance))
      }
    )
    guard let chart else { return }
    sink.html("<h2 id=\"time\">Appearances Over Time</h2>\n")
    chart.write(to: &sink)
  }

  // MARK: Speakers

  private func writeSpeakers(to sink: inout ByteSink) {
    sink.html("<h2 id=\"speakers\">Speakers</h2>\n")
    guard !index.speakers.isEmpty else {
      sink.html("<p class=\"soft\">Nobody was found in these shows.</p>\n")
      return
    }
    ReportPages.search("Find a speaker", list: "rows", to: &sink)
    sink.html(
      """
      <table class="rows"><thead><tr><th scope="col" data-sort="name">Name</th>\
      <th scope="col" class="n" data-sort="count" data-down aria-sort="descending">Appearances</th>\
      <th scope="col" class="n">Shows</th><th scope="col" data-sort="first">First</th>\
      <th scope="col" data-sort="last" data-down>Latest</th></tr></thead>
      <tbody id="rows">

      """
    )
    var ranks = Array(repeating: 0, count: index.speakers.count)
    for (rank, place) in index.byName.enumerated() { ranks[place] = rank }
    for place in index.speakers.indices { writeRow(place, rank: ranks[place], to: &sink) }
    sink.html("</tbody></table>\n")
  }

  private func writeRow(_ place: Int, rank: Int, to sink: inout ByteSink) {
    let speaker = index.speakers[place]
    let first = speaker.first.map { $0.secondsSinceEpoch / 86_400 } ?? 0
    let last = speaker.last.map { $0.secondsSinceEpoch / 86_400 } ?? 0
    let name = PageTexts.name(speaker.name)
    let tag: HTMLFragment =
      speaker.type == .organization ? " <span class=\"tag\">organization</span>" : ""
    sink.html(
      """
      <tr data-name="\(rank)" data-count="\(speaker.appearanceCount)" data-first="\(Int(first))" \
      data-last="\(Int(last))"\(keys(of: speaker))>\
      <th scope="row"><a href="\(index.path(ofSpeaker: place))"><bdi>\(name)</bdi></a>\(tag)
      """
    )
    if let show = speaker.shows.first {
      let rest = speaker.shows.count - 1
      let more: HTMLFragment = rest > 0 ? " and \(rest) more" : ""
      sink.html(
        "<span class=\"sub\"><bdi>\(PageTexts.title(show.feedTitle, "(untitled show)"))</bdi>\(more)</span>"
      )
    }
    sink.html("</th>")
    Self.number("Appearances", speaker.appearanceCount, to: &sink)
    Self.number("Shows", speaker.shows.count, to: &sink)
    Self.day("First", speaker.first, to: &sink)
    Self.day("Latest", speaker.last, to: &sink)
    sink.html("</tr>\n")
  }

  /// A cell with a number; on a phone its column's name stands before it.
  private static func number(_ column: HTMLFragment, _ value: Int, to sink: inout ByteSink) {
    sink.html("<td class=\"n\" data-t=\"\(column)\">\(PageTexts.grouped(value))</td>")
  }

  /// A cell with a day.
  private static func day(_ column: HTMLFragment, _ time: Timestamp?, to sink: inout ByteSink) {
    sink.html("<td class=\"d\" data-t=\"\(column)\">\(time.map(PageTexts.day) ?? "–")</td>")
  }

  /// Spellings by which the speaker is found, too: those that the name does not show.
  private func keys(of speaker: SpeakerEntity) -> HTMLFragment {
    let folded = NameSearch.folded(PageTexts.name(speaker.name))
    let others = speaker.aliases.prefix(12).compactMap { PageTexts.line($0.name, most: 80) }
      .filter { $0 != speaker.name }
    let isASCII = speaker.name.utf8.allSatisfy { $0 < 0x80 }
    let words = (isASCII ? [] : [folded]) + others
    return words.isEmpty ? "" : " data-k=\"\(words.joined(separator: " "))\""
  }

  // MARK: Shows

  private func writeShows(to sink: inout ByteSink) {
    sink.html("<h2 id=\"shows\">Shows</h2>\n")
    guard !index.shows.isEmpty else {
      sink.html("<p class=\"soft\">No show was read.</p>\n")
      return
    }
    if index.shows.count > 12 { ReportPages.search("Find a show", list: "show-rows", to: &sink) }
    sink.html(
      """
      <table class="rows"><thead><tr>\
      <th scope="col" data-sort="name" aria-sort="ascending">Title</th>\
      <th scope="col" class="n" data-sort="count" data-down>Episodes</th>\
      <th scope="col" class="n" data-sort="people" data-down>People</th>\
      <th scope="col" data-sort="last" data-down>Latest</th></tr></thead>
      <tbody id="show-rows">

      """
    )
    for (place, show) in index.shows.enumerated() {
      let newest = show.episodes.compactMap(\.published)
        .max { $0.secondsSinceEpoch < $1.secondsSinceEpoch }
      let last = newest.map { Int($0.secondsSinceEpoch / 86_400) } ?? 0
      sink.html(
        """
        <tr data-name="\(place)" data-count="\(show.episodes.count)" \
        data-people="\(peopleCounts[place])" data-last="\(last)">\
        <th scope="row">\(pages.show(show.id, show.title, from: ""))</th>
        """
      )
      Self.number("Episodes", show.episodes.count, to: &sink)
      Self.number("People", peopleCounts[place], to: &sink)
      Self.day("Latest", newest, to: &sink)
      sink.html("</tr>\n")
    }
    sink.html("</tbody></table>\n")
  }
}

/// The page of a show: what it says of itself, who appears in it, its episodes.
struct ReportShowPage {
  private static let mostPeopleOfEpisode = 30

  let pages: ReportPages
  let place: Int
  /// Who appears in the show, most first.
  let people: [(speaker: Int, count: Int)]

  private var index: ReportIndex { pages.index }
  private var show: ReportShow { index.shows[place] }

  func write(to sink: inout ByteSink) {
    let frame = pages.frame("../")
    let title = PageTexts.title(show.title, "(untitled show)")
    let language = ReportPages.language(show.language)
    frame.begin(
      "\(title) – \(pages.site)",
      description: "\(title): who appears in it",
      to: &sink
    )
    sink.html("<p class=\"kind\">Show</p>\n<h1\(language) dir=\"auto\">\(title)</h1>\n")
    writeLinks(to: &sink)
    if !show.notes.isEmpty {
      sink.html("<div class=\"notes\"\(language) dir=\"auto\">\(show.notes)</div>\n")
    }
    let episodes = newestFirst
    writeSums(episodes, to: &sink)
    if !people.isEmpty {
      sink.html("<h2 id=\"people\">People</h2>\n")
      pages.people(people, from: "../", to: &sink)
    }
    sink.html("<h2 id=\"time\">Episodes Over Time</h2>\n")
    let chart = TimelineChart(
      id: "chart",
      title: "Episodes over time",
      noun: "episode",
      kinds: ["Episodes"],
      events: episodes.compactMap { $0.published.map { TimelineChart.Event(time: $0, kind: 0) } }
    )
    if let chart {
      chart.write(to: &sink)
    } else {
      sink.html("<p class=\"soft\">No episode has a date.</p>\n")
    }
    sink.html("<h2 id=\"episodes\">Episodes</h2>\n")
    if episodes.count > 20 { ReportPages.search("Find an episode", list: "list", to: &sink) }
    sink.html("<ol class=\"list\" id=\"list\">\n")
    for episode in episodes { write(episode, language, to: &sink) }
    sink.html("</ol>\n")
    frame.end(to: &sink)
  }

  private var newestFirst: [ReportEpisode] {
    show.episodes.sorted { a, b in
      let (x, y) = (
        a.published?.secondsSinceEpoch ?? .min, b.published?.secondsSinceEpoch ?? .min
      )
      return x != y ? x > y : a.id < b.id
    }
  }

  private func writeLinks(to sink: inout ByteSink) {
    let links = [("Website", show.link), ("Feed", SafeLink(show.address))]
    guard links.contains(where: { $0.1 != nil }) else { return }
    sink.html("<ul class=\"links\">")
    for case (let name, let link?) in links {
      sink.html("<li><a rel=\"nofollow noreferrer\" href=\"\(link)\">\(name)</a></li>")
    }
    sink.html("</ul>\n")
  }

  private func writeSums(_ episodes: [ReportEpisode], to sink: inout ByteSink) {
    let dates = episodes.compactMap(\.published)
    var figures: [(name: String, value: HTMLFragment)] = [
      ("Episodes", "\(PageTexts.grouped(episodes.count))"),
      ("People", "\(PageTexts.grouped(people.count))"),
    ]
    if let first = dates.last { figures.append(("First", PageTexts.day(first))) }
    if let last = dates.first { figures.append(("Latest", PageTexts.day(last))) }
    ReportPages.sums(figures, to: &sink)
  }

  private func write(_ episode: ReportEpisode, _ language: HTMLFragment, to sink: inout ByteSink) {
    let day = episode.published.map(PageTexts.day) ?? "<span class=\"soft\">no date</span>"
    let title = PageTexts.title(episode.title)
    let linked =
      episode.link.map { "<a rel=\"nofollow noreferrer\" href=\"\($0)\">\(title)</a>" }
      ?? "\(title)" as HTMLFragment
    sink.html(
      """
      <li id="\(ReportIndex.anchor(episode.id))"><div class="when">\(day)</div>
      <div><h3\(language) dir="auto">\(linked)</h3>

      """
    )
    var details: [HTMLFragment] = []
    if let length = episode.duration.flatMap(PageTexts.length) {
      details.append("<span>\(length)</span>")
    }
    if let audio = episode.audio {
      details.append("<span><a rel=\"nofollow noreferrer\" href=\"\(audio)\">Listen</a></span>")
    }
    if !details.isEmpty { sink.html("<p class=\"meta\">\(HTMLFragment.joined(details))</p>\n") }
    let here = index.people(ofShow: show, episode: episode)
    if !here.isEmpty {
      let names = here.prefix(Self.mostPeopleOfEpisode).map { pages.speaker($0, from: "../") }
      let rest = here.count - names.count
      let more: HTMLFragment = rest > 0 ? " and \(rest) more" : ""
      sink.html("<p>\(HTMLFragment.joined(names, separator: ", "))\(more)</p>\n")
    }
    if !episode.notes.isEmpty {
      sink.html(
        "<details><summary>Notes</summary><div class=\"notes\"\(language) dir=\"auto\">\(episode.notes)</div></details>\n"
      )
    }
    sink.html("</div></li>\n")
  }
}

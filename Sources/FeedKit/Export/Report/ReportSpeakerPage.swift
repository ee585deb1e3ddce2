/// The page of a speaker: who it is, when, where, and what was said.
struct ReportSpeakerPage {
  let pages: ReportPages
  let said: ReportSaid
  let place: Int
  /// Whether transcripts were looked for.
  let hasTranscripts: Bool

  private var index: ReportIndex { pages.index }
  private var speaker: SpeakerEntity { index.speakers[place] }
  private var root: HTMLFragment { pages.isAlone ? "" : "../" }
  private var counted: [Appearance] { index.counted[place].map { index.appearances[$0] } }

  func write(to sink: inout ByteSink) {
    let frame = pages.frame(pages.isAlone ? nil : "../")
    let name = PageTexts.name(speaker.name)
    let title = pages.isAlone ? name : "\(name) – \(pages.site)"
    frame.begin(title, description: "\(name): appearances in podcasts", to: &sink)
    SpeakerHead(
      speaker: speaker,
      roles: roles,
      allowsRemoteImages: pages.policy.allowsRemoteImages
    ).write(to: &sink)
    writeSums(to: &sink)
    writeTimeline(to: &sink)
    writeAppearances(to: &sink)
    SaidSection(pages: pages, said: said, place: place, hasTranscripts: hasTranscripts)
      .write(to: &sink)
    writeCompanions(to: &sink)
    writeOthers(to: &sink)
    frame.end(to: &sink)
  }

  private var roles: [(role: String, count: Int)] {
    var counts: [String: Int] = [:]
    for appearance in counted { for role in appearance.roles { counts[role, default: 0] += 1 } }
    return counts.sorted { $0.value != $1.value ? $0.value > $1.value : $0.key < $1.key }
      .map { (role: $0.key, count: $0.value) }
  }

  private func writeSums(to sink: inout ByteSink) {
    var figures: [(name: String, value: HTMLFragment)] = [
      ("Appearances", "\(PageTexts.grouped(speaker.appearanceCount))"),
      ("Shows", "\(PageTexts.grouped(speaker.shows.count))"),
    ]
    if let first = speaker.first { figures.append(("First", PageTexts.day(first))) }
    if let last = speaker.last { figures.append(("Latest", PageTexts.day(last))) }
    ReportPages.sums(figures, to: &sink)
  }

  private func writeTimeline(to sink: inout ByteSink) {
    sink.html("<h2 id=\"time\">Appearances Over Time</h2>\n")
    let chart = TimelineChart(
      id: "chart",
      title: "Appearances over time",
      noun: "appearance",
      kinds: ReportPages.roles,
      events: counted.compactMap { appearance in
        appearance.published.map {
          TimelineChart.Event(time: $0, kind: ReportPages.role(of: appearance))
        }
      }
    )
    if let chart {
      chart.write(to: &sink)
    } else {
      sink.html("<p class=\"soft\">No appearance has a date.</p>\n")
    }
    if speaker.undated > 0, chart != nil {
      sink.html(
        "<p class=\"soft\">\(PageTexts.count(speaker.undated, "appearance")) without a date.</p>\n"
      )
    }
  }

  // MARK: Appearances

  private func writeAppearances(to sink: inout ByteSink) {
    sink.html("<h2 id=\"appearances\">Podcast Appearances</h2>\n")
    guard !counted.isEmpty else {
      sink.html("<p class=\"soft\">No appearance in an episode.</p>\n")
      return
    }
    sink.html("<ol class=\"list\" id=\"list\">\n")
    for appearance in counted { write(appearance, to: &sink) }
    sink.html("</ol>\n")
  }

  private func write(_ appearance: Appearance, to sink: inout ByteSink) {
    let found = index.episode(of: appearance)
    let language = ReportPages.language(found?.show.language)
    let title = PageTexts.title(appearance.episodeTitle ?? found?.episode.title)
    let day = appearance.published.map(PageTexts.day) ?? "<span class=\"soft\">no date</span>"
    sink.html(
      """
      <li id="\(ReportIndex.anchor(appearance.keys))"><div class="when">\(day)</div>
      <div><h3\(language) dir="auto">\(linked(title, found))</h3>
      <p class="meta">
      """
    )
    sink.html(HTMLFragment.joined(details(of: appearance, found)))
    sink.html("</p>\n")
    if !appearance.also.isEmpty {
      let shows = appearance.also.prefix(6).map {
        pages.show($0.feedID, $0.feedTitle, from: root)
      }
      sink.html("<p class=\"meta\">Also in \(HTMLFragment.joined(shows, separator: ", "))</p>\n")
    }
    EvidenceList.write(appearance.evidence, to: &sink)
    sink.html("</div></li>\n")
  }

  private typealias Found = (
    show: ReportShow, episode: ReportEpisode, place: ReportIndex.EpisodePlace
  )

  private func linked(_ title: String, _ found: Found?) -> HTMLFragment {
    guard let found else { return "\(title)" }
    if !pages.isAlone {
      let anchor = ReportIndex.anchor(found.episode.id)
      return "<a href=\"\(root)\(index.path(ofShow: found.place.show))#\(anchor)\">\(title)</a>"
    }
    guard let link = found.episode.link else { return "\(title)" }
    return "<a rel=\"noreferrer\" href=\"\(link)\">\(title)</a>"
  }

  private func details(of appearance: Appearance, _ found: Found?) -> [HTMLFragment] {
    var pieces: [HTMLFragment] = [
      "<span>\(pages.show(appearance.keys.feedID, appearance.keys.feedTitle, from: root))</span>"
    ]
    for role in appearance.roles.prefix(4) {
      pieces.append("<span><bdi>\(PageTexts.line(role, most: 40) ?? "?")</bdi></span>")
    }
    if let length = found?.episode.duration.flatMap(PageTexts.length) {
      pieces.append("<span>\(length)</span>")
    }
    if appearance.confidence < 0.9 {
      let percent = Int((appearance.confidence * 100).rounded(.down))
      pieces.append("<span>\(percent) % sure</span>")
    }
    if appearance.isGone { pieces.append("<span>no longer in the feed</span>") }
    let part = said.part(of: place, in: appearance)
    if let audio = found?.episode.audio {
      let link = part?.start.map { audio.at($0) } ?? audio
      let from = part?.start.map { " from \(PageTexts.clock($0))" } ?? ""
      pieces.append("<span><a rel=\"noreferrer\" href=\"\(link)\">Listen\(from)</a></span>")
    }
    if part != nil {
      pieces.append(
        "<span><a href=\"#s\(ReportIndex.anchor(appearance.keys))\">What they said</a></span>"
      )
    }
    return pieces
  }

  // MARK: Around

  private func writeCompanions(to sink: inout ByteSink) {
    let companions = index.companions(of: place)
    guard !companions.isEmpty else { return }
    sink.html("<h2 id=\"with\">Appeared With</h2>\n")
    pages.people(companions, from: root, to: &sink)
  }

  /// What does not count as an appearance, and is known all the same.
  private func writeOthers(to sink: inout ByteSink) {
    let others = index.others[place].map { index.appearances[$0] }
    guard !others.isEmpty else { return }
    sink.html("<h2 id=\"others\">Also Named</h2>\n")
    sink.html(
      "<details><summary>\(PageTexts.count(others.count, "place")) that count as no appearance</summary>\n"
    )
    sink.html("<ul class=\"evidence\">\n")
    for appearance in others {
      let title: HTMLFragment =
        appearance.keys.episodeID.isEmpty
        ? "the show itself" : "<bdi>\(PageTexts.title(appearance.episodeTitle))</bdi>"
      let day: HTMLFragment = appearance.published.map { ", \(PageTexts.day($0))" } ?? ""
      let show = pages.show(appearance.keys.feedID, appearance.keys.feedTitle, from: root)
      sink.html("<li>\(appearance.kind.rawValue): \(title), \(show)\(day)</li>\n")
    }
    sink.html("</ul></details>\n")
  }
}

/// The part of a speaker's page that tells what was said, episode by episode.
struct SaidSection {
  let pages: ReportPages
  let said: ReportSaid
  let place: Int
  let hasTranscripts: Bool

  private var index: ReportIndex { pages.index }

  func write(to sink: inout ByteSink) {
    sink.html("<h2 id=\"said\">What They Said</h2>\n")
    let all = index.counted[place].map { index.appearances[$0] }
    let parts = all.compactMap { appearance in
      said.part(of: place, in: appearance).map { (appearance: appearance, part: $0) }
    }
    guard !parts.isEmpty else {
      let reason =
        hasTranscripts
        ? "No transcript of these episodes says which words are theirs."
        : "No transcripts were read, so what was said is not known."
      sink.html("<p class=\"soft\">\(reason)</p>\n")
      return
    }
    if parts.count < all.count {
      let (some, count) = (PageTexts.grouped(parts.count), PageTexts.count(all.count, "episode"))
      sink.html("<p class=\"soft\">From the transcripts of \(some) of \(count).</p>\n")
    }
    for (appearance, part) in parts { write(part, of: appearance, to: &sink) }
  }

  private func write(_ part: SaidPart, of appearance: Appearance, to sink: inout ByteSink) {
    let found = index.episode(of: appearance)
    let language = ReportPages.language(found?.show.language)
    let title = PageTexts.title(appearance.episodeTitle)
    let day: HTMLFragment = appearance.published.map { "<span>\(PageTexts.day($0))</span>" } ?? ""
    let root: HTMLFragment = pages.isAlone ? "" : "../"
    let show = pages.show(appearance.keys.feedID, appearance.keys.feedTitle, from: root)
    sink.html(
      """
      <h3 id="s\(ReportIndex.anchor(appearance.keys))"\(language) dir="auto">\(title)</h3>
      <p class="meta"><span>\(show)</span>\(day)</p>

      """
    )
    SaidList(audio: found?.episode.audio, language: language).write(part.sentences, to: &sink)
    guard let page = part.pages.first else { return }
    let count = PageTexts.count(part.count, "sentence")
    sink.html("<p><a href=\"\(root)\(page)\">All \(count) of this episode</a></p>\n")
  }
}

/// A page with what a speaker said in one episode.
struct ReportSaidPage {
  let pages: ReportPages
  let page: ReportSaid.Page

  func write(to sink: inout ByteSink) {
    let index = pages.index
    let speaker = index.speakers[page.speaker]
    let name = PageTexts.name(speaker.name)
    let appearance = index.appearance(of: page.speaker, in: page.listing)
    let found = appearance.flatMap { index.episode(of: $0) }
    let language = ReportPages.language(found?.show.language)
    let title = PageTexts.title(appearance?.episodeTitle)
    let part = page.number > 0 || page.hasNext ? ", part \(page.number + 1)" : ""
    let frame = pages.frame("../../")
    frame.begin(
      "\(name) in “\(title)”\(part) – \(pages.site)",
      description: "What \(name) said in “\(title)”",
      to: &sink
    )
    sink.html("<p class=\"kind\">What was said\(part)</p>\n")
    sink.html("<h1\(language) dir=\"auto\">\(title)</h1>\n<p class=\"meta\">")
    sink.html("<span>\(pages.speaker(page.speaker, from: "../../"))</span>")
    if let appearance {
      let show = pages.show(appearance.keys.feedID, appearance.keys.feedTitle, from: "../../")
      sink.html("<span>\(show)</span>")
      if let published = appearance.published {
        sink.html("<span>\(PageTexts.day(published))</span>")
      }
    }
    sink.html("</p>\n<h2>Sentence by sentence</h2>\n")
    ReportPages.search("Find in what was said", list: "sentences", to: &sink)
    SaidList(audio: found?.episode.audio, language: language, id: " id=\"sentences\"")
      .write(page.sentences, to: &sink)
    writeNeighbours(to: &sink)
    frame.end(to: &sink)
  }

  private func writeNeighbours(to sink: inout ByteSink) {
    guard page.number > 0 || page.hasNext else { return }
    let path = { pages.index.path(ofSaid: page.speaker, page.listing, part: $0) }
    sink.html("<nav class=\"meta\" aria-label=\"Parts\">")
    if page.number > 0 {
      sink.html("<span><a rel=\"prev\" href=\"../../\(path(page.number - 1))\">Before</a></span>")
    }
    if page.hasNext {
      sink.html("<span><a rel=\"next\" href=\"../../\(path(page.number + 1))\">More</a></span>")
    }
    sink.html("</nav>\n")
  }
}

/// Where the files of a site go.
package protocol SiteFiles {
  /// Writes one file; its path is below the site's folder, of lower-case ASCII, digits, `-`, `.`, `/`.
  mutating func write(_ path: String, _ body: (inout ByteSink) -> Void) throws
}

/// The speaker pages: an index, a page for each speaker and show, what was said, and downloads.
///
/// The bytes depend on what was read and on nothing else. Pages go straight to where they belong;
/// memory holds the index, not the pages.
package struct ReportSite {
  /// How the site is made.
  package struct Options: Sendable {
    /// The title of the site.
    package var title = "Podcast speakers"
    /// Whether pages may show pictures from the addresses that feeds give.
    package var allowsRemoteImages = false
    /// Whether transcripts were read.
    package var hasTranscripts = false

    /// Makes the usual options.
    package init() {}
  }

  /// Gives each sentence to its first argument, and calls the second one where a transcript ends.
  package typealias Said = (_ turn: (SaidTurn) -> Void, _ end: () -> Void) -> Void

  private let list: SpeakerList
  private let options: Options
  private let pages: ReportPages

  /// Makes a site.
  ///
  /// - Parameters:
  ///   - list: The speakers, and their appearances of all kinds.
  ///   - shows: The shows, each once.
  ///   - options: How it is made.
  package init(_ list: SpeakerList, shows: [ReportShow], options: Options) {
    self.list = list
    self.options = options
    pages = ReportPages(
      index: ReportIndex(speakers: list.speakers, appearances: list.appearances, shows: shows),
      site: PageTexts.line(options.title, most: 120) ?? "Podcast speakers",
      policy: PageFrame.Policy(allowsRemoteImages: options.allowsRemoteImages)
    )
  }

  // MARK: The site

  /// Writes all files.
  ///
  /// - Parameters:
  ///   - files: Where they go.
  ///   - said: What was said, by sentence.
  /// - Throws: The first failure of `files`.
  package func write<Files: SiteFiles>(to files: inout Files, said: Said) throws {
    let parts = try writeSaid(to: &files, said)
    for place in pages.index.speakers.indices {
      let page = speakerPage(place, parts, pages)
      try files.write(pages.index.path(ofSpeaker: place)) { page.write(to: &$0) }
    }
    let people = pages.index.peopleOfShows()
    for place in pages.index.shows.indices {
      let page = ReportShowPage(pages: pages, place: place, people: people[place])
      try files.write(pages.index.path(ofShow: place)) { page.write(to: &$0) }
    }
    let downloads = SiteDownloads(list, shows: pages.index.shows, title: pages.site)
    for file in downloads.files { try files.write(file.path) { file.write(&$0) } }
    let first = ReportIndexPage(
      pages: pages,
      downloads: downloads.files.map { ($0.path, $0.words) },
      peopleCounts: people.map(\.count)
    )
    try files.write("index.html") { first.write(to: &$0) }
  }

  private func writeSaid<Files: SiteFiles>(
    to files: inout Files,
    _ said: Said
  ) throws -> ReportSaid {
    var parts = ReportSaid(pages.index)
    var failure: (any Error)?
    let write = { (page: ReportSaid.Page, files: inout Files) in
      guard failure == nil else { return }
      let path = pages.index.path(ofSaid: page.speaker, page.listing, part: page.number)
      do {
        try files.write(path) { ReportSaidPage(pages: pages, page: page).write(to: &$0) }
      } catch {
        failure = error
      }
    }
    said(
      { turn in parts.add(turn) { write($0, &files) } },
      { parts.endTranscript { write($0, &files) } }
    )
    if let failure { throw failure }
    return parts
  }

  private func speakerPage(
    _ place: Int,
    _ parts: ReportSaid,
    _ pages: ReportPages
  ) -> ReportSpeakerPage {
    ReportSpeakerPage(
      pages: pages,
      said: parts,
      place: place,
      hasTranscripts: options.hasTranscripts
    )
  }

  // MARK: One page

  /// Writes the page of one speaker so that it needs no other file.
  ///
  /// - Parameters:
  ///   - id: The speaker's id; nothing is written when the list does not have it.
  ///   - sink: Where it goes.
  ///   - said: What was said, by sentence.
  package func writePage(of id: String, to sink: inout ByteSink, said: Said) {
    guard let place = pages.index.place(ofSpeaker: id) else { return }
    var alone = pages
    alone.isAlone = true
    var parts = ReportSaid(
      pages.index,
      sizes: ReportSaid.Sizes(shown: .max, short: .max, page: .max)
    )
    said(
      { turn in if turn.speakerID == id { parts.add(turn) { _ in } } },
      { parts.endTranscript { _ in } }
    )
    speakerPage(place, parts, alone).write(to: &sink)
  }
}

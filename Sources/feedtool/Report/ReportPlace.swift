import FeedKit

/// Where a report goes: a folder with a site, or a file with one page.
enum ReportPlace {
  case folder(Path)
  case page(Path)

  /// Finds out what a path means.
  ///
  /// - Parameters:
  ///   - output: The path; a file when it ends like a page.
  ///   - isNamed: Whether one speaker was named, so that one page is possible.
  /// - Throws: `UsageError` when it means nothing.
  init(_ output: String?, isNamed: Bool) throws {
    guard let output, !output.isEmpty else {
      throw UsageError("report makes a site; name its folder with -o")
    }
    let ending = output.lowercased()
    let isPage = output == "-" || ending.hasSuffix(".html") || ending.hasSuffix(".htm")
    guard isPage, (try? System.status(of: Path(output)))?.kind != .directory else {
      self = .folder(Path(output))
      return
    }
    guard isNamed else {
      throw UsageError(
        "one page is about one speaker: name one with --name, or a folder with -o"
      )
    }
    self = .page(Path(output))
  }

  /// Writes a report there.
  ///
  /// - Parameters:
  ///   - site: The report.
  ///   - speakers: Its speakers.
  ///   - said: What was said, by sentence.
  ///   - tell: Takes a line about what it came to.
  /// - Throws: `UsageError` for a folder with other files, `OutputError` for what cannot be written.
  func write(
    _ site: ReportSite,
    of speakers: [SpeakerEntity],
    said: ReportSite.Said,
    tell: (String) -> Void
  ) throws {
    switch self {
    case .folder(let path): try writeSite(site, to: path, said: said, tell: tell)
    case .page(let path):
      guard let speaker = speakers.first else { return }
      let file = path.text == "-" ? AtomicOutput() : try AtomicOutput(path)
      var sink = ByteSink(spansOf: 65_536) { try file.write($0) }
      site.writePage(of: speaker.id, to: &sink, said: said)
      try sink.flush()
      try file.commit()
    }
  }

  private func writeSite(
    _ site: ReportSite,
    to path: Path,
    said: ReportSite.Said,
    tell: (String) -> Void
  ) throws {
    var folder = try SiteFolder(path)
    do {
      try site.write(to: &folder, said: said)
      let report = try folder.commit()
      let index = path.appending("index.html").text.visible
      tell(
        "\(index): \(counted(report.written, "file")) written, "
          + "\(grouped(report.unchanged)) unchanged, \(grouped(report.removed)) removed"
      )
    } catch {
      folder.discard()
      throw error
    }
  }
}

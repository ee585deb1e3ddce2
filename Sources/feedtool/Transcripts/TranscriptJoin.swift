import FeedKit

/// Joins transcripts to the episodes that they belong to.
struct TranscriptJoin {
  /// What was found: which files, and what is to be said about it.
  struct Result {
    /// The transcripts, each in one episode or several, with where their files are.
    var found: [(transcript: EpisodeTranscript, file: Path)] = []
    /// What is to be said of inputs, in their order.
    var notes: [(input: Input, diagnostics: [Diagnostic])] = []
    /// What is to be said of the map.
    var mapNotes: [Diagnostic] = []
    /// Labels that the map names, with the path of the transcript that should have them.
    var labels: [(line: Int, path: String, label: String)] = []
  }

  let folder: TranscriptFolder?
  let map: TranscriptMap?

  /// Finds the transcripts of all episodes that inputs list.
  func join(_ inputs: [(input: Input, listing: FeedListing)]) -> Result {
    var result = Result()
    var map = map
    var matches: [String: TranscriptFiles.Match] = [:]
    if let folder {
      let files = TranscriptFiles(paths: Array(folder.files.keys))
      let links = inputs.lazy.flatMap { $0.listing.items.lazy.flatMap(\.transcripts) }
      matches = files.matches(for: Set(links.compactMap(\.url)))
    }
    for (input, listing) in inputs {
      var doubts: [Diagnostic] = []
      for item in listing.items {
        let rows = map?.take(for: item.keys) ?? []
        add(rows, of: item, listing.feed, to: &result)
        // Who says where an episode's transcripts are means all of them.
        if rows.isEmpty { doubts += add(matches, of: item, listing.feed, to: &result) }
      }
      if !doubts.isEmpty { result.notes.append((input, doubts)) }
    }
    if let map { note(map, in: &result) }
    return result
  }

  // MARK: - The folder

  private func add(
    _ matches: [String: TranscriptFiles.Match],
    of item: FeedListing.Item,
    _ feed: Feed,
    to result: inout Result
  ) -> [Diagnostic] {
    guard let folder else { return [] }
    var taken: Set<String> = []
    var doubts: [Diagnostic] = []
    for link in item.transcripts {
      guard let url = link.url else { continue }
      var path = fetchedPath(url, link.type, item, feed)
      if folder.files[path] == nil {
        switch matches[url] {
        case .file(let found): path = found
        case .ambiguous(let paths): doubts.append(doubt(url, paths, item.position.position))
        case .some(.none), nil: break
        }
      }
      guard let file = folder.files[path], taken.insert(path).inserted else { continue }
      let language = link.language ?? feed.language
      result.found.append(
        (EpisodeTranscript(keys: item.keys, path: path, language: language), file)
      )
    }
    return doubts
  }

  /// The path that `feedtool links` gives a link: where it is when it was fetched by that.
  private func fetchedPath(
    _ url: String,
    _ type: String?,
    _ item: FeedListing.Item,
    _ feed: Feed
  ) -> String {
    var episode = Episode()
    episode.id = item.keys.episodeID
    episode.title = item.facts.title
    return LinkPath.path(for: url, type: type, feed: feed, episode: episode)
  }

  private func doubt(_ url: String, _ paths: [String], _ position: Position?) -> Diagnostic {
    let names = paths.prefix(3).joined(separator: ", ")
    return Diagnostic(
      rule: "transcript-ambiguous",
      severity: .warning,
      message: paths.count > 1
        ? "transcript \(url.prefix(80)) may be any of \(names); none is taken"
        : "\(names) may be the transcript of several episodes; it is taken for none",
      position: position
    )
  }

  // MARK: - The map

  private func add(
    _ rows: [TranscriptMap.Row],
    of item: FeedListing.Item,
    _ feed: Feed,
    to result: inout Result
  ) {
    var places: [String: Int] = [:]
    for row in rows {
      if places[row.path] == nil {
        guard let file = location(of: row, in: &result) else { continue }
        places[row.path] = result.found.count
        let transcript = EpisodeTranscript(
          keys: item.keys,
          path: row.path,
          language: row.language ?? feed.language
        )
        result.found.append((transcript, file))
      }
      guard let place = places[row.path], let speaker = row.speaker else { continue }
      if let label = row.label {
        result.labels.append((row.line, row.path, label))
        result.found[place].transcript.names[label] = speaker
      } else {
        result.found[place].transcript.soleSpeaker = speaker
      }
    }
  }

  /// Where the file of a row is: below the folder of transcripts, else below that of the map.
  private func location(of row: TranscriptMap.Row, in result: inout Result) -> Path? {
    guard let map else { return nil }
    let path = Path(row.path)
    let place: Path
    if let folder {
      if let file = folder.files[row.path] { return file }
      place = folder.path
    } else {
      place = Path(map.name).folder
      let file = path.isAbsolute ? path : place.appending(row.path)
      if (try? System.status(of: file)) != nil { return file }
    }
    result.mapNotes.append(
      Diagnostic(
        rule: "transcript-map-path",
        severity: .warning,
        message: "there is no file \(row.path.prefix(80)) in \(place.text)",
        position: Position(line: row.line)
      )
    )
    return nil
  }

  /// What is to be said of labels that no segment of their transcript has.
  static func notes(
    _ labels: [(line: Int, path: String, label: String)],
    _ names: (String) -> TranscriptNames?
  ) -> [Diagnostic] {
    labels.compactMap { line, path, label in
      guard let names = names(path), !names.isLabel(label) else { return nil }
      return Diagnostic(
        rule: "transcript-map-label",
        severity: .warning,
        message: "nobody in \(path.prefix(80)) has the label \(label.prefix(40))",
        position: Position(line: line)
      )
    }
  }

  private func note(_ map: TranscriptMap, in result: inout Result) {
    for line in map.incomplete {
      result.mapNotes.append(
        Diagnostic(
          rule: "transcript-map-row",
          severity: .warning,
          message: "row names no feed, no episode or no path; it is left out",
          position: Position(line: line)
        )
      )
    }
    for (line, count) in map.shared {
      result.mapNotes.append(
        Diagnostic(
          rule: "transcript-map-shared",
          severity: .warning,
          message: "row means \(count) episodes; the transcript counts for each of them",
          position: Position(line: line)
        )
      )
    }
    for line in map.unused {
      result.mapNotes.append(
        Diagnostic(
          rule: "transcript-map-episode",
          severity: .warning,
          message: "row names an episode that no input has; it is left out",
          position: Position(line: line)
        )
      )
    }
    result.mapNotes.sort { ($0.position?.line ?? 0) < ($1.position?.line ?? 0) }
  }
}

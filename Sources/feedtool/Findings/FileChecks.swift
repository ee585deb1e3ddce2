import FeedKit

/// Checks episodes with the files that the user has named: transcripts and media.
struct FileChecks: Sendable {
  private let options: ValidationOptions
  private let transcripts: Folder?
  private let media: Folder?

  private struct Folder: Sendable {
    let matches: TranscriptFiles
    let files: [String: Path]

    init(_ name: String) throws {
      files = try TranscriptFolder(name).files
      matches = TranscriptFiles(paths: Array(files.keys))
    }

    /// The file that bears the name of a URL.
    func file(of url: String) -> Path? {
      guard case .file(let path) = matches.matches(for: [url])[url] else { return nil }
      return files[path]
    }
  }

  /// Looks into folders; `nil` when none was named.
  init?(transcripts: String?, media: String?, options: ValidationOptions) throws {
    guard transcripts != nil || media != nil else { return nil }
    self.options = options
    self.transcripts = try transcripts.map(Folder.init)
    self.media = try media.map(Folder.init)
  }

  /// What is to be said of an episode of a feed.
  func findings(_ episode: Episode, of feed: Feed?) -> [Diagnostic] {
    var notes = FileNotes(episode: episode, options: options)
    if let media {
      for enclosure in episode.enclosures { check(enclosure, in: media, &notes) }
    }
    if let transcripts {
      for link in episode.transcripts { check(link, feed, in: transcripts, &notes) }
    }
    return notes.diagnostics
  }

  // MARK: - Media

  private func check(_ enclosure: Enclosure, in folder: Folder, _ notes: inout FileNotes) {
    guard let url = enclosure.url else { return }
    let place = enclosure.position.position
    guard let file = folder.file(of: url) else {
      return notes.add("media-missing", "no file bears the name of \(url.prefix(80))", place)
    }
    if let size = try? System.status(of: file).byteCount, let length = enclosure.byteCount,
      size != length
    {
      notes.add(
        "media-length-mismatch",
        "length \(length) is not the size of \(file.text), \(size)",
        place,
        hint: "write length=\"\(size)\""
      )
    }
    guard let type = enclosure.type?.lowercased(), let found = MediaSignature.types(of: file),
      !found.contains(where: { type.hasPrefix($0) })
    else { return }
    notes.add(
      "media-type-mismatch",
      "type \"\(type.prefix(40))\" is not that of \(file.text), \(found[0])",
      place,
      hint: "write type=\"\(found[0])\""
    )
  }

  // MARK: - Transcripts

  private func check(
    _ link: TranscriptLink,
    _ feed: Feed?,
    in folder: Folder,
    _ notes: inout FileNotes
  ) {
    guard let url = link.url else { return }
    let place = link.position.position
    guard let file = folder.file(of: url) else {
      return notes.add(
        "xfeed-transcript-missing",
        "no file bears the name of \(url.prefix(80))",
        place
      )
    }
    let reading = TranscriptReview(file)
    if reading.isFeed {
      return notes.add("xfeed-transcript-is-feed", "\(file.text) is a feed", place)
    }
    if let failure = reading.failure {
      return notes.add(
        "xfeed-transcript-unreadable",
        "\(file.text) cannot be read: \(failure)",
        place
      )
    }
    guard reading.segmentCount > 0 else {
      return notes.add("xfeed-transcript-is-error-page", "\(file.text) has no speech in it", place)
    }
    compare(reading, link, feed, file, &notes)
  }

  private func compare(
    _ reading: TranscriptReview,
    _ link: TranscriptLink,
    _ feed: Feed?,
    _ file: Path,
    _ notes: inout FileNotes
  ) {
    let place = link.position.position
    if let type = link.type?.lowercased(), let format = reading.format,
      let expected = TranscriptReview.formats[type], !expected.contains(format)
    {
      notes.add(
        "xfeed-mime-mismatch",
        "\(file.text) is \(format), and the feed says \"\(type.prefix(40))\"",
        place
      )
    }
    if let own = reading.language, let said = link.language ?? feed?.language,
      Self.primary(own) != Self.primary(said)
    {
      notes.add(
        "xfeed-language-mismatch",
        "\(file.text) is in \(own.prefix(40)), and the feed says \(said.prefix(40))",
        place
      )
    }
    if link.rel?.lowercased() == "captions", reading.lastEnd == nil {
      notes.add("xfeed-captions-untimed", "\(file.text) has no times", place)
    }
    checkDuration(reading, file, place, &notes)
    checkPeople(reading, feed, place, &notes)
  }

  private static func primary(_ tag: String) -> String {
    String(tag.lowercased().prefix { $0 != "-" && $0 != "_" })
  }

  private func checkDuration(
    _ reading: TranscriptReview,
    _ file: Path,
    _ place: Position?,
    _ notes: inout FileNotes
  ) {
    guard let end = reading.lastEnd, let duration = notes.episode.duration, duration > .zero else {
      return
    }
    // Advertisements that are put in when someone listens make episodes longer than they say.
    if end > duration + .seconds(5) {
      notes.add(
        "xfeed-duration-over",
        "\(file.text) ends at \(Self.seconds(end)) s, the episode at \(Self.seconds(duration)) s",
        place
      )
    } else if end * 10 < duration * 6 {
      notes.add(
        "xfeed-duration-under",
        "\(file.text) ends at \(Self.seconds(end)) s, the episode at \(Self.seconds(duration)) s",
        place
      )
    }
  }

  private static func seconds(_ duration: Duration) -> Int64 { duration.components.seconds }

  private func checkPeople(
    _ reading: TranscriptReview,
    _ feed: Feed?,
    _ place: Position?,
    _ notes: inout FileNotes
  ) {
    let persons = notes.episode.persons.isEmpty ? feed?.persons ?? [] : notes.episode.persons
    let names = Set(persons.compactMap { $0.name?.lowercased() })
    guard !names.isEmpty, !reading.speakers.isEmpty else { return }
    for speaker in reading.speakers.sorted() where !names.contains(speaker.lowercased()) {
      notes.add(
        "xfeed-person-unknown",
        "speaker \"\(speaker.prefix(40))\" is nobody whom the feed names",
        place
      )
    }
    let spoken = Set(reading.speakers.map { $0.lowercased() })
    for person in persons {
      guard let name = person.name, !spoken.contains(name.lowercased()) else { continue }
      notes.add(
        "xfeed-person-silent",
        "\"\(name.prefix(40))\" does not speak in the transcript",
        person.position.position ?? place
      )
    }
  }
}

/// Findings about the files of one episode.
struct FileNotes {
  let episode: Episode
  let options: ValidationOptions
  private(set) var diagnostics: [Diagnostic] = []

  init(episode: Episode, options: ValidationOptions) {
    self.episode = episode
    self.options = options
  }

  mutating func add(_ rule: RuleID, _ message: String, _ place: Position?, hint: String? = nil) {
    guard let usual = rule.details?.severity,
      let severity = options.severity(of: rule, usual: usual)
    else { return }
    var diagnostic = Diagnostic(rule: rule, severity: severity, message: message, position: place)
    diagnostic.hint = hint
    diagnostic.episode = EpisodeReference(
      id: episode.id,
      title: episode.title.map { String($0.prefix(40)) }
    )
    diagnostics.append(diagnostic)
  }
}

/// What a media file is by its first bytes.
enum MediaSignature {
  /// The types that fit, the usual one first; `nil` where the bytes say nothing.
  static func types(of file: Path) -> [String]? {
    guard let reader = try? FileReader(.file(file)) else { return nil }
    var bytes = [UInt8](repeating: 0, count: 16)
    guard let count = try? reader.read(into: &bytes), count == bytes.count else { return nil }
    return signatures.first {
      $0.at + $0.bytes.count <= bytes.count
        && bytes[$0.at..<$0.at + $0.bytes.count].elementsEqual($0.bytes)
    }?.types
  }

  private static let signatures: [(at: Int, bytes: [UInt8], types: [String])] = [
    (0, Array("ID3".utf8), ["audio/mpeg", "audio/mp3", "audio/x-mp3", "audio/x-mpeg"]),
    (0, [0xFF, 0xFB], ["audio/mpeg", "audio/mp3", "audio/x-mp3", "audio/x-mpeg"]),
    (0, [0xFF, 0xF3], ["audio/mpeg", "audio/mp3", "audio/x-mp3", "audio/x-mpeg"]),
    (4, Array("ftyp".utf8), ["audio/x-m4a", "audio/mp4", "audio/m4a", "video/"]),
    (0, Array("OggS".utf8), ["audio/ogg", "application/ogg", "video/ogg", "audio/opus"]),
    (0, Array("fLaC".utf8), ["audio/flac", "audio/x-flac"]),
    (0, Array("RIFF".utf8), ["audio/wav", "audio/x-wav", "audio/wave", "audio/vnd.wave"]),
    (0, Array("%PDF".utf8), ["application/pdf", "application/x-pdf"]),
  ]
}

/// What is read of a transcript to be compared with its feed.
struct TranscriptReview {
  private(set) var format: TranscriptFormat?
  private(set) var language: String?
  private(set) var lastEnd: Duration?
  private(set) var segmentCount = 0
  /// Names on segments, up to 200; labels such as "Speaker 1" are none.
  private(set) var speakers: Set<String> = []
  private(set) var failure: String?
  private(set) var isFeed = false

  static let formats: [String: [TranscriptFormat]] = [
    "text/vtt": [.vtt],
    "application/x-subrip": [.srt], "application/srt": [.srt], "text/srt": [.srt],
    "text/html": [.html], "text/plain": [.text],
    "application/json": [
      .podcastJSON, .podloveJSON, .whisperJSON, .utterancesJSON, .wordsJSON, .youTubeJSON,
    ],
    "application/ttml+xml": [.ttml],
  ]

  init(_ file: Path) {
    var parser = TranscriptParser()
    var sniffer = DocumentSniffer(options: ParseOptions())
    var buffer = [UInt8](repeating: 0, count: 65_536)
    do {
      let reader = try FileReader(.file(file))
      while true {
        let count = try reader.read(into: &buffer)
        if count == 0 { break }
        let bytes = buffer.span.bytes.extracting(first: count)
        if !sniffer.isDecided { sniffer.see(bytes) }
        if sniffer.kind == .feed {
          isFeed = true
          return
        }
        try parser.parse(bytes)
        take(&parser)
      }
      format = try parser.finish().transcriptFormat
      take(&parser)
    } catch let error as FeedError {
      failure = error.message
    } catch let error as SystemError {
      failure = error.message
    } catch {
      failure = "\(error)"
    }
  }

  private mutating func take(_ parser: inout TranscriptParser) {
    while let event = parser.next() {
      switch event {
      case .transcript(let transcript), .transcriptChanged(let transcript):
        language = transcript.language ?? language
      case .segment(let segment):
        segmentCount += 1
        if let end = segment.end?.duration ?? segment.start?.duration {
          lastEnd = max(lastEnd ?? .zero, end)
        }
        for speaker in segment.speakers where speakers.count < 200 && Self.isName(speaker.name) {
          speakers.insert(speaker.name)
        }
      default: break
      }
    }
  }

  private static func isName(_ label: String) -> Bool {
    !label.contains { $0.isNumber }
      && !["speaker", "unknown", "host", "guest"].contains(
        label.lowercased()
      )
  }
}

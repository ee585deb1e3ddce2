import FeedKit

/// The inventory for people: a page for one input, a line each for several.
enum InventoryText {
  static func shape(color: ColorChoice) -> OutputShape {
    OutputShape(
      name: "text",
      extensions: ["txt"],
      holdsAllInputs: true,
      isForPeople: true
    ) { options, input in
      // One input makes a page, and is what data would be indented for.
      let paint = Paint(isOn: color.isOn(for: 1))
      return options.isPretty
        ? InventoryPage(input: input, paint: paint) : InventoryLine(input: input, paint: paint)
    }.forEveryKind
  }
}

/// A line for one of several inputs.
private struct InventoryLine: Consumer {
  let input: Input
  let paint: Paint
  private var inventory = Inventory()

  init(input: Input, paint: Paint) {
    self.input = input
    self.paint = paint
  }

  mutating func add(_ event: consuming FeedEvent, to sink: inout ByteSink) {
    inventory.add(event)
  }

  mutating func add(_ event: OPMLEvent, to sink: inout ByteSink) { inventory.add(event) }

  mutating func add(_ event: ChaptersEvent, to sink: inout ByteSink) { inventory.add(event) }

  mutating func add(_ event: consuming TranscriptEvent, to sink: inout ByteSink) {
    inventory.add(event)
  }

  mutating func finish(_ outcome: Outcome, to sink: inout ByteSink) {
    guard outcome.status != .skipped else { return }
    let width = System.terminalWidth(1) ?? 100
    // A narrow terminal has no room for the first date: names say more.
    let isNarrow = width < 90
    let titleWidth = 16
    let others = isNarrow ? 44 : 56
    let sourceWidth = max(12, min(input.widestSource, 36, width - others - titleWidth))
    var line = input.source.visible.fitted(to: sourceWidth) + "  "
    if outcome.hasDocument {
      line += grouped(outcome.entryCount).alignedRight(to: 7) + "  "
      if !isNarrow { line += (inventory.first?.dateText ?? "").fitted(to: 10) + "  " }
      line += (inventory.last?.dateText ?? "").fitted(to: 10) + "  "
      line += hours(inventory.audio).alignedRight(to: 10) + "  "
      line += statusText(outcome).fitted(to: 7) + "  "
      let title = (inventory.feed?.title ?? inventory.title ?? "(no title)").visible
      let room = max(10, width - line.columns)
      line += System.isTerminal(1) ? title.fitted(to: room).trimmedRight : title
    } else {
      line += statusText(outcome)
    }
    sink.append(painted(line, outcome) + "\n")
  }

  private func painted(_ line: String, _ outcome: Outcome) -> String {
    switch outcome.status {
    case .good, .mended, .skipped: line
    case .partial: paint.yellow(line)
    case .limited, .notAFeed, .unreadable: paint.red(line)
    }
  }
}

/// A page about one input.
private struct InventoryPage: Consumer {
  private static let listed = 8

  let input: Input
  let paint: Paint
  private var inventory = Inventory()

  init(input: Input, paint: Paint) {
    self.input = input
    self.paint = paint
  }

  mutating func add(_ event: consuming FeedEvent, to sink: inout ByteSink) {
    inventory.add(event)
  }

  mutating func add(_ event: OPMLEvent, to sink: inout ByteSink) { inventory.add(event) }

  mutating func add(_ event: ChaptersEvent, to sink: inout ByteSink) { inventory.add(event) }

  mutating func add(_ event: consuming TranscriptEvent, to sink: inout ByteSink) {
    inventory.add(event)
  }

  mutating func finish(_ outcome: Outcome, to sink: inout ByteSink) {
    guard outcome.hasDocument else { return }
    guard let feed = inventory.feed else { return writeOther(outcome, to: &sink) }
    sink.append(paint.bold((feed.title ?? "(no title)").visible) + "\n")
    if let link = feed.link ?? feed.selfURL { sink.append(paint.cyan(link.visible) + "\n") }
    sink.append(UInt8(ascii: "\n"))
    let rows: [(name: String, text: String?)] = [
      ("Read as", readAs(outcome)),
      ("By", authors(feed)),
      ("Language", feed.language),
      ("Episodes", episodes(outcome)),
      ("Audio", audio),
      ("People", list(inventory.people, "person", plural: "people")),
      ("Transcripts", inventory.transcripts == 0 ? nil : grouped(inventory.transcripts)),
      ("Chapters", inventory.chapters == 0 ? nil : grouped(inventory.chapters)),
      ("Kept as is", list(inventory.allForeign, "namespace")),
      ("Findings", list(inventory.rules, "rule")),
      ("Status", status(outcome)),
    ]
    write(rows, to: &sink)
  }

  /// A list, a chapters file or a transcript.
  private func writeOther(_ outcome: Outcome, to sink: inout ByteSink) {
    sink.append(paint.bold((inventory.title ?? "(no title)").visible) + "\n\n")
    let isList = outcome.kind == .opml
    let summary = outcome.summary
    let rows: [(name: String, text: String?)] = [
      ("Read as", readAs(outcome)),
      ("By", inventory.owner),
      ("Lines", isList ? grouped(summary.outlineCount) : nil),
      ("Feeds", isList ? grouped(inventory.subscriptions) : nil),
      ("Chapters", outcome.kind == .chapters ? grouped(summary.chapterCount) : nil),
      ("Language", inventory.transcript?.language),
      ("Segments", outcome.kind == .transcript ? grouped(summary.segmentCount) : nil),
      ("Length", inventory.transcript?.duration.map { "\(hours($0.duration)) min" }),
      ("Speakers", list(inventory.people, "speaker")),
      ("Kept as is", list(inventory.foreign, "namespace")),
      ("Findings", list(inventory.rules, "rule")),
      ("Status", status(outcome)),
    ]
    write(rows, to: &sink)
  }

  private func write(_ rows: [(name: String, text: String?)], to sink: inout ByteSink) {
    let indent = 13
    let room = System.terminalWidth(1).map { max(20, $0 - indent) } ?? Int.max
    for row in rows {
      guard let text = row.text else { continue }
      let lines = text.visible.folded(to: room)
        .joined(separator: "\n" + String(repeating: " ", count: indent))
      sink.append(paint.dim(row.name.fitted(to: indent)) + lines + "\n")
    }
  }

  private func readAs(_ outcome: Outcome) -> String {
    let summary = outcome.summary
    let dialect = inventory.transcript?.dialect.map { " (\($0))" } ?? ""
    let format = summary.transcriptFormat.map { "\($0)\(dialect)" } ?? summary.format?.rawValue
    var parts = [format ?? "feed"]
    if let declared = summary.encodingDeclared,
      declared.lowercased() != summary.encodingUsed.lowercased()
    {
      parts.append("\(summary.encodingUsed) (declared \(declared))")
    } else {
      parts.append(summary.encodingUsed)
    }
    if summary.isCompressed { parts.append("gzip") }
    parts.append(sized(outcome.byteCount))
    return parts.joined(separator: ", ")
  }

  private func authors(_ feed: Feed) -> String? {
    var names: [String] = []
    for author in feed.authors {
      guard let name = author.name ?? author.email, !names.contains(name) else { continue }
      names.append(name)
    }
    if names.isEmpty, let name = feed.owner?.name { names.append(name) }
    return names.isEmpty ? nil : names.prefix(Self.listed).joined(separator: ", ")
  }

  private func episodes(_ outcome: Outcome) -> String {
    let count = grouped(outcome.summary.episodeCount)
    guard let first = inventory.first?.dateText, let last = inventory.last?.dateText else {
      return count
    }
    return first == last ? "\(count), on \(first)" : "\(count), from \(first) to \(last)"
  }

  private var audio: String? {
    guard inventory.episodesWithDuration > 0 else { return nil }
    let episodes = counted(inventory.episodesWithDuration, "episode")
    return "\(hours(inventory.audio)) min in \(episodes) with a duration"
  }

  private func list(_ tally: Tally, _ noun: String, plural: String? = nil) -> String? {
    guard !tally.isEmpty else { return nil }
    let all = tally.ordered
    var text = all.prefix(Self.listed).map { "\($0.name) (\(grouped($0.count)))" }
      .joined(separator: ", ")
    if all.count > Self.listed {
      text += " and \(counted(all.count - Self.listed, "other \(noun)", plural: plural))"
    }
    return text
  }

  private func status(_ outcome: Outcome) -> String {
    switch outcome.status {
    case .good: "read whole, nothing to mend"
    case .mended:
      "read whole, with \(counted(outcome.warnings, "warning")) and "
        + counted(outcome.errors, "error")
    default: "read only in part"
    }
  }
}

/// A duration as hours and minutes: `12 h 05`.
private func hours(_ duration: Duration) -> String {
  let minutes = duration.components.seconds / 60
  let rest = String(minutes % 60)
  return "\(grouped(Int(minutes / 60))) h \(rest.count < 2 ? "0" + rest : rest)"
}

private func statusText(_ outcome: Outcome) -> String {
  switch outcome.status {
  case .good: "good"
  case .mended: "mended"
  case .partial: "partial"
  case .limited: "limit"
  case .skipped: "skipped"
  case .notAFeed: "not a feed"
  case .unreadable: "unreadable"
  }
}

extension String {
  fileprivate var trimmedRight: String {
    guard let last = lastIndex(where: { $0 != " " }) else { return "" }
    return String(self[...last])
  }
}

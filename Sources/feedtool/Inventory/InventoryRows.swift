import FeedKit

/// The inventory as data: one row for each input, bad ones too.
struct InventoryRows: RowSource {
  struct Row {
    var input: Input
    var inventory: Inventory
    var outcome: Outcome
    var digest: String?

    var summary: Summary { outcome.summary }
    var hasDocument: Bool { outcome.hasDocument }
  }

  static let columns: [RowColumn<Row>] = [
    .required("source", "The input: its path below what was named") { $0.input.source },
    .number("bytes", "Bytes of the file") { $0.digest == nil ? nil : $0.outcome.byteCount },
    .text("sha256", "SHA-256 of the file, in hexadecimal digits") { $0.digest },
    .text("kind", "What the file is") { $0.hasDocument ? $0.outcome.kind.rawValue : nil },
    .text("format", "Format and version, such as rss-2.0") {
      guard $0.hasDocument else { return nil }
      return $0.summary.transcriptFormat?.rawValue ?? $0.summary.format?.rawValue
    },
    .text("encoding_declared", "The encoding that the file names") {
      $0.hasDocument ? $0.summary.encodingDeclared : nil
    },
    .text("encoding_used", "The encoding that it was read with") {
      $0.hasDocument ? $0.summary.encodingUsed : nil
    },
    .flag("compressed", "Whether the file is compressed") {
      $0.hasDocument ? $0.summary.isCompressed : nil
    },
    .number("episodes", "How many episodes it has") {
      $0.hasDocument && $0.outcome.kind == .feed ? $0.summary.episodeCount : nil
    },
    .time("first", "When the first episode was published") { $0.inventory.first },
    .time("last", "When the last episode was published") { $0.inventory.last },
    .number("mends", "Diagnostics of severity warning") { $0.outcome.warnings },
    .number("errors", "Diagnostics of severity error") { $0.outcome.errors },
    .required("status", "good, mended, partial, limited, skipped, not_a_feed or unreadable") {
      $0.outcome.status.rawValue
    },
  ]
  static let isOneRow = true

  let wantsAllBytes = true
  private let input: Input
  private var inventory = Inventory()
  private var digest = SHA256()

  init(_ input: Input) { self.input = input }

  mutating func see(_ bytes: Span<UInt8>) { digest.update(bytes) }

  mutating func rows(of event: FeedEvent) -> [Row] {
    inventory.add(event)
    return []
  }

  mutating func rows(of event: OPMLEvent) -> [Row] {
    inventory.add(event)
    return []
  }

  mutating func rows(of event: ChaptersEvent) -> [Row] {
    inventory.add(event)
    return []
  }

  mutating func rows(of event: TranscriptEvent) -> [Row] {
    inventory.add(event)
    return []
  }

  mutating func lastRows(_ outcome: Outcome) -> [Row] {
    let hex = outcome.wasReadWhole ? digest.hexadecimal : nil
    return [Row(input: input, inventory: inventory, outcome: outcome, digest: hex)]
  }
}

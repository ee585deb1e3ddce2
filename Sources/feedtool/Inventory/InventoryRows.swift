import FeedKit

/// The inventory as data: one row for each input, bad ones too.
struct InventoryRows: RowSource {
  struct Row {
    var input: Input
    var inventory: Inventory
    var outcome: Outcome
    var digest: String?

    var summary: Summary { outcome.summary }
    var hasFeed: Bool { outcome.hasFeed }
  }

  static let columns: [RowColumn<Row>] = [
    RowColumn("source") { .text($0.input.source) },
    RowColumn("bytes") { .number($0.digest == nil ? nil : $0.outcome.byteCount) },
    RowColumn("sha256") { .text($0.digest) },
    RowColumn("kind") { .text($0.hasFeed ? "feed" : nil) },
    RowColumn("format") { .text($0.hasFeed ? $0.summary.format?.rawValue : nil) },
    RowColumn("encoding_declared") { .text($0.hasFeed ? $0.summary.encodingDeclared : nil) },
    RowColumn("encoding_used") { .text($0.hasFeed ? $0.summary.encodingUsed : nil) },
    RowColumn("compressed") { .flag($0.hasFeed ? $0.summary.isCompressed : nil) },
    RowColumn("episodes") { .number($0.hasFeed ? $0.summary.episodeCount : nil) },
    RowColumn("first") { .time($0.inventory.first) },
    RowColumn("last") { .time($0.inventory.last) },
    RowColumn("mends") { .number($0.outcome.warnings) },
    RowColumn("errors") { .number($0.outcome.errors) },
    RowColumn("status") { .text($0.outcome.status.rawValue) },
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

  mutating func lastRows(_ outcome: Outcome) -> [Row] {
    let hex = outcome.wasReadWhole ? digest.hexadecimal : nil
    return [Row(input: input, inventory: inventory, outcome: outcome, digest: hex)]
  }
}

/// Completes the relative URLs of a record that came before the address that they are read against.
///
/// Which of its values are URLs is what the rows say that read them.
struct URLCompletion {
  /// A URL that was completed, with what was written.
  struct Outcome {
    var outcome: ReadingOutcome
    var text: String
  }

  private let base: [UInt8]?
  private let rule: RuleID
  /// Completions that are to be told: those by an address that the feed only says of itself.
  private(set) var outcomes: [Outcome] = []
  /// Whether a relative URL is left, since nothing says to what it is relative.
  private(set) var hasOpenURLs = false

  /// Makes a completion.
  ///
  /// - Parameters:
  ///   - base: What relative URLs are read against; `nil` when nothing is known.
  ///   - isStated: Whether whoever gave the document said so, so that it need not be told.
  init(base: String?, isStated: Bool) {
    self.base = base.map { Array($0.utf8) }
    rule = isStated ? .urlCompleted : .urlRelative
  }

  /// Completes a record that elements were read into.
  mutating func complete<Table: ElementTable>(
    _ record: borrowing RecordMemory,
    _ table: Table.Type
  ) {
    if let text = Table.text { complete(text.value.slot, text.field, record, Table.Model.parts) }
    complete(Table.attributes, record, Table.Model.parts)
    for (_, rows) in Table.children { complete(rows, record, Table.Model.parts) }
  }

  /// Completes a record that a JSON object was read into.
  mutating func complete<Keys: JSONKeys>(_ record: borrowing RecordMemory, _ keys: Keys.Type) {
    if let text = Keys.text { complete(text.slot, "text", record, Keys.Model.parts) }
    for key in Keys.all {
      switch key.content {
      case .value(let value): complete(value.slot, key.field, record, Keys.Model.parts)
      case .record(let nested):
        guard let held = nested.held else { continue }
        for index in 0..<held.count(record) {
          held.edit(record, index) { complete($0, nested.keys) }
        }
      }
    }
  }

  private mutating func complete<Model>(
    _ rows: [Row<Model>],
    _ record: borrowing RecordMemory,
    _ parts: RecordParts
  ) {
    for row in rows {
      switch row.content {
      case .value(let value): complete(value.slot, row.field, record, parts)
      case .record(let element):
        guard let held = element.held else { continue }
        for index in 0..<held.count(record) {
          held.edit(record, index) { complete($0, element.table) }
        }
      case .group(let rows): complete(rows, record, parts)
      case .attributesOnly: break
      }
      complete(row.attributes, record, parts)
    }
  }

  private mutating func complete<Model>(
    _ attributes: [Attribute<Model>],
    _ record: borrowing RecordMemory,
    _ parts: RecordParts
  ) {
    for attribute in attributes { complete(attribute.value.slot, attribute.field, record, parts) }
  }

  private mutating func complete(
    _ value: ValueSlot,
    _ field: String,
    _ record: borrowing RecordMemory,
    _ parts: RecordParts
  ) {
    guard case .url(let slot) = value, let written = record[slot],
      !URLReference.isAbsolute(written.utf8.span), URLReference.isPlausible(written.utf8.span)
    else { return }
    guard let base else { return hasOpenURLs = true }
    guard let url = URLReference.resolved(Array(written.utf8), against: base) else { return }
    record[slot] = String(decoding: url, as: UTF8.self)
    if let sources = parts.sourceTexts {
      record[sources].all.append(SourceText(field: field, text: written, rule: rule))
    }
    guard rule == .urlRelative else { return }
    outcomes.append(Outcome(outcome: ReadingOutcome(field: field, rule: rule), text: written))
  }
}

extension Feed {
  /// The address that relative URLs of a feed are read against where no base is stated: what the caller
  /// gave, else what the feed says itself, if that is one.
  func ownAddress(_ url: String?) -> String? {
    [url, selfURL, link, links.first(where: \.isAlternate)?.href]
      .compactMap(\.self).first { URLReference.isAbsolute($0.utf8.span) }
  }
}

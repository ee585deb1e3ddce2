// Payments of Podcasting 2.0, and what points to other feeds.

enum ValueBlockTable: ElementTable {
  static let attributes: [Attribute<ValueBlock>] = [
    Attribute("type", .text(\.type), asks: .attribute()),
    Attribute("method", .text(\.method), asks: .attribute()),
    Attribute("suggested", .decimal(\.suggested)),
  ]

  static let children: [(namespace: Namespace, rows: [Row<ValueBlock>])] = [
    (
      .podcast,
      [
        Row(
          "valueRecipient",
          .append(\.recipients, ValueRecipientTable.self),
          occurs: .any,
          field: "recipients",
          spec: PodcastTable.spec("valueRecipient"),
          doc: "Someone who gets a share of the payments"
        ),
        Row(
          "valueTimeSplit",
          .append(\.timeSplits, ValueTimeSplitTable.self),
          occurs: .any,
          field: "time_splits",
          spec: PodcastTable.spec("valueTimeSplit"),
          doc: "A stretch in which others get a share"
        ),
      ]
    )
  ]
}

enum ValueRecipientTable: ElementTable {
  static let attributes: [Attribute<ValueRecipient>] = [
    Attribute("name", .text(\.name)),
    Attribute("type", .text(\.type), asks: .attribute()),
    Attribute("address", .text(\.address), asks: .attribute()),
    Attribute("split", .share(\.split), asks: .attribute(.count)),
    Attribute("customKey", .text(\.customKey), field: "custom_key"),
    Attribute("customValue", .text(\.customValue), field: "custom_value"),
    Attribute("fee", .boolean(\.isFee)),
  ]
}

enum ValueTimeSplitTable: ElementTable {
  static let attributes: [Attribute<ValueTimeSplit>] = [
    Attribute("startTime", .seconds(\.start), field: "start"),
    Attribute("duration", .seconds(\.duration)),
    Attribute("remoteStartTime", .seconds(\.remoteStart), field: "remote_start"),
    Attribute("remotePercentage", .share(\.remotePercentage), field: "remote_percentage"),
  ]

  static let children: [(namespace: Namespace, rows: [Row<ValueTimeSplit>])] = [
    (
      .podcast,
      [
        Row(
          "remoteItem",
          .assign(\.remoteItem, RemoteItemTable.self),
          field: "remote_item",
          spec: PodcastTable.spec("remoteItem"),
          doc: "The item whose recipients get the share"
        ),
        Row(
          "valueRecipient",
          .append(\.recipients, ValueRecipientTable.self),
          occurs: .any,
          field: "recipients",
          spec: PodcastTable.spec("valueRecipient"),
          doc: "Someone who gets a share of the payments"
        ),
      ]
    )
  ]
}

enum RemoteItemTable: ElementTable {
  static let attributes: [Attribute<RemoteItem>] = [
    Attribute("feedGuid", .text(\.feedGUID), field: "feed_guid", asks: .attribute()),
    Attribute("feedUrl", .url(\.feedURL), field: "feed_url"),
    Attribute("itemGuid", .text(\.itemGUID), field: "item_guid"),
    Attribute("medium", .text(\.medium)),
    Attribute("title", .text(\.title)),
  ]
}

extension ValueBlock: Record {
  static var parts: RecordParts {
    .init(extensions: \ValueBlock.extensions, sourceTexts: \ValueBlock.sourceTexts)
  }
}
extension ValueRecipient: Record {
  static var parts: RecordParts {
    .init(extensions: \ValueRecipient.extensions, sourceTexts: \ValueRecipient.sourceTexts)
  }
}
extension ValueTimeSplit: Record {
  static var parts: RecordParts {
    .init(extensions: \ValueTimeSplit.extensions, sourceTexts: \ValueTimeSplit.sourceTexts)
  }
}
extension RemoteItem: Record {
  static var parts: RecordParts { .init(extensions: \RemoteItem.extensions) }
}

/// The Source namespace.
enum SourceTable: NamespaceTable {
  static let namespace = Namespace.source
  static let title: StaticString = "Source"
  static let document: StaticString? = "https://source.scripting.com/"
  static let channel: [Row<Feed>] = showRows.map { $0.within(\.sourceNamespace) }
  static let item: [Row<Episode>] = episodeRows.map { $0.within(\.sourceNamespaceBox) }

  private static let showRows: [Row<SourceShow>] = [
    Row(
      "account",
      .append(\.accounts, SourceAccountTable.self),
      occurs: .any,
      field: "source_accounts",
      spec: spec
    ),
    Row("likes", .assign(\.likes, SourceLikesTable.self), field: "source_likes", spec: spec),
    Row(
      "archive",
      .assign(\.archive, SourceArchiveTable.self),
      field: "source_archive",
      spec: spec
    ),
    Row(
      "subscriptionList",
      .append(\.subscriptionLists, SourceSubscriptionListTable.self),
      occurs: .any,
      field: "source_subscription_lists",
      spec: spec
    ),
    Row("cloud", .value(.text(\.cloud)), field: "source_cloud", spec: spec),
    Row("blogroll", .value(.text(\.blogroll)), field: "source_blogroll", spec: spec),
    Row("self", .value(.url(\.selfURL)), field: "source_self", spec: spec),
    Row("localTime", .value(.text(\.localTime)), field: "source_local_time", spec: spec),
  ]

  private static let episodeRows: [Row<SourceEpisode>] = [
    Row("markdown", .value(.text(\.markdown)), field: "source_markdown", spec: spec),
    Row("linkFull", .value(.url(\.fullLink)), field: "source_link_full", spec: spec),
    Row(
      "outline",
      .append(\.outlines, SourceOutlineTable.self),
      occurs: .any,
      field: "source_outlines",
      spec: spec
    ),
    Row(
      "inReplyTo",
      .assign(\.inReplyTo, SourceReplyTable.self),
      field: "source_in_reply_to",
      spec: spec
    ),
  ]

  static let spec = "Source namespace for RSS"
}

enum SourceAccountTable: ElementTable {
  static let text: Attribute<SourceAccount>? = Attribute("", .text(\.name), field: "name")
  static let attributes: [Attribute<SourceAccount>] = [
    Attribute("service", .text(\.service))
  ]
}

enum SourceLikesTable: ElementTable {
  static let attributes: [Attribute<SourceLikes>] = [
    Attribute("server", .text(\.server))
  ]
}

enum SourceArchiveTable: ElementTable {
  static let children: [(namespace: Namespace, rows: [Row<SourceArchive>])] = [
    (
      .source,
      [
        Row("url", .value(.url(\.url)), spec: SourceTable.spec),
        Row("startDay", .value(.text(\.startDay)), field: "start_day", spec: SourceTable.spec),
        Row("endDay", .value(.text(\.endDay)), field: "end_day", spec: SourceTable.spec),
        Row("filename", .value(.text(\.fileName)), spec: SourceTable.spec),
      ]
    )
  ]
}

enum SourceSubscriptionListTable: ElementTable {
  static let text: Attribute<SourceSubscriptionList>? = Attribute(
    "",
    .text(\.title),
    field: "title"
  )
  static let attributes: [Attribute<SourceSubscriptionList>] = [
    Attribute("url", .url(\.url))
  ]
}

enum SourceReplyTable: ElementTable {
  static let text: Attribute<SourceReply>? = Attribute("", .text(\.guid), field: "guid")
  static let attributes: [Attribute<SourceReply>] = [
    Attribute("isPermaLink", .boolean(\.isPermalink), field: "is_permalink")
  ]
}

enum SourceOutlineTable: ElementTable {
  // Some feeds write the outline as escaped OPML.
  static let text: Attribute<SourceOutline>? = Attribute("", .text(\.text), field: "text")
  static let attributes: [Attribute<SourceOutline>] = [
    Attribute("text", .text(\.text)),
    Attribute("type", .text(\.type)),
    Attribute("url", .url(\.url)),
    Attribute("created", .timestamp(\.created, .mail)),
  ]
  static var children: [(namespace: Namespace, rows: [Row<SourceOutline>])] {
    [
      (
        .source,
        [
          Row(
            "outline",
            .append(\.outlines, SourceOutlineTable.self),
            occurs: .any,
            field: "outlines",
            spec: SourceTable.spec
          )
        ]
      )
    ]
  }
}

extension SourceAccount: Record {
  static var parts: RecordParts { .init(extensions: \SourceAccount.extensions) }
}

extension SourceLikes: Record {
  static var parts: RecordParts { .init(extensions: \SourceLikes.extensions) }
}

extension SourceArchive: Record {
  static var parts: RecordParts { .init(extensions: \SourceArchive.extensions) }
}

extension SourceSubscriptionList: Record {
  static var parts: RecordParts {
    .init(extensions: \SourceSubscriptionList.extensions)
  }
}

extension SourceOutline: Record {
  static var parts: RecordParts {
    .init(extensions: \SourceOutline.extensions, sourceTexts: \SourceOutline.sourceTexts)
  }
}

extension SourceReply: Record {
  static var parts: RecordParts {
    .init(extensions: \SourceReply.extensions, sourceTexts: \SourceReply.sourceTexts)
  }
}

/// The Comment API of the Well-Formed Web.
enum WellFormedWebTable: NamespaceTable {
  static let namespace = Namespace.wellFormedWeb
  static let title: StaticString = "Well-Formed Web comments"
  static let document: StaticString? = nil
  static let item: [Row<Episode>] = rows.map { $0.within(\.commentLinksBox) }

  private static let rows: [Row<CommentLinks>] = [
    Row(
      "comment",
      .value(.url(\.comment)),
      field: "wfw_comment",
      spec: "Well-Formed Web, Comment API"
    ),
    Row(
      "commentRss",
      .value(.url(\.commentFeed)),
      field: "wfw_comment_rss",
      spec: "Well-Formed Web, Comment API",
      aliases: ["commentRSS"]
    ),
  ]
}

extension FeedParser {
  /// Makes the tables that all parsers share, which the first parser makes otherwise.
  ///
  /// It takes a millisecond or two. A program that has something else to do before it reads can call it
  /// on a thread of its own; a parser that needs the tables in the meantime waits for them.
  public static func prepare() {
    _ = Vocabulary.namespaces
    _ = Vocabulary.contentModel
    _ = ChannelTable.children
    _ = ItemTable.children
  }
}

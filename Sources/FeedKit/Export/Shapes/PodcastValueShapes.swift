// The shapes of payments of Podcasting 2.0, and of what points to other feeds.

extension ValueBlock: Shaped {
  static var blank: ValueBlock { ValueBlock() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("type", type, "Payment network")
    fields.text("method", method, "How payments are sent")
    fields.decimal("suggested", suggested, "Suggested amount a minute, in the network's unit")
    fields.list("recipients", recipients, "Who gets a share", column: nil)
    fields.list("time_splits", timeSplits, "Stretches in which others do", column: nil)
    fields.mends(sourceTexts, of: self)
    fields.extensions("extensions", extensions)
  }
}

extension ValueRecipient: Shaped {
  static var blank: ValueRecipient { ValueRecipient() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("name", name, "Name")
    fields.text("type", type, "Kind of address")
    fields.text("address", address, "Where the payment goes")
    fields.integer("split", split, "Shares; percent, where it is a fee")
    fields.text("custom_key", customKey, "Name of a field that goes with the payment")
    fields.text("custom_value", customValue, "What that field says")
    fields.flag("fee", isFee, "Whether it is taken before all other shares")
    fields.mends(sourceTexts, of: self)
    fields.extensions("extensions", extensions)
  }
}

extension ValueTimeSplit: Shaped {
  static var blank: ValueTimeSplit { ValueTimeSplit() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.seconds("start", start, "Start, from the beginning of the episode")
    fields.seconds("duration", duration, "Length")
    fields.seconds("remote_start", remoteStart, "Start in the other item; absent means 0")
    fields.integer("remote_percentage", remotePercentage, "Share of the others; absent means all")
    fields.record("remote_item", remoteItem, "The item whose recipients get it")
    fields.list("recipients", recipients, "Recipients that are named", column: nil)
    fields.mends(sourceTexts, of: self)
    fields.extensions("extensions", extensions)
  }
}

extension RemoteItem: Shaped {
  static var blank: RemoteItem { RemoteItem() }

  func visitFields<Visitor: FieldVisitor & ~Copyable>(_ fields: inout Visitor) {
    fields.text("feed_guid", feedGUID, "podcast:guid of the feed")
    fields.text("feed_url", feedURL, "Where the feed is")
    fields.text("item_guid", itemGUID, "Guid of the item; absent means the feed")
    fields.text("medium", medium, "Medium of the feed; absent means podcast")
    fields.text("title", title, "Title")
    fields.extensions("extensions", extensions)
  }
}

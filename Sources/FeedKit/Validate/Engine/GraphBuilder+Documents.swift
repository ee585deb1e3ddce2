// The elements above channel, item and entry, which no table reads.

extension GraphBuilder {
  mutating func addFeeds() {
    addRSS()
    addRDF()
    addAtom()
    addOPML()
  }

  private mutating func addRSS() {
    let channel = set(of: ChannelTable.self)
    let item = itemElement(set(of: ItemTable.self))
    add(item, named: "item", in: .rss, spec: "RSS 2.0, <item>", to: channel)
    let rss = makeSet()
    add(
      holder(of: channel),
      named: "channel",
      in: .rss,
      asks: .wanted("feed-channel-missing").once("psp-multiple-channels"),
      spec: "RSS 2.0",
      to: rss
    )
    // Version 1.1 and some makers put items beside the channel.
    var beside = item
    beside.isItem = true
    add(
      beside,
      named: "item",
      in: .rss,
      asks: .unspecified("element-misplaced"),
      spec: "RSS 2.0",
      to: rss
    )
    var root = holder(of: rss)
    addAttributes(
      [("version", .attribute(.any, missing: "feed-version"))],
      to: &root
    )
    add(root, named: "rss", in: .rss, spec: "RSS 2.0", to: Int32(ElementGraph.rootSet))
    // A channel whose root was lost is read all the same.
    add(
      holder(of: channel),
      named: "channel",
      in: .rss,
      asks: .unspecified("feed-root-missing"),
      spec: "RSS 2.0",
      to: Int32(ElementGraph.rootSet)
    )
  }

  private mutating func addRDF() {
    let channel = set(of: ChannelTable.self)
    let rdf = makeSet()
    add(
      holder(of: channel),
      named: "channel",
      in: .rss,
      asks: .wanted("feed-channel-missing").once("psp-multiple-channels"),
      spec: "RSS 1.0, 5.3",
      to: rdf
    )
    let item = itemElement(set(of: ItemTable.self))
    add(item, named: "item", in: .rss, spec: "RSS 1.0, 5.5", to: rdf)
    for (name, set) in [
      ("image", set(of: ImageTable.self)), ("textinput", set(of: TextInputTable.self)),
    ] {
      add(holder(of: set), named: name, in: .rss, spec: "RSS 1.0", to: rdf)
    }
    add(
      holder(of: rdf),
      named: "RDF",
      in: .rdf,
      spec: "RSS 1.0, 5.2",
      to: Int32(ElementGraph.rootSet)
    )
  }

  private mutating func addAtom() {
    let feed = set(of: AtomFeedTable.self)
    let entry = itemElement(set(of: AtomEntryTable.self))
    add(entry, named: "entry", in: .atom, spec: "RFC 4287, 4.1.2", to: feed)
    let root = Int32(ElementGraph.rootSet)
    add(holder(of: feed), named: "feed", in: .atom, spec: "RFC 4287, 4.1.1", to: root)
    add(entry, named: "entry", in: .atom, spec: "RFC 4287, 4.1.2", to: root)
  }

  private mutating func addOPML() {
    let head = makeSet()
    for (namespace, rows) in OPMLHeadTable.children where namespace.code == Namespace.rss.code {
      // The first row is the head itself.
      for row in rows.dropFirst() { add(row, in: namespace, to: head) }
    }
    let body = makeSet()
    var outline = holder(of: body)
    outline.mayRepeat = true
    outline.takesAnyAttribute = true
    outline.firstAttribute = Int32(attributes.count)
    for (ordinal, attribute) in OutlineTable.attributes.enumerated() {
      add(
        attribute: attribute.name,
        asks: attribute.asks,
        attribute.asks.grammar ?? attribute.value.slot.grammar,
        ordinal
      )
    }
    outline.attributeCount = Int32(attributes.count) - outline.firstAttribute
    add(
      outline,
      named: "outline",
      in: .rss,
      asks: .wanted("opml-body-empty"),
      spec: "OPML 2.0, <outline>",
      to: body
    )
    // An outline may hold none, which a body may not.
    let inner = makeSet()
    var leaf = outline
    leaf.set = inner
    add(leaf, named: "outline", in: .rss, spec: "OPML 2.0, <outline>", to: inner)
    redirect(body, to: inner)
    let opml = makeSet()
    for (name, set) in [("head", head), ("body", body)] {
      add(
        holder(of: set),
        named: name,
        in: .rss,
        asks: .wanted("opml-part-missing"),
        spec: "OPML 2.0",
        to: opml
      )
    }
    var root = holder(of: opml)
    addAttributes([("version", .attribute(.any, missing: "opml-version"))], to: &root)
    add(root, named: "opml", in: .rss, spec: "OPML 2.0", to: Int32(ElementGraph.rootSet))
  }

  private func holder(of set: Int32) -> ElementGraph.Element {
    var element = ElementGraph.Element()
    element.set = set
    return element
  }

  private func itemElement(_ set: Int32) -> ElementGraph.Element {
    var element = holder(of: set)
    element.mayRepeat = true
    element.isItem = true
    return element
  }

  private mutating func addAttributes(
    _ list: [(name: String, asks: Demand)],
    to element: inout ElementGraph.Element
  ) {
    element.firstAttribute = Int32(attributes.count)
    for (ordinal, attribute) in list.enumerated() {
      add(attribute: attribute.name, asks: attribute.asks, attribute.asks.grammar, ordinal)
    }
    element.attributeCount = Int32(list.count)
  }
}

/// Writes a feed with its episodes as one XML document, episode by episode.
///
/// Elements of the channel may come after the items, and the root declares what all of them use; so the
/// episodes wait in a spool until the feed is complete.
final class FeedDocumentWriter {
  let encoder: RecordEncoder
  private let depth: Int
  private let spool = Spool()
  private var episodes: ByteSink

  /// Makes a writer.
  ///
  /// - Parameters:
  ///   - plan: What to write, and how.
  ///   - depth: How many elements the episodes stand in.
  init(_ plan: EncodingPlan, depth: Int) {
    encoder = RecordEncoder(plan)
    self.depth = depth
    episodes = ByteSink(into: spool)
  }

  /// The first failure of the spool.
  var failure: (any Error)? { episodes.failure }

  /// Writes an episode; it comes out behind the feed.
  func add(_ episode: inout Episode, as tag: String) {
    RecordMemory.withRecord(&episode) { record in
      episodes.writeElements(depth: depth) { xml in
        encoder.write(record, table: EncodingPlan.episode, as: tag, to: &xml)
      }
    }
  }

  /// Writes the feed, and then the episodes.
  ///
  /// - Parameters:
  ///   - feed: The feed; its attributes of the root are taken out.
  ///   - root: The tag of the document's root.
  ///   - attributes: Attributes of the root.
  ///   - inner: The tag of the element in the root that is the feed; `nil` where that is the root.
  ///   - sink: Where to write.
  func finish(
    _ feed: inout Feed,
    root: String,
    attributes: [(name: String, value: String)],
    inner: String?,
    to sink: inout ByteSink
  ) {
    let head = Spool()
    var content = ByteSink(into: head)
    let table = encoder.plan.tables[EncodingPlan.feed]
    let ofRoot = Self.takeRootAttributes(of: &feed, all: inner == nil)
    RecordMemory.withRecord(&feed) { record in
      content.writeElements(depth: inner == nil ? 1 : 2) { xml in
        var left = Leftovers(record, table.parts)
        _ = left.takeOwnAttributes()
        encoder.writeContent(of: record, table, &left, to: &xml)
      }
    }
    do { try content.flush() } catch { sink.fail(error) }
    do { try episodes.flush() } catch { sink.fail(error) }
    // Names are found before the root is written, so that it declares their namespaces.
    let foreign = names(ofRoot)
    let own = inner == nil ? [] : names(feed.extensions.attributes.filter { $0.element == nil })
    sink.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" as StaticString)
    sink.writeElements(depth: 0) { xml in
      xml.start(root)
      for attribute in attributes { xml.attribute(attribute.name, attribute.value) }
      for declaration in encoder.names.declarations {
        let prefix = declaration.prefix
        xml.attribute(prefix.isEmpty ? "xmlns" : "xmlns:\(prefix)", declaration.uri)
      }
      for attribute in foreign { xml.attribute(attribute.name, attribute.value) }
      if let inner {
        xml.start(inner)
        for attribute in own { xml.attribute(attribute.name, attribute.value) }
      }
      xml.withSink { sink in
        drain(head, into: &sink)
        drain(spool, into: &sink)
      }
      if let inner { xml.end(inner) }
      xml.end(root)
    }
    sink.append(UInt8(ascii: "\n"))
  }

  private func drain(_ spool: Spool, into sink: inout ByteSink) {
    do { try spool.drain(into: &sink) } catch { sink.fail(error) }
  }

  /// Takes the attributes of the root out of the feed.
  private static func takeRootAttributes(
    of feed: inout Feed,
    all isRoot: Bool
  ) -> [ForeignAttribute] {
    var taken: [ForeignAttribute] = []
    feed.extensions.attributes.removeAll { attribute in
      guard attribute.element == "rss" || isRoot && attribute.element == nil else { return false }
      taken.append(attribute)
      return true
    }
    return taken
  }

  /// The qualified names of attributes; what they need is declared on the root.
  private func names(_ attributes: [ForeignAttribute]) -> [(name: String, value: String)] {
    var names: [(name: String, value: String)] = []
    var known: Set<XMLName> = []
    for attribute in attributes {
      guard known.insert(NamespaceRegistry.expanded(attribute.name)).inserted,
        let name = encoder.names.rootAttribute(attribute.name),
        name != "version" || attribute.element != "rss"
      else {
        encoder.lose("extensions")
        continue
      }
      names.append((name, attribute.value))
    }
    return names
  }
}

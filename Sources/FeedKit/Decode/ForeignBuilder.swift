/// Builds an element that no table knows, with everything in it.
struct ForeignBuilder {
  private var open: [ForeignElement] = []
  /// About how many bytes the element takes.
  private(set) var byteCount = 0
  private let limit: Int

  init(limit: Int) { self.limit = limit }

  /// Whether the element is over the limit, so that its content is no longer kept.
  var isFull: Bool { byteCount > limit }

  mutating func start(_ tag: borrowing StartTag, _ text: inout TextBuffer) {
    if open.isEmpty { byteCount = 0 }
    byteCount += 64
    var element = ForeignElement(name: isFull ? XMLName(local: "") : Self.name(of: tag))
    if !isFull {
      for index in 0..<tag.attributeCount {
        tag.load(index, into: &text)
        text.keepSpace()
        let value = text.string()
        byteCount += value.utf8.count + 32
        element.attributes.append(
          ForeignAttribute(name: tag.attributeName(index), value: value)
        )
      }
    }
    open.append(element)
  }

  /// The element's name; of the draft of Atom, which has elements that Atom does not have, in its own
  /// namespace.
  private static func name(of tag: borrowing StartTag) -> XMLName {
    var name = tag.name()
    if tag.namespace == Namespace.atom.code, let uri = tag.declaredNamespace,
      Namespace.isAtomDraft(uri)
    {
      name.namespace = uri
    }
    return name
  }

  mutating func characters(_ data: borrowing CharacterData) {
    guard !isFull, let last = open.indices.last else { return }
    let text = data.string()
    byteCount += text.utf8.count
    if case .text(let before)? = open[last].children.last {
      open[last].children[open[last].children.count - 1] = .text(before + text)
    } else {
      open[last].children.append(.text(text))
    }
  }

  /// Ends the innermost element; returns the outermost when that was it.
  mutating func end() -> ForeignElement? {
    guard let element = open.popLast() else { return nil }
    guard let parent = open.indices.last else { return element }
    if !isFull { open[parent].children.append(.element(element)) }
    return nil
  }
}

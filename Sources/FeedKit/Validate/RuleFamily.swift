/// Rules about one thing, and the checks that values alone cannot make.
///
/// A family is made for each document. It is told of the elements that it names when they begin and when
/// they end, of every episode of a feed and of every segment of a transcript when that is complete; what
/// it remembers must be bounded.
protocol RuleFamily: SendableMetatype {
  /// The rules that its checks and the grammars of the vocabulary speak by.
  static var rules: [Rule] { get }
  /// The elements that it looks at, by their usual qualified names; with a slash after the name of what
  /// it stands in, an element is looked at there alone.
  static var elements: [String] { get }
  /// Those of them whose text it reads, named alike.
  static var texts: [String] { get }

  init()

  /// An element begins that the family looks at.
  mutating func begin(_ element: ObservedElement, _ findings: inout Findings)
  /// An element has ended that the family looks at.
  mutating func end(_ element: ObservedElement, _ findings: inout Findings)
  /// An episode is complete; what is found is put at its place.
  mutating func check(_ episode: Episode, _ findings: inout Findings)
  /// A segment is complete; what is found is put at its place.
  mutating func check(_ segment: JudgedSegment, _ findings: inout Findings)
  /// The transcript is complete, with so many segments.
  mutating func finish(_ transcript: Transcript, _ count: Int, _ findings: inout Findings)
}

extension RuleFamily {
  static var elements: [String] { [] }
  static var texts: [String] { elements }
  mutating func begin(_ element: ObservedElement, _ findings: inout Findings) {}
  mutating func end(_ element: ObservedElement, _ findings: inout Findings) {}
  mutating func check(_ episode: Episode, _ findings: inout Findings) {}
  mutating func check(_ segment: JudgedSegment, _ findings: inout Findings) {}
  mutating func finish(_ transcript: Transcript, _ count: Int, _ findings: inout Findings) {}
}

/// An element that a family looks at, from its beginning to its end.
///
/// An object, since it waits for its end and is shown to several families: none of its parts is copied.
/// Families look at it while they are shown it and keep none: it is used again for another of its kind.
final class ObservedElement {
  /// What tells elements apart: the same for all of one kind in one holder.
  let number: Int
  /// The usual qualified name.
  let name: String
  /// The usual qualified name of the element that it stands in; empty at the top.
  private(set) var parent: String
  /// Attributes by their qualified names, values as they stand.
  private(set) var attributes: [(name: String, value: String)]
  /// The text without white space at its ends, up to 64 KiB; empty when the element begins, where it has
  /// none of its own, and where no family reads it.
  private(set) var text = ""
  /// Whether other elements stand in the text.
  private(set) var hasMarkup = false
  /// The first element in the text, with the prefix `xhtml` where it is one of XHTML.
  private(set) var firstChild: String?
  private(set) var place: Place
  /// What its path is known by.
  private var path = PathCache.Key.unknown
  /// When an element of a transcript is shown, from its beginning to its end; `nil` in feeds.
  var times: (begin: MediaTime, end: MediaTime?)?

  init(
    number: Int = -1,
    name: String,
    parent: String = "",
    attributes: [(name: String, value: String)] = [],
    place: Place = Place(position: Position(), path: "")
  ) {
    self.number = number
    self.name = name
    self.parent = parent
    self.attributes = attributes
    self.place = place
  }

  /// Becomes another element of its kind, without attributes.
  ///
  /// Where it stands is asked for only where the last one stood elsewhere.
  func begin(
    at position: Position,
    in path: PathCache.Key,
    _ surroundings: () -> (parent: String, path: String)
  ) {
    place.position = position
    if !attributes.isEmpty { attributes.removeAll(keepingCapacity: true) }
    if !text.isEmpty { text = "" }
    hasMarkup = false
    firstChild = nil
    guard path != self.path else { return }
    self.path = path
    (parent, place.path) = surroundings()
  }

  func add(attribute name: String, _ value: String) { attributes.append((name, value)) }

  /// Takes what is known when it ends.
  func end(text: String, hasMarkup: Bool = false, firstChild: String? = nil) {
    self.text = text
    self.hasMarkup = hasMarkup
    self.firstChild = firstChild
  }

  /// The value of an attribute without white space at its ends; `nil` when it is absent.
  subscript(_ name: String) -> String? {
    attributes.first { $0.name == name }.map { $0.value.trimmed }
  }
}

/// Where something is.
struct Place {
  var position: Position
  var path: String
}

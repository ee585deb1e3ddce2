/// The vocabulary as an observer walks through it: which elements may stand where, with what.
///
/// Elements, sets of elements and attributes are numbers; what is looked at for each tag is kept apart
/// from the names and demands that only a finding needs.
final class ElementGraph: Sendable {
  /// How the text of an element is looked at.
  enum TextMode: UInt8, Sendable {
    /// The element holds elements, and no text.
    case none
    /// The text is a value.
    case value
    /// Whatever is in it is somebody else's.
    case foreign
  }

  struct Element: Sendable {
    /// The set of its children, or -1.
    var set: Int32 = -1
    var firstAttribute: Int32 = 0
    var attributeCount: Int32 = 0
    /// What its text must be like, or -1.
    var grammar: Int32 = -1
    /// Its place in the set that it belongs to; other spellings of one element share it.
    var ordinal: Int16 = 0
    var text = TextMode.none
    var mayRepeat = false
    var isItem = false
    /// Whether attributes may be made up, as in OPML.
    var takesAnyAttribute = false
    /// Whether something is asked of its being there, or of its attributes being there.
    var isDemanding = false
    /// Whether a rule speaks wherever it stands.
    var isUnwelcome = false
    /// Whether something is asked of its text.
    var isTextAsked = false
    /// The bits of the attributes that must be there.
    var required: UInt64 = 0
  }

  struct ElementFacts: Sendable {
    var name: String
    var demand: Demand
    var spec: String
  }

  struct Attribute: Sendable {
    var name: Int32
    var grammar: Int32
    /// A bit of its own among the attributes of its element; other spellings of one attribute share it.
    var bit: UInt64
    /// Whether something is asked of its value.
    var isAsked: Bool
    /// Whether a rule speaks wherever it stands.
    var isUnwelcome: Bool
  }

  struct AttributeFacts: Sendable {
    var name: String
    var demand: Demand
  }

  struct ElementSet: Sendable {
    /// Where its routes begin.
    var routes = 0
    /// Children of different ordinals.
    var count = 0
    /// The children that some rule wants to be there.
    var wanted: [Int32] = []
  }

  struct Name: Hashable, Sendable {
    var namespace: NamespaceCode
    var local: String
  }

  let names: [Name]
  let elements: [Element]
  let facts: [ElementFacts]
  private let namespaces: [NamespaceCode]
  let attributes: [Attribute]
  let attributeFacts: [AttributeFacts]
  let sets: [ElementSet]
  let grammars: [Grammar]
  /// For each set and name the element, or -1.
  private let routes: [Int16]
  /// The set that each element belongs to.
  private let memberships: [Int32]
  /// For each set the names of the elements that hold it.
  private let holders: [[String]]
  /// The set of what may be a root.
  static let rootSet = 0

  init(_ builder: GraphBuilder) {
    names = builder.names
    elements = builder.elements
    facts = builder.facts
    namespaces = builder.namespaces
    attributes = builder.attributes
    attributeFacts = builder.attributeFacts
    grammars = builder.grammars
    var sets = builder.sets
    var routes: [Int16] = []
    var memberships = [Int32](repeating: -1, count: elements.count)
    var holders = [[String]](repeating: [], count: sets.count)
    for index in sets.indices {
      sets[index].routes = routes.count
      var row = [Int16](repeating: -1, count: builder.names.count)
      for (name, element) in builder.children[index] {
        row[name] = Int16(element)
        memberships[element] = Int32(index)
      }
      routes += row
    }
    for (element, facts) in zip(builder.elements, builder.facts) where element.set >= 0 {
      holders[Int(element.set)].append(facts.name)
    }
    self.sets = sets
    self.routes = routes
    self.memberships = memberships
    self.holders = holders
  }

  /// The element of a name in a set, or -1.
  @inline(__always)
  func element(named name: Int, in set: Int32) -> Int {
    Int(routes[sets[Int(set)].routes + name])
  }

  /// The namespace of an element.
  func namespace(of element: Int) -> NamespaceCode { namespaces[element] }

  /// The names of the elements that an element may stand in.
  func holders(of element: Int) -> [String] {
    let set = Int(memberships[element])
    return set < 0 ? [] : holders[set]
  }

  /// Feeds and lists of feeds; made once.
  static let feeds: ElementGraph = {
    var builder = GraphBuilder()
    builder.addFeeds()
    return ElementGraph(builder)
  }()
}

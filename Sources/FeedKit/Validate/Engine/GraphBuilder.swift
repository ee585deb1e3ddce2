/// Makes the graph of elements from the tables of the vocabulary.
struct GraphBuilder {
  private(set) var names: [ElementGraph.Name] = []
  private var numbers: [ElementGraph.Name: Int] = [:]
  private(set) var elements: [ElementGraph.Element] = []
  private(set) var facts: [ElementGraph.ElementFacts] = []
  private(set) var namespaces: [NamespaceCode] = []
  private(set) var attributes: [ElementGraph.Attribute] = []
  private(set) var attributeFacts: [ElementGraph.AttributeFacts] = []
  private(set) var grammars: [Grammar] = []
  private(set) var sets: [ElementGraph.ElementSet] = []
  /// The names and elements of each set.
  private(set) var children: [[(name: Int, element: Int)]] = []
  private var known: [ObjectIdentifier: Int32] = [:]

  init() { _ = makeSet() }

  mutating func name(_ local: String, _ namespace: NamespaceCode) -> Int {
    let name = ElementGraph.Name(namespace: namespace, local: local)
    if let number = numbers[name] { return number }
    numbers[name] = names.count
    names.append(name)
    return names.count - 1
  }

  mutating func makeSet() -> Int32 {
    sets.append(ElementGraph.ElementSet())
    children.append([])
    return Int32(sets.count - 1)
  }

  /// The set of what a table lists, made when it is first asked for.
  mutating func set<Table: ElementTable>(of table: Table.Type) -> Int32 {
    if let set = known[ObjectIdentifier(table)] { return set }
    let lists = Table.children
    guard !lists.isEmpty else { return -1 }
    let set = makeSet()
    known[ObjectIdentifier(table)] = set
    for (namespace, rows) in lists {
      for row in rows { add(row, in: namespace, to: set) }
    }
    return set
  }

  /// Adds an element to a set, under all of its names.
  mutating func add<Model>(_ row: Row<Model>, in namespace: Namespace, to set: Int32) {
    var element = ElementGraph.Element()
    element.mayRepeat = row.occurs == .any && row.asks.repeated == nil
    element.firstAttribute = Int32(attributes.count)
    var demand = row.asks
    for (ordinal, attribute) in row.attributes.enumerated() { add(attribute, ordinal) }
    element.attributeCount = Int32(attributes.count) - element.firstAttribute
    switch row.content {
    case .value(let value):
      element.text = .value
      demand.grammar = demand.grammar ?? value.slot.grammar
    case .record(let nested):
      addRecord(nested.table, to: &element, &demand, after: row.attributes.count)
    case .group(let rows):
      element.set = makeSet()
      let inner = element.set
      for child in rows { add(child, in: namespace, to: inner) }
    case .attributesOnly:
      break
    }
    add(
      element,
      named: row.name,
      aliases: row.aliases,
      in: namespace,
      asks: demand,
      spec: row.spec,
      to: set
    )
  }

  private mutating func addRecord<Table: ElementTable>(
    _ table: Table.Type,
    to element: inout ElementGraph.Element,
    _ demand: inout Demand,
    after count: Int
  ) {
    for (ordinal, attribute) in Table.attributes.enumerated() { add(attribute, count + ordinal) }
    element.attributeCount = Int32(attributes.count) - element.firstAttribute
    element.set = set(of: table)
    if let text = Table.text {
      element.text = .value
      demand.grammar = demand.grammar ?? text.asks.grammar ?? text.value.slot.grammar
      demand.empty = demand.empty ?? text.asks.empty
    }
  }

  private mutating func add<Model>(_ attribute: Attribute<Model>, _ ordinal: Int) {
    let prefix = attribute.namespace == .none ? "" : Vocabulary.usualPrefix(of: attribute.namespace)
    for spelling in [attribute.name] + attribute.aliases {
      add(
        attribute: spelling,
        prefix: prefix,
        attribute.namespace,
        asks: attribute.asks,
        attribute.asks.grammar ?? attribute.value.slot.grammar,
        ordinal
      )
    }
  }

  mutating func add(
    attribute name: String,
    prefix: String = "",
    _ namespace: NamespaceCode = .none,
    asks: Demand,
    _ grammar: Grammar?,
    _ ordinal: Int
  ) {
    attributes.append(
      ElementGraph.Attribute(
        name: Int32(self.name(name, namespace)),
        grammar: number(of: grammar),
        bit: 1 << UInt64(ordinal & 63),
        isAsked: grammar != nil || asks.empty != nil || asks.standing != nil,
        isUnwelcome: asks.standing != nil
      )
    )
    attributeFacts.append(
      ElementGraph.AttributeFacts(
        name: prefix.isEmpty ? name : "\(prefix):\(name)",
        demand: asks
      )
    )
  }

  /// Puts an element into a set.
  mutating func add(
    _ element: ElementGraph.Element,
    named name: String,
    aliases: [String] = [],
    in namespace: Namespace,
    asks demand: Demand = Demand(),
    spec: String,
    to set: Int32
  ) {
    var element = element
    let index = Int(set)
    element.ordinal = Int16(sets[index].count)
    element.grammar = number(of: demand.grammar)
    sets[index].count += 1
    let range = Int(element.firstAttribute)..<Int(element.firstAttribute + element.attributeCount)
    for attribute in range where attributeFacts[attribute].demand.missing != nil {
      element.required |= attributes[attribute].bit
    }
    element.isTextAsked = demand.grammar != nil || demand.empty != nil
    for spelling in [name] + aliases {
      var demand = demand
      var copy = element
      if spelling != name {
        demand.standing = demand.standing ?? "element-alias"
      }
      children[index].append((self.name(spelling, namespace.code), elements.count))
      if spelling == name, demand.missing != nil {
        sets[index].wanted.append(Int32(elements.count))
      }
      copy.isUnwelcome = demand.standing != nil
      copy.isDemanding = copy.isUnwelcome || copy.required != 0
      elements.append(copy)
      namespaces.append(namespace.code)
      let local = namespace.prefix.isEmpty ? spelling : "\(namespace.prefix):\(spelling)"
      facts.append(ElementGraph.ElementFacts(name: local, demand: demand, spec: spec))
    }
  }

  /// Says that the elements of one set hold those of another.
  mutating func redirect(_ set: Int32, to inner: Int32) {
    for child in children[Int(set)] { elements[child.element].set = inner }
  }

  private mutating func number(of grammar: Grammar?) -> Int32 {
    guard let grammar else { return -1 }
    grammars.append(grammar)
    return Int32(grammars.count - 1)
  }
}

extension Vocabulary {
  /// The usual prefix of a namespace.
  static func usualPrefix(of code: NamespaceCode) -> String {
    code == Namespace.xml.code ? "xml" : namespace(code)?.prefix ?? ""
  }
}

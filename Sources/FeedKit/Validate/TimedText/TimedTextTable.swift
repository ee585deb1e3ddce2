/// The vocabulary of TTML as a watch looks things up: sets of elements as bits, attributes by number.
struct TimedTextTable {
  /// A set of elements.
  typealias Elements = UInt64

  /// What is looked at for each element.
  struct Element {
    /// The parts of its content in their order: which elements, and those that may stand once.
    var parts: [(elements: Elements, once: Elements)] = []
    var holdsText = false
    var isSecond = false
    var namespace = NamespaceCode.none
    var name = ""
    var spec = ""
    /// The attributes that it must have.
    var needs: [Int] = []
  }

  /// What is looked at for each attribute.
  struct Attribute {
    var row: TTMLAttributeRow
    var on: Elements
    /// The next attribute of the same name that stands on other elements, or -1.
    var next = -1
    /// Whether it says how something looks or sounds.
    var isStyle: Bool
    /// Whether a value that was found right is right wherever it stands.
    var isRemembered: Bool
  }

  let elements: [Element]
  let attributes: [Attribute]

  static let shared = TimedTextTable()

  private init() {
    var attributes: [Attribute] = []
    for row in TTMLVocabulary.attributes {
      let code = row.namespace?.code
      attributes.append(
        Attribute(
          row: row,
          on: Self.set(row.on),
          isStyle: code == Namespace.ttmlStyling.code || code == Namespace.ttmlAudio.code,
          isRemembered: !Self.heeded.contains(row.qualified)
        )
      )
    }
    // Later rows of a name come first in its chain.
    var heads: [String: Int] = [:]
    for index in attributes.indices {
      let key = attributes[index].row.qualified
      if let head = heads[key] { attributes[index].next = head }
      heads[key] = index
    }
    self.attributes = attributes

    var elements = [Element](repeating: Element(), count: Int(TTMLElement.service.rawValue) + 1)
    for row in TTMLVocabulary.elements {
      var element = Element()
      element.parts = row.content.map { part in
        let set = Self.set(part.elements)
        return (set, part.occurs == .any ? 0 : set)
      }
      element.holdsText = row.holdsText
      element.isSecond = row.since == .ttml2
      element.namespace = row.namespace.code
      element.name = row.qualified
      element.spec = row.spec
      element.needs = attributes.indices.filter { attributes[$0].row.needed.contains(row.element) }
      elements[Int(row.element.rawValue)] = element
    }
    self.elements = elements
  }

  /// Attributes whose values mean something for what is around them.
  private static let heeded: Set<String> = [
    "timeContainer", "xlink:href", "xml:base", "src", "name", "version", "tts:display", "xml:id",
    "use",
  ]

  static func set(_ elements: [TTMLElement]) -> Elements {
    elements.reduce(0) { $0 | bit($1) }
  }

  @inline(__always)
  static func bit(_ element: TTMLElement) -> Elements { 1 << Elements(element.rawValue) }

  subscript(_ element: TTMLElement) -> Element { elements[Int(element.rawValue)] }
}

/// What the symbols of one parser mean to a watch.
struct TimedTextSymbols {
  private var elements: [TTMLElement] = []
  private var attributes: [Int16] = []

  init(_ catalog: NameCatalog) {
    let table = TimedTextTable.shared
    for row in TTMLVocabulary.elements {
      let index = Int(catalog.symbol(row.name, in: row.namespace.code).index)
      while elements.count <= index { elements.append(.foreign) }
      elements[index] = row.element
    }
    for (number, attribute) in table.attributes.enumerated() {
      let code = attribute.row.namespace?.code ?? .none
      let index = Int(catalog.symbol(attribute.row.name, in: code).index)
      while attributes.count <= index { attributes.append(-1) }
      attributes[index] = Int16(number)
    }
  }

  @inline(__always)
  func element(_ symbol: Symbol) -> TTMLElement {
    let index = Int(symbol.index)
    return index < elements.count ? elements[index] : .foreign
  }

  /// The last attribute of a name, which leads to the others; -1 for none.
  @inline(__always)
  func attribute(_ symbol: Symbol) -> Int {
    let index = Int(symbol.index)
    return index < attributes.count ? Int(attributes[index]) : -1
  }
}

/// What a profile leaves out, as a watch looks it up.
struct TimedTextLimits {
  let profile: TTMLProfile
  /// Namespaces that are judged, as bits.
  private var namespaces: UInt64 = 0
  private var noElements: TimedTextTable.Elements
  /// For each attribute whether it is left out, which words of it are, and which units it may have.
  private(set) var noAttributes: [Bool]
  private(set) var noWords: [Int: [String]] = [:]
  private(set) var units: [Int: TTMLUnits] = [:]

  init(_ profile: TTMLProfile) {
    self.profile = profile
    for namespace in profile.namespaces { namespaces |= Self.bit(namespace.code) }
    noElements = TimedTextTable.set(profile.noElements)
    let table = TimedTextTable.shared
    noAttributes = table.attributes.map { profile.noAttributes.contains($0.row.qualified) }
    for (number, attribute) in table.attributes.enumerated() {
      noWords[number] = profile.noWords[attribute.row.qualified]
      units[number] = profile.units[attribute.row.qualified]
    }
  }

  func judges(_ namespace: NamespaceCode) -> Bool { namespaces & Self.bit(namespace) != 0 }

  func leavesOut(_ element: TTMLElement) -> Bool { noElements & TimedTextTable.bit(element) != 0 }

  var isSecond: Bool { profile.version == .ttml2 }

  /// The rule that speaks of what a profile leaves out.
  var rule: RuleID {
    if profile.asks.contains(.ebu) { return "ebuttd-prohibited-feature" }
    if profile.asks.contains(.dapt) { return "dapt-prohibited-feature" }
    return "imsc-prohibited-feature"
  }

  private static func bit(_ namespace: NamespaceCode) -> UInt64 {
    1 << UInt64(min(namespace.index, 63))
  }
}

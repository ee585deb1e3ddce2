/// The vocabulary of TTML as a watch looks things up: sets of elements as bits, attributes by number.
///
/// What is looked at for each tag is kept apart from what only a finding needs.
struct TimedTextTable {
  /// A set of elements.
  typealias Elements = UInt64

  /// A part of an element's content: which elements, and those of them that may stand once.
  struct Part {
    var elements: Elements
    var once: Elements
  }

  /// What a finding needs of an element.
  struct Element {
    var name = ""
    /// The attributes that it must have.
    var needs: [Int] = []
  }

  /// What is looked at for each attribute.
  struct Attribute {
    var on: Elements
    /// The next attribute of the same name that stands on other elements, or -1.
    var next = -1
    /// What the reader makes of it.
    var meaning: TTMLAttribute
    var namespace: NamespaceCode
    var isSecond: Bool
    /// Whether it says how something looks or sounds.
    var isStyle: Bool
    /// Whether a value that was found right is right wherever it stands.
    var isRemembered: Bool
    /// Whether it is when an element of the text is shown.
    var isTime: Bool
  }

  /// The parts of all contents, and which of them are each element's.
  private var parts: [Part] = []
  private var partRanges: [Range<Int>] = []
  private var namespaces: [NamespaceCode] = []
  private var textHolders: Elements = 0
  private var secondElements: Elements = 0
  private var needyElements: Elements = 0
  /// Elements that are shown for a time.
  private let timedElements = set([
    .body, .div, .p, .span, .br, .region, .set, .animate, .audio, .image, .isd,
  ])
  private let elements: [Element]
  let attributes: [Attribute]
  let rows: [TTMLAttributeRow]

  static let shared = TimedTextTable()

  private init() {
    let rows = TTMLVocabulary.attributes
    self.rows = rows
    attributes = Self.attributes(of: rows)
    let count = Int(TTMLElement.service.rawValue) + 1
    var elements = [Element](repeating: Element(), count: count)
    partRanges = Array(repeating: 0..<0, count: count)
    namespaces = Array(repeating: .none, count: count)
    for row in TTMLVocabulary.elements {
      let index = Int(row.element.rawValue)
      let bit = Self.bit(row.element)
      let first = parts.count
      for part in row.content {
        let set = Self.set(part.elements)
        parts.append(Part(elements: set, once: part.occurs == .any ? 0 : set))
      }
      partRanges[index] = first..<parts.count
      namespaces[index] = row.namespace.code
      if row.holdsText { textHolders |= bit }
      if row.since == .ttml2 { secondElements |= bit }
      elements[index].name = row.qualified
      elements[index].needs = rows.indices.filter { rows[$0].needed.contains(row.element) }
      if !elements[index].needs.isEmpty { needyElements |= bit }
    }
    self.elements = elements
  }

  private static func attributes(of rows: [TTMLAttributeRow]) -> [Attribute] {
    var attributes: [Attribute] = []
    // Later rows of a name come first in its chain.
    var heads: [String: Int] = [:]
    for (number, row) in rows.enumerated() {
      let code = row.namespace?.code ?? .none
      attributes.append(
        Attribute(
          on: set(row.on),
          next: heads[row.qualified] ?? -1,
          meaning: row.attribute,
          namespace: code,
          isSecond: row.since == .ttml2,
          isStyle: code == Namespace.ttmlStyling.code || code == Namespace.ttmlAudio.code,
          isRemembered: !heeded.contains(row.qualified),
          isTime: [.begin, .end, .dur].contains(row.attribute)
        )
      )
      heads[row.qualified] = number
    }
    return attributes
  }

  /// Attributes whose values mean something for what is around them.
  private static let heeded: Set<String> = [
    "timeContainer", "xlink:href", "xml:base", "src", "name", "version", "tts:display", "xml:id",
    "use", "region",
    "smpte:backgroundImage",
  ]

  static func set(_ elements: [TTMLElement]) -> Elements {
    elements.reduce(0) { $0 | bit($1) }
  }

  @inline(__always)
  static func bit(_ element: TTMLElement) -> Elements { 1 &<< Elements(element.rawValue) }

  // MARK: - Elements

  @inline(__always)
  func parts(of element: TTMLElement) -> Range<Int> { partRanges[Int(element.rawValue)] }

  @inline(__always)
  func part(_ index: Int) -> Part { parts[index] }

  @inline(__always)
  func namespace(of element: TTMLElement) -> NamespaceCode { namespaces[Int(element.rawValue)] }

  @inline(__always)
  func holdsText(_ element: TTMLElement) -> Bool { textHolders & Self.bit(element) != 0 }

  /// Whether it came with TTML2.
  @inline(__always)
  func isSecond(_ element: TTMLElement) -> Bool { secondElements & Self.bit(element) != 0 }

  /// Whether it must have some attribute.
  @inline(__always)
  func isNeedy(_ element: TTMLElement) -> Bool { needyElements & Self.bit(element) != 0 }

  /// Whether it is shown for a time.
  @inline(__always)
  func isTimed(_ element: TTMLElement) -> Bool { timedElements & Self.bit(element) != 0 }

  /// What a finding needs of an element.
  subscript(_ element: TTMLElement) -> Element { elements[Int(element.rawValue)] }

  var elementNames: [String] { elements.map(\.name) }
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
    for (number, row) in table.rows.enumerated() {
      let index = Int(catalog.symbol(row.name, in: row.namespace?.code ?? .none).index)
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
  /// For each attribute the elements on which nothing is to be said of it but when it is.
  private(set) var plainTimes: [TimedTextTable.Elements]
  /// The elements on which that holds for every such attribute.
  private var plainElements: TimedTextTable.Elements = 0
  private(set) var noWords: [Int: [String]] = [:]
  private(set) var units: [Int: TTMLUnits] = [:]

  init(_ profile: TTMLProfile) {
    self.profile = profile
    for namespace in profile.namespaces { namespaces |= Self.bit(namespace.code) }
    noElements = TimedTextTable.set(profile.noElements)
    let table = TimedTextTable.shared
    noAttributes = table.rows.map { profile.noAttributes.contains($0.qualified) }
    plainTimes = table.attributes.map { attribute in
      let isPlain = attribute.isTime && (profile.version == .ttml2 || !attribute.isSecond)
      return isPlain ? attribute.on : 0
    }
    for number in noAttributes.indices where noAttributes[number] { plainTimes[number] = 0 }
    // A name may have several rows; those of one meaning are one attribute.
    plainElements = [TTMLAttribute.begin, .end, .dur].reduce(.max) { common, meaning in
      var on: TimedTextTable.Elements = 0
      for number in table.attributes.indices where table.attributes[number].meaning == meaning {
        on |= plainTimes[number]
      }
      return common & on
    }
    for (number, row) in table.rows.enumerated() {
      noWords[number] = profile.noWords[row.qualified]
      units[number] = profile.units[row.qualified]
    }
  }

  @inline(__always)
  func judges(_ namespace: NamespaceCode) -> Bool { namespaces & Self.bit(namespace) != 0 }

  @inline(__always)
  func leavesOut(_ element: TTMLElement) -> Bool { noElements & TimedTextTable.bit(element) != 0 }

  /// Whether nothing is to be said of begin, end and dur on an element but when they are.
  @inline(__always)
  func hasPlainTimes(_ element: TTMLElement) -> Bool {
    plainElements & TimedTextTable.bit(element) != 0
  }

  var isSecond: Bool { profile.version == .ttml2 }

  /// The rule that speaks of what a profile leaves out.
  var rule: RuleID {
    if profile.asks.contains(.ebu) { return "ebuttd-prohibited-feature" }
    if profile.asks.contains(.dapt) { return "dapt-prohibited-feature" }
    return "imsc-prohibited-feature"
  }

  @inline(__always)
  private static func bit(_ namespace: NamespaceCode) -> UInt64 {
    1 &<< UInt64(min(namespace.index, 63))
  }
}

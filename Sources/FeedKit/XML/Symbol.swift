/// A small number that stands for a name in a known namespace, within one parser.
struct Symbol: Hashable, Sendable {
  var index: UInt16

  /// Every name in a namespace that no table knows.
  static let unknown = Symbol(index: 0)
}

/// A small number that stands for a namespace, in all spellings of its URI.
struct NamespaceCode: Hashable, Sendable {
  var index: UInt8

  /// No namespace: RSS's own elements, and attributes without prefix.
  static let none = NamespaceCode(index: 0)
  /// Every namespace that no table knows.
  static let unknown = NamespaceCode(index: 255)
}

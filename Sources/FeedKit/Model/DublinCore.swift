/// What Dublin Core adds to a show or an episode.
///
/// Dublin Core 1.1.
public struct DublinCore: Sendable, Hashable {
  /// Dublin Core `<dc:date>`; example `<dc:date>2026-01-01T01:18:06+02:00</dc:date>`.
  public var date: Timestamp?
  /// The other elements but `<dc:creator>`, which is among the authors, in document order; example
  /// `<dc:subject>Ferries</dc:subject>`.
  public var terms: [Term] = []

  /// Makes an empty value.
  public init() {}

  /// Whether nothing is there.
  public var isEmpty: Bool {
    date == nil && terms.isEmpty
  }
}

extension DublinCore {
  /// The texts of all elements with a name, such as `subject`, in document order.
  public func values(of name: String) -> [String] { terms.values(of: name) }
}

extension DCTerms {
  /// The texts of all elements with a name, such as `audience`, in document order.
  public func values(of name: String) -> [String] { terms.values(of: name) }
}

extension CreativeCommons {
  /// The texts of all elements with a name, such as `permits`, in document order.
  public func values(of name: String) -> [String] { terms.values(of: name) }
}

extension [Term] {
  fileprivate func values(of name: String) -> [String] {
    compactMap { $0.name == name ? $0.value : nil }
  }
}

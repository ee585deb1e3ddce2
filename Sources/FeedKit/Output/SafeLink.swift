/// An address that a page may lead to: `http`, `https` or `mailto`, and nothing that runs.
package struct SafeLink: Sendable, Hashable {
  private static let longest = 2_000

  /// The address, without white space around it.
  package let text: String

  /// Takes an address that a document gives; `nil` when it is of another kind, or no address at all.
  package init?(_ address: String?) {
    guard let address else { return nil }
    let bytes = Self.trimmed(address.utf8)
    guard !bytes.isEmpty, bytes.count <= Self.longest else { return nil }
    guard let kind = Self.kinds.first(where: { Self.begins(bytes, with: $0.beginning) }) else {
      return nil
    }
    let rest = bytes.dropFirst(kind.beginning.utf8CodeUnitCount)
    guard let first = rest.first, !kind.mayNotFollow.utf8.contains(first) else { return nil }
    // A space in an address is a mistake that browsers forgive; a control character is an attempt.
    guard !bytes.contains(where: { $0 < 0x20 || $0 == 0x7F }) else { return nil }
    text = String(decoding: bytes, as: UTF8.self)
  }

  /// The address of a place within the recording that it leads to, in seconds (Media Fragments 4.2.1).
  package func at(_ start: Duration) -> SafeLink {
    let seconds = start.components.seconds
    guard seconds > 0, !text.utf8.contains(UInt8(ascii: "#")) else { return self }
    return SafeLink(text + "#t=\(seconds)") ?? self
  }

  private static let kinds: [(beginning: StaticString, mayNotFollow: String)] = [
    ("https://", "/?#"), ("http://", "/?#"), ("mailto:", "?#/"),
  ]

  private static func trimmed(_ bytes: String.UTF8View) -> Substring.UTF8View {
    let tail = bytes.drop { $0 <= 0x20 }
    guard let last = tail.lastIndex(where: { $0 > 0x20 }) else { return tail.prefix(0) }
    return tail[...last]
  }

  private static func begins(_ bytes: Substring.UTF8View, with beginning: StaticString) -> Bool {
    bytes.lazy.map(\.lowercased).starts(with: beginning.description.utf8)
  }
}

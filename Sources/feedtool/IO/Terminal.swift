/// When output is coloured.
enum ColorChoice: String, CaseIterable, Sendable {
  case auto, always, never

  /// Whether what goes to a descriptor is coloured: only on a terminal, unless someone asks for more.
  func isOn(for descriptor: Int32) -> Bool {
    switch self {
    case .always: return true
    case .never: return false
    case .auto:
      if let value = System.environment("NO_COLOR"), !value.isEmpty { return false }
      if let value = System.environment("CLICOLOR_FORCE"), !value.isEmpty, value != "0" {
        return true
      }
      return System.isTerminal(descriptor) && System.environment("TERM") != "dumb"
    }
  }
}

/// Wraps text in the codes that colour it, or leaves it as it is.
struct Paint: Sendable {
  var isOn: Bool

  func bold(_ text: String) -> String { wrap(text, "1") }
  func dim(_ text: String) -> String { wrap(text, "2") }
  func red(_ text: String) -> String { wrap(text, "31") }
  func yellow(_ text: String) -> String { wrap(text, "33") }
  func cyan(_ text: String) -> String { wrap(text, "36") }

  private func wrap(_ text: String, _ code: String) -> String {
    isOn ? "\u{1B}[\(code)m\(text)\u{1B}[0m" : text
  }
}

extension Grammar {
  /// One of some words, as they are written.
  static func word(of words: [StaticString], rule: RuleID = "value-unknown") -> Grammar {
    let list = listed(words)
    return Grammar { text, report in
      // By their places: a walk through the list would count who holds it.
      for index in words.indices where text.equals(words[index]) { return }
      report(Fault(rule, expected: list))
    }
  }

  /// One of some words, in any case of letters.
  static func word(inAnyCaseOf words: [StaticString], rule: RuleID = "value-unknown") -> Grammar {
    let list = listed(words)
    return Grammar { text, report in
      for index in words.indices where text.equalsFolded(words[index]) { return }
      report(Fault(rule, expected: list))
    }
  }

  /// `true` or `false`.
  static let boolean = word(of: ["true", "false"], rule: "flag-not-boolean")

  /// `yes` or `no`.
  static let yesNo = word(of: ["yes", "no"], rule: "flag-not-yes-no")

  /// iTunes: only `Yes` has a meaning.
  static let yesOnly = yesOnly("psp-block-value")

  /// iTunes: only `Yes` has a meaning; `No` is said by leaving it out.
  static func yesOnly(_ rule: RuleID) -> Grammar {
    word(inAnyCaseOf: ["Yes", "No"], rule: rule)
  }

  /// iTunes: `true` or `false`; the words of earlier years are told apart from what nobody reads.
  static let explicit = Grammar { text, report in
    if text.equals("true") || text.equals("false") { return }
    let reading = FlagText.explicit(text)
    report(Fault("psp-explicit-value", isMild: reading.value != nil))
  }

  private static func listed(_ words: [StaticString]) -> String {
    guard words.count > 1, let last = words.last else { return "\(words.first ?? "")" }
    guard words.count <= 12 else { return "one of its \(words.count) words" }
    return words.dropLast().map { "\($0)" }.joined(separator: ", ") + " or \(last)"
  }
}

extension Span<UInt8> {
  /// Whether the text is a word, byte for byte.
  @inline(__always)
  func equals(_ word: StaticString) -> Bool {
    guard count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { bytes in
      for index in bytes.indices where self[index] != bytes[index] { return false }
      return true
    }
  }

  /// Whether the text is a word, whatever the case of its letters.
  @inline(__always)
  func equalsFolded(_ word: StaticString) -> Bool {
    guard count == word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { bytes in
      for index in bytes.indices where self[index].lowercased != bytes[index].lowercased {
        return false
      }
      return true
    }
  }

  /// Whether the text is one of some words, whatever the case of its letters.
  func isAny(of words: [StaticString]) -> Bool {
    for index in words.indices where equalsFolded(words[index]) { return true }
    return false
  }

  /// Whether the text begins with a word, whatever the case of its letters.
  @inline(__always)
  func beginsFolded(_ word: StaticString, at start: Int = 0) -> Bool {
    guard count - start >= word.utf8CodeUnitCount else { return false }
    return word.withUTF8Buffer { bytes in
      for index in bytes.indices where self[start + index].lowercased != bytes[index].lowercased {
        return false
      }
      return true
    }
  }
}

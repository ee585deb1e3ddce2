/// The words of a command line: options with a value, flags, and the rest.
///
/// Each command takes what it knows; what is left over is a mistake.
struct Arguments {
  private var words: [String]

  /// Takes the words after the program's name.
  init(_ words: some Sequence<String>) {
    self.words = Array(words)
  }

  /// Takes the value of an option out, in the form `--name value` or `--name=value`.
  mutating func value(_ name: String) throws -> String? {
    if let index = words.firstIndex(where: { $0.hasPrefix("\(name)=") }) {
      return String(words.remove(at: index).dropFirst(name.utf8.count + 1))
    }
    guard let index = words.firstIndex(of: name) else { return nil }
    guard index + 1 < words.count else { throw Failure.usage("\(name) needs a value") }
    words.remove(at: index)
    return words.remove(at: index)
  }

  /// Takes a whole number above zero out.
  mutating func number(_ name: String, default standard: Int) throws -> Int {
    try count(name) ?? standard
  }

  /// Takes a whole number above zero out, if it is there.
  mutating func count(_ name: String) throws -> Int? {
    guard let text = try value(name) else { return nil }
    return try Self.count(text, of: name)
  }

  /// The whole number above zero that a text is.
  static func count(_ text: String, of what: String) throws -> Int {
    guard let number = Int(text), number > 0 else {
      throw Failure.usage("\(what) is a whole number above 0, not '\(text)'")
    }
    return number
  }

  /// Takes a list, separated by commas, out.
  mutating func list(_ name: String, default standard: [String]) throws -> [String] {
    guard let text = try value(name) else { return standard }
    return text.split(separator: ",").map(String.init)
  }

  /// Takes a flag out and says whether it was there.
  mutating func flag(_ name: String) -> Bool {
    guard let index = words.firstIndex(of: name) else { return false }
    words.remove(at: index)
    return true
  }

  /// Whether all words have been taken.
  var isEmpty: Bool { words.isEmpty }

  /// Takes the next word that is no option out.
  mutating func next(_ what: String) throws -> String {
    guard let word = words.first, !word.hasPrefix("-") else {
      throw Failure.usage("\(what) is missing")
    }
    return words.removeFirst()
  }

  /// Takes the next word that is no option out, if there is one.
  mutating func nextIfAny() -> String? {
    guard let word = words.first, !word.hasPrefix("-") else { return nil }
    return words.removeFirst()
  }

  /// Takes all words after `--` out: a command to run.
  mutating func command() throws -> [String] {
    guard let index = words.firstIndex(of: "--"), index + 1 < words.count else {
      throw Failure.usage("the command after -- is missing")
    }
    let command = Array(words[(index + 1)...])
    words.removeSubrange(index...)
    return command
  }

  /// Refuses what no command has taken.
  func end() throws {
    guard let word = words.first else { return }
    throw Failure.usage("'\(word)' is not known here")
  }
}

/// Bytes in a size such as `100KB`, `10MB` or `1GB`, in powers of 1,000; `nil` when it is no size.
func byteCount(_ text: String) -> Int? {
  let units = [("GB", 1_000_000_000), ("MB", 1_000_000), ("KB", 1_000), ("B", 1), ("", 1)]
  let text = text.uppercased()
  for (suffix, factor) in units where text.hasSuffix(suffix) {
    guard let number = Int(text.dropLast(suffix.utf8.count)), number > 0 else { return nil }
    let (bytes, isTooLarge) = number.multipliedReportingOverflow(by: factor)
    return isTooLarge ? nil : bytes
  }
  return nil
}

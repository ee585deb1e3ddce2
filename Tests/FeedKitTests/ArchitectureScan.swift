/// A word or a mark of Swift source text, outside comments and string literals.
struct SourceToken: Equatable {
  var text: String
  /// Counted from 1.
  var line: Int
}

/// Cuts Swift source text into tokens: comments and string literals fall away, the code inside
/// string interpolations stays.
///
/// It knows as much of Swift as telling names apart takes, and no regular expression literals.
struct SourceScanner {
  private let bytes: [UInt8]
  private var index = 0
  private var line = 1
  private var tokens: [SourceToken] = []

  static func tokens(of text: String) -> [SourceToken] {
    var scanner = SourceScanner(bytes: Array(text.utf8))
    while scanner.index < scanner.bytes.count {
      scanner.scanCode()
      // Only an unmatched parenthesis stops the code before its end; step over it.
      scanner.index += 1
    }
    return scanner.tokens
  }

  private init(bytes: [UInt8]) { self.bytes = bytes }

  private func byte(at offset: Int) -> UInt8 {
    index + offset < bytes.count ? bytes[index + offset] : 0
  }

  private mutating func advance() {
    if byte(at: 0) == UInt8(ascii: "\n") { line += 1 }
    index += 1
  }

  /// Scans until the end, or until the parenthesis that closes one opened before.
  private mutating func scanCode() {
    var depth = 0
    while index < bytes.count {
      switch bytes[index] {
      case UInt8(ascii: "/") where byte(at: 1) == UInt8(ascii: "/"): skipLine()
      case UInt8(ascii: "/") where byte(at: 1) == UInt8(ascii: "*"): skipBlock()
      case UInt8(ascii: "\""), UInt8(ascii: "#"):
        if let pounds = literalStart() { skipLiteral(pounds: pounds) } else { takeMark() }
      case UInt8(ascii: "("):
        depth += 1
        takeMark()
      case UInt8(ascii: ")"):
        guard depth > 0 else { return }
        depth -= 1
        takeMark()
      case let byte where Self.isWord(byte): takeWord()
      case UInt8(ascii: " "), UInt8(ascii: "\n"), UInt8(ascii: "\t"), UInt8(ascii: "\r"),
        UInt8(ascii: "`"):
        advance()
      default: takeMark()
      }
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"), 0x80...:
      true
    default: false
    }
  }

  private mutating func takeWord() {
    let start = index
    while index < bytes.count, Self.isWord(bytes[index]) { index += 1 }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    tokens.append(SourceToken(text: text, line: line))
  }

  private mutating func takeMark() {
    tokens.append(SourceToken(text: String(UnicodeScalar(bytes[index])), line: line))
    advance()
  }

  private mutating func skipLine() {
    while index < bytes.count, bytes[index] != UInt8(ascii: "\n") { index += 1 }
  }

  private mutating func skipBlock() {
    var depth = 0
    repeat {
      switch (byte(at: 0), byte(at: 1)) {
      case (UInt8(ascii: "/"), UInt8(ascii: "*")):
        depth += 1
        index += 2
      case (UInt8(ascii: "*"), UInt8(ascii: "/")):
        depth -= 1
        index += 2
      default: advance()
      }
    } while depth > 0 && index < bytes.count
  }

  /// The number of `#` before the quote of a literal that starts here; `nil` when none does.
  private func literalStart() -> Int? {
    var pounds = 0
    while byte(at: pounds) == UInt8(ascii: "#") { pounds += 1 }
    return byte(at: pounds) == UInt8(ascii: "\"") ? pounds : nil
  }

  private mutating func skipLiteral(pounds: Int) {
    index += pounds
    let quotes = hasQuotes(3) ? 3 : 1
    index += quotes
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "\\"), hasPounds(pounds, at: 1) {
        index += 1 + pounds
        guard byte(at: 0) == UInt8(ascii: "(") else {
          advance()
          continue
        }
        index += 1
        scanCode()
        index += 1
      } else if hasQuotes(quotes), hasPounds(pounds, at: quotes) {
        index += quotes + pounds
        return
      } else {
        advance()
      }
    }
  }

  private func hasQuotes(_ count: Int) -> Bool {
    (0..<count).allSatisfy { byte(at: $0) == UInt8(ascii: "\"") }
  }

  private func hasPounds(_ count: Int, at offset: Int) -> Bool {
    (0..<count).allSatisfy { byte(at: offset + $0) == UInt8(ascii: "#") }
  }
}

/// A source file of the library, scanned.
struct SourceFile {
  /// Path below the library's source folder, with slashes.
  var path: String
  var tokens: [SourceToken]
  /// Types that other files can name: declared at the top, not private to the file.
  var visibleTypes: Set<String> = []
  /// Every name that the file gives to a type at any depth, generic parameters included.
  var ownTypes: Set<String> = []
  /// Modules that it imports, with the line of each.
  var imports: [SourceToken] = []

  init(path: String, text: String) {
    self.path = path
    tokens = SourceScanner.tokens(of: text)
    collectNames()
  }

  /// The top folder that the file is in; empty for the root.
  var folder: String {
    path.contains("/") ? path.prefix { $0 != "/" }.description : ""
  }

  private mutating func collectNames() {
    var depth = 0
    for index in tokens.indices {
      switch tokens[index].text {
      case "{": depth += 1
      case "}": depth -= 1
      case "import": collectImport(at: index)
      case "func", "init", "subscript": collectGenerics(after: index)
      case "associatedtype": ownTypes.insert(word(at: index + 1))
      case "struct", "class", "enum", "actor", "protocol", "typealias":
        collectType(at: index, isTop: depth == 0)
      default: break
      }
    }
  }

  private func word(at index: Int) -> String {
    tokens.indices.contains(index) ? tokens[index].text : ""
  }

  private mutating func collectType(at index: Int, isTop: Bool) {
    let name = word(at: index + 1)
    // `class func`, `.class`, `import struct Module.Name`, a parameter called `actor`.
    guard name.first?.isUppercase == true, !["import", "."].contains(word(at: index - 1)) else {
      return
    }
    ownTypes.insert(name)
    collectGenerics(after: index)
    let modifiers: Set<String> = [
      "public", "package", "internal", "private", "fileprivate", "final", "indirect", "open",
    ]
    var before = index - 1
    var isPrivate = false
    while modifiers.contains(word(at: before)) {
      if ["private", "fileprivate"].contains(word(at: before)) { isPrivate = true }
      before -= 1
    }
    if isTop, !isPrivate { visibleTypes.insert(name) }
  }

  /// Generic parameters of the declaration whose keyword stands at `index`.
  private mutating func collectGenerics(after index: Int) {
    // The clause follows the keyword (`init`, an operator's marks) or the name at once.
    guard
      let start = (index + 1...index + 2).first(where: { word(at: $0) == "<" })
    else { return }
    var depth = 0
    var position = start
    while position < tokens.count {
      switch word(at: position) {
      case "<": depth += 1
      case ">" where word(at: position - 1) != "-": depth -= 1
      case "(", "{": return
      default: break
      }
      if depth == 0 { return }
      if depth == 1, ["<", ",", "let", "each"].contains(word(at: position)) {
        ownTypes.insert(word(at: position + 1))
      }
      position += 1
    }
  }

  private mutating func collectImport(at index: Int) {
    let kinds = ["struct", "class", "enum", "protocol", "typealias", "func", "let", "var"]
    let module = kinds.contains(word(at: index + 1)) ? index + 2 : index + 1
    if tokens.indices.contains(module) { imports.append(tokens[module]) }
  }
}

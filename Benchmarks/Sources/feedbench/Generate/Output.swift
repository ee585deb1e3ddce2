/// Where a generator writes: bytes are collected and handed on in large pieces.
struct Output: ~Copyable {
  /// Bytes written so far.
  private(set) var count = 0
  /// What is not handed on yet; all of it where there is no file.
  private(set) var pending: [UInt8] = []
  private let file: Int32?

  /// Makes an output into a file descriptor, or into memory.
  init(file: Int32? = nil) {
    self.file = file
  }

  /// Adds a text as it is.
  mutating func write(_ text: String) throws {
    let before = pending.count
    pending.append(contentsOf: text.utf8)
    try handOn(since: before)
  }

  /// Adds bytes as they are.
  mutating func write(_ bytes: [UInt8]) throws {
    let before = pending.count
    pending.append(contentsOf: bytes)
    try handOn(since: before)
  }

  /// Adds a text several times.
  mutating func write(_ text: String, times: Int) throws {
    let bytes = Array(text.utf8)
    for _ in 0..<times { try write(bytes) }
  }

  /// Hands on what is left.
  mutating func finish() throws {
    guard let file else { return }
    try System.write(pending, to: file)
    pending.removeAll()
  }

  private mutating func handOn(since before: Int) throws {
    count += pending.count - before
    guard let file, pending.count >= 262_144 else { return }
    try System.write(pending, to: file)
    pending.removeAll(keepingCapacity: true)
  }
}

extension String {
  /// The text with the marks that XML text cannot carry written as references.
  var escaped: String {
    var result = ""
    result.reserveCapacity(utf8.count + utf8.count / 4)
    var rest = self[...].utf8
    while let index = rest.firstIndex(where: { $0.reference != nil }) {
      result += String(Substring(rest[..<index]))
      result += rest[index].reference ?? ""
      rest = rest[rest.index(after: index)...]
    }
    result += String(Substring(rest))
    return result
  }
}

extension UInt8 {
  fileprivate var reference: String? {
    switch self {
    case UInt8(ascii: "&"): "&amp;"
    case UInt8(ascii: "<"): "&lt;"
    case UInt8(ascii: ">"): "&gt;"
    default: nil
    }
  }
}

/// The text of one key, string or number while it comes in; reused for all of them.
struct JSONText: ~Copyable {
  private(set) var bytes: [UInt8] = []
  private let limit: Int
  /// Whether bytes were left out because the text is over the limit.
  private(set) var isCut = false

  init(limit: Int) { self.limit = limit }

  /// Forgets everything; what one huge text has grown is given back.
  mutating func removeAll() {
    bytes.removeAll(keepingCapacity: bytes.count < 1 << 20)
    isCut = false
  }

  mutating func append(_ text: Span<UInt8>, _ range: Range<Int>) {
    guard !isCut else { return }
    var end = range.upperBound
    if range.count > limit - bytes.count {
      isCut = true
      end = range.lowerBound + max(0, limit - bytes.count)
      // A piece of text ends between characters: what is cut may be looked at one byte further.
      while end > range.lowerBound, text[end] & 0xC0 == 0x80 { end -= 1 }
    }
    bytes.append(text, range.lowerBound..<end)
  }

  mutating func append(_ byte: UInt8) {
    guard !isCut, bytes.count < limit else {
      isCut = true
      return
    }
    bytes.append(byte)
  }

  /// Writes a number in the form of JSON: no plus sign or needless zero before it, and a digit on both
  /// sides of the point.
  mutating func becomeStandardNumber() {
    let isNegative = bytes.first == UInt8(ascii: "-")
    let isSigned = isNegative || bytes.first == UInt8(ascii: "+")
    let magnitude = bytes.dropFirst(isSigned ? 1 : 0)
    let digits = magnitude.drop { $0 == UInt8(ascii: "0") }
    var number: [UInt8] = isNegative ? [UInt8(ascii: "-")] : []
    if digits.first?.isDigit != true { number.append(UInt8(ascii: "0")) }
    for (index, byte) in zip(digits.indices, digits) {
      number.append(byte)
      guard byte == UInt8(ascii: ".") else { continue }
      let next = index + 1 < digits.endIndex ? digits[index + 1] : 0
      if !next.isDigit { number.append(UInt8(ascii: "0")) }
    }
    bytes = number
  }

  /// Adds a character that is no surrogate.
  mutating func append(scalar: UInt32) {
    guard let scalar = Unicode.Scalar(scalar), let encoded = UTF8.encode(scalar) else { return }
    guard !isCut, bytes.count + encoded.count <= limit else {
      isCut = true
      return
    }
    bytes.append(contentsOf: encoded)
  }
}

/// Makes data fit to be shown on a terminal: no control characters, and JSON in colour.
final class TerminalText {
  private let isJSON: Bool
  private let isColored: Bool
  // The first bytes of a character whose others have not come yet.
  private var pending: [UInt8] = []
  private var isInString = false
  private var isEscaped = false
  private var isKeyNext = false
  private var objects: [Bool] = []

  /// Makes a filter for data of one kind.
  init(isJSON: Bool, isColored: Bool) {
    self.isJSON = isJSON
    self.isColored = isColored
  }

  /// What to show for the next bytes.
  func shown(_ bytes: RawSpan) -> [UInt8] {
    var shown: [UInt8] = []
    shown.reserveCapacity(bytes.byteCount * 2)
    for offset in 0..<bytes.byteCount {
      add(bytes.unsafeLoad(fromByteOffset: offset, as: UInt8.self), to: &shown)
    }
    return shown
  }

  private func add(_ byte: UInt8, to shown: inout [UInt8]) {
    if byte >= 0x80 {
      addPart(byte, to: &shown)
    } else {
      flushPending(to: &shown)
      if byte < 0x20 && byte != 0x0A && byte != 0x0D && byte != 0x09 || byte == 0x7F {
        shown += escape(UInt32(byte))
      } else if isJSON && isColored {
        addColored(byte, to: &shown)
      } else {
        shown.append(byte)
      }
    }
  }

  /// Collects a character of more than one byte and adds it when it is whole.
  private func addPart(_ byte: UInt8, to shown: inout [UInt8]) {
    if byte >= 0xC0 { flushPending(to: &shown) }
    pending.append(byte)
    guard let first = pending.first else { return }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC0 ? 2 : 1
    if pending.count >= length { flushPending(to: &shown) }
  }

  private func flushPending(to shown: inout [UInt8]) {
    guard !pending.isEmpty else { return }
    for scalar in String(decoding: pending, as: UTF8.self).unicodeScalars {
      if scalar.needsEscape && scalar.value != 0xFEFF {
        shown += escape(scalar.value)
      } else {
        shown += Array(String(scalar).utf8)
      }
    }
    pending.removeAll(keepingCapacity: true)
  }

  private func escape(_ value: UInt32) -> [UInt8] {
    let digits = String(value, radix: 16)
    guard isJSON else { return Array("\\u{\(digits.uppercased())}".utf8) }
    return Array("\\u\(String(repeating: "0", count: 4 - digits.count))\(digits)".utf8)
  }

  private func addColored(_ byte: UInt8, to shown: inout [UInt8]) {
    if isInString {
      shown.append(byte)
      if isEscaped {
        isEscaped = false
      } else if byte == UInt8(ascii: "\\") {
        isEscaped = true
      } else if byte == UInt8(ascii: "\"") {
        isInString = false
        isKeyNext = false
        shown += Array("\u{1B}[0m".utf8)
      }
      return
    }
    switch byte {
    case UInt8(ascii: "\""):
      isInString = true
      shown += Array((isKeyNext ? "\u{1B}[34m" : "\u{1B}[32m").utf8)
    case UInt8(ascii: "{"), UInt8(ascii: "["):
      objects.append(byte == UInt8(ascii: "{"))
      isKeyNext = byte == UInt8(ascii: "{")
    case UInt8(ascii: "}"), UInt8(ascii: "]"):
      _ = objects.popLast()
    case UInt8(ascii: ","):
      isKeyNext = objects.last ?? false
    default:
      break
    }
    shown.append(byte)
  }
}

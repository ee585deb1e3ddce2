/// Finds out whether bytes are what their label says, or UTF-8 all the same.
///
/// A feed in UTF-8 that declares another encoding is more common than one that has the other
/// encoding and happens to look like UTF-8. So the label counts for ASCII, which is the same in both,
/// and what follows the first other byte decides.
struct EncodingProbe: ~Copyable {
  /// How much is looked at from the first byte on that is not ASCII.
  private static let limit = 4_096

  private var held = ByteBuffer(capacity: 64)
  private let isMultiByte: Bool
  private var isHolding = false

  init(_ encoding: TextEncoding) {
    if case .multiByte = encoding { isMultiByte = true } else { isMultiByte = false }
  }

  enum Finding {
    /// All the bytes are ASCII.
    case ascii
    /// More must come.
    case undecided
    case label
    case utf8
  }

  /// The bytes that were held back until it was decided.
  var bytes: UnsafeBufferPointer<UInt8> { held.bytes }

  /// The bytes before the first that is not ASCII, at the front of a piece; none once one was seen.
  func plainCount(_ piece: UnsafeBufferPointer<UInt8>) -> Int {
    isHolding ? 0 : piece.firstIndex { $0 >= 0x80 } ?? piece.count
  }

  /// Takes bytes from the first one on that is not ASCII; how many of them are used.
  mutating func hold(_ piece: UnsafeBufferPointer<UInt8>) -> Int {
    isHolding = true
    let count = min(piece.count, Self.limit - held.count)
    if let base = piece.baseAddress { held.append(base, count) }
    return count
  }

  /// What the bytes are.
  func decide(isFinal: Bool) -> Finding {
    guard isHolding else { return .ascii }
    guard isFinal || held.count >= Self.limit else { return .undecided }
    var index = 0
    /// Letters of Europe take two bytes, which by chance other encodings have too.
    var weight = 0
    let bytes = held.bytes
    while index < bytes.count {
      guard bytes[index] >= 0x80 else {
        index += 1
        continue
      }
      let rest = UnsafeBufferPointer(rebasing: bytes[index...])
      let (scalar, width) = rest.span.character(at: 0)
      guard width > 1, isShortest(scalar, width), scalar != 0xFFFD || width == 3 else {
        // The last character may be cut.
        return bytes.count - index < 4 && weight > 0 && !isFinal ? .utf8 : .label
      }
      // What stands for a character that was lost says nothing of the encoding.
      weight += scalar == 0xFFFD ? 0 : width > 2 ? 3 : 1
      index += width
    }
    return weight >= (isMultiByte ? 3 : 1) ? .utf8 : .label
  }

  /// Whether a character is in as few bytes as it can be, and is one.
  private func isShortest(_ scalar: UInt32, _ width: Int) -> Bool {
    scalar >= (width == 2 ? 0x80 : width == 3 ? 0x800 : 0x1_0000) && Unicode.Scalar(scalar) != nil
  }
}

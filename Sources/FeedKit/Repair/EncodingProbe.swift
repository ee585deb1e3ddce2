/// Finds out whether bytes are what their label says, or UTF-8 all the same; and without a label,
/// whether they are UTF-8.
///
/// A feed in UTF-8 that declares another encoding is more common than one that has the other
/// encoding and happens to look like UTF-8. So the label counts for ASCII, which is the same in both,
/// and what follows the first other byte decides. Without a label the first bytes of markup are held back
/// too, so that what is said of a document's encoding is right from the beginning.
struct EncodingProbe: ~Copyable {
  /// How much is looked at from the first byte on that is not ASCII.
  private static let limit = 4_096
  /// Bytes of characters in UTF-8 that settle it where nothing else was met.
  private static let plenty = 12

  private var held = ByteBuffer(capacity: 64)
  private let label: TextEncoding?
  private var isHolding: Bool
  /// Bytes before the first that is not ASCII.
  private(set) var passedCount = 0

  /// - Parameters:
  ///   - label: The encoding that is declared, or `nil`.
  ///   - holdsHead: Whether ASCII at the front is held back as well.
  init(label: TextEncoding?, holdsHead: Bool = false) {
    self.label = label
    isHolding = holdsHead
  }

  enum Finding {
    /// All the bytes are ASCII.
    case ascii
    /// More must come.
    case undecided
    /// What was held is ASCII, and more will come.
    case plain
    case label
    case utf8
    /// There is no label, and this fits.
    case guess(TextEncoding)
  }

  /// The bytes that were held back until it was decided.
  var bytes: UnsafeBufferPointer<UInt8> { held.bytes }

  /// The bytes before the first that is not ASCII, at the front of a piece; none once one was seen.
  mutating func pass(_ piece: UnsafeBufferPointer<UInt8>) -> Int {
    guard !isHolding else { return 0 }
    let count = piece.plainCount
    passedCount += count
    return count
  }

  /// Lets go of what was held, which is ASCII.
  mutating func goOn() {
    passedCount += held.count
    held.removeAll()
    isHolding = false
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
    guard let label else { return decideWithoutLabel(isFinal: isFinal) }
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
    if case .multiByte = label { return weight >= 3 ? .utf8 : .label }
    return weight >= 1 ? .utf8 : .label
  }

  /// Text without a label is UTF-8, damaged in places, unless it has more of another encoding.
  private func decideWithoutLabel(isFinal: Bool) -> Finding {
    let isFull = isFinal || held.count >= Self.limit
    let bytes = held.bytes
    guard !bytes.isASCII else { return !isFull ? .undecided : isFinal ? .utf8 : .plain }
    var (good, bad, goodBytes, index) = (0, 0, 0, 0)
    while index < bytes.count {
      guard bytes[index] >= 0x80 else {
        index += 1
        continue
      }
      let (scalar, width) = UnsafeBufferPointer(rebasing: bytes[index...]).span.character(at: 0)
      if width > 1, isShortest(scalar, width) {
        good += 1
        goodBytes += width
        // So much comes by chance in no other encoding.
        if bad == 0, goodBytes >= Self.plenty { return .utf8 }
      } else {
        guard isFull || index + 4 <= bytes.count else { return .undecided }
        bad += 1
      }
      index += max(1, width)
    }
    guard isFull else { return .undecided }
    guard bad > good, let guess = EncodingGuess.encoding(of: bytes) else { return .utf8 }
    return .guess(guess)
  }

  /// Whether a character is in as few bytes as it can be, and is one.
  private func isShortest(_ scalar: UInt32, _ width: Int) -> Bool {
    scalar >= (width == 2 ? 0x80 : width == 3 ? 0x800 : 0x1_0000) && Unicode.Scalar(scalar) != nil
  }
}

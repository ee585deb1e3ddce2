import FeedKit

/// A finding, with what is shown of its line.
struct Finding {
  var diagnostic: Diagnostic
  var excerpt: Excerpt?
  /// Bytes of the line before it that continue a character: columns of characters are fewer.
  var continuationBytes = 0
  /// Whether the line was looked at.
  var isIllustrated = false
}

/// What a format takes from the document's own lines.
enum SourceQuotation {
  case nothing
  /// The characters before the place, counted.
  case columns
  /// The line too.
  case lines
}

/// A piece of a line of the document.
struct Excerpt {
  /// The piece, safe to be shown.
  var text: String
  /// Columns of a terminal before the place.
  var column: Int
}

/// Keeps the last bytes of an input, so that the lines of findings can be shown.
struct SourceWindow {
  /// What is kept; a finding farther back is told without its line.
  private static let size = 1 << 18
  /// What is shown before and behind the place.
  private static let before = 48
  private static let behind = 72

  private var bytes: [UInt8] = []
  /// Where the bytes begin in the input.
  private var start = 0
  private var isReadable = true

  /// Takes the next bytes of the input.
  mutating func add(_ next: Span<UInt8>) {
    if start == 0, bytes.isEmpty, next.count > 1 {
      // Compressed and UTF-16 text is not shown: its bytes are no characters.
      let first = UInt16(next[0]) << 8 | UInt16(next[1])
      isReadable =
        first != 0x1F8B && first != 0xFEFF && first != 0xFFFE && next[0] != 0 && next[1] != 0
    }
    guard isReadable else { return }
    next.withUnsafeBufferPointer { bytes += $0 }
    guard bytes.count > 2 * Self.size else { return }
    let surplus = bytes.count - Self.size
    bytes.removeFirst(surplus)
    start += surplus
  }

  /// Whether the line of a place is there as far as it is shown.
  func holds(_ position: Position) -> Bool {
    let index = position.offset - start
    guard isReadable, index < bytes.count else { return false }
    if index + Self.behind <= bytes.count { return true }
    return index >= 0 && bytes[max(0, index)...].contains(0x0A)
  }

  /// Puts the line of a finding to it.
  func illustrate(_ finding: inout Finding, _ quotation: SourceQuotation) {
    guard isReadable, !finding.isIllustrated, let position = finding.diagnostic.position else {
      return
    }
    let index = position.offset - start
    guard index >= 0, index <= bytes.count else { return }
    finding.isIllustrated = true
    let lineStart = index - (position.column - 1)
    if lineStart >= 0 {
      finding.continuationBytes = bytes[lineStart..<index].reduce(0) {
        $0 + ($1 & 0xC0 == 0x80 ? 1 : 0)
      }
    }
    guard quotation == .lines else { return }
    let from = max(0, lineStart, index - Self.before)
    var end = index
    while end < bytes.count, end < index + Self.behind, bytes[end] != 0x0A, bytes[end] != 0x0D {
      end += 1
    }
    let head = String(decoding: bytes[from..<index], as: UTF8.self).visible
    let tail = String(decoding: bytes[index..<end], as: UTF8.self).visible
    let cut = from > max(0, lineStart) || lineStart < 0 ? "…" : ""
    let isLong = end < bytes.count && end == index + Self.behind
    finding.excerpt = Excerpt(
      text: cut + head + tail + (isLong ? "…" : ""),
      column: (cut + head).columns
    )
  }
}

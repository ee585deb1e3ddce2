/// Whether what comes next in a text stands apart from what is there.
struct SpokenSpacing {
  /// Whether a space belongs before what comes next.
  private(set) var isApart = false
  /// Whether what comes next belongs to what is there, whatever stands between.
  private var isGlued = false
  /// Whether a word that comes next belongs to what is there, unless white space stands between.
  private var isTouching = false
  /// How a mark of punctuation is placed that comes next; `nil` where none does.
  var placing: Placing?
  /// How the last mark was placed, where it opens something.
  private var opening: Placing?
  private var quotes = SpokenQuotes()

  /// What says where there is space around a mark.
  enum Placing {
    /// The mark itself, whatever white space there is.
    case byMark
    /// White space.
    case bySpace
  }

  mutating func part() { (isApart, isTouching, placing) = (!isGlued, false, nil) }

  mutating func word() { if isTouching { placing = nil } else { part() } }

  mutating func glue() { (isApart, isGlued, isTouching, placing) = (false, true, false, nil) }

  mutating func space() { (isApart, isTouching, placing) = (!isGlued, false, nil) }

  @inline(__always)
  mutating func content() { (isApart, isGlued, isTouching) = (false, false, false) }

  /// Places a mark by its first character.
  mutating func place(_ text: Span<UInt8>, at index: Int) {
    let mark = quotes.mark(text, at: index)
    switch placing {
    case .byMark:
      isApart = !isGlued && (mark == .opening || mark == .dash)
      opening = mark == .opening ? .byMark : nil
    case .bySpace:
      opening = isApart && (mark == .opening || mark == .straight) ? .bySpace : nil
    case nil: break
    }
    placing = nil
  }

  mutating func endPunctuation() {
    placing = nil
    switch opening.take() {
    case .byMark: glue()
    case .bySpace: isTouching = !isApart
    case nil: break
    }
  }
}

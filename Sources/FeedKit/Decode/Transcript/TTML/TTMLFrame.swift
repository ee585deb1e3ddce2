/// The times that an element states.
struct TTMLOwnTimes {
  var begin: TTMLInstant?
  var end: TTMLInstant?
  var dur: TTMLInstant?
  /// Times that cannot be read.
  var unreadable = 0

  @inline(__always)
  mutating func set(_ attribute: TTMLAttribute, _ time: TTMLInstant?) {
    switch attribute {
    case .begin: begin = time
    case .end: end = time
    default: dur = time
    }
  }

  var isEmpty: Bool { begin == nil && end == nil && dur == nil }
}

/// An element of the text that is open, with what those in it have from it.
struct TTMLFrame {
  let element: TTMLElement
  /// Whether the element is ever shown.
  var isActive = true
  /// Whether it or what it stands in states a time.
  var isTimed = false
  /// Whether it or what it stands in, but the body, states when it begins.
  var hasBegin = false
  var begin = TTMLInstant.zero
  /// When it ends at the latest; `nil` when nothing says.
  var end: TTMLInstant?
  /// Whether the end is that of what it stands in.
  var hasContainerEnd = false

  // Children one after the other. TTML2 12.2.4

  var isSequence = false
  /// When the next child of a sequence begins; `nil` when the one before never ends.
  var cursor: TTMLInstant? = .zero
  /// When the last child ends.
  var childEnd: TTMLInstant?
  /// Whether something in it never ends by itself.
  var isOpenEnded = false
  /// Whether the element itself says when it ends.
  var hasOwnEnd = false

  // What is inherited, as places in the reader's lists; -1 for none.

  var language: Int32 = -1
  var speakers: Int32 = -1
  var roles: Int32 = -1
  var section: Int32 = -1
  var region: Int32 = -1
  /// The innermost timed span of a paragraph.
  var span: Int32 = -1
  var style: TTMLStyle = []
  var keepsSpace = false
  /// Whether it is not shown, but for what is set in it.
  var isUndisplayed = false
  /// Whether a division has an id.
  var isNamed = false
  /// Whether the text is not that of the paragraph: the reading of a ruby, a translation.
  var isHidden = false

  init(_ element: TTMLElement) { self.element = element }

  /// A frame for an element in this one, with what it inherits.
  @inline(__always)
  func child(_ element: TTMLElement) -> TTMLFrame {
    TTMLFrame(element, copying: self)
  }

  @inline(__always)
  private init(_ element: TTMLElement, copying parent: TTMLFrame) {
    self.element = element
    isActive = parent.isActive
    isTimed = parent.isTimed
    hasBegin = parent.hasBegin
    language = parent.language
    speakers = parent.speakers
    roles = parent.roles
    section = parent.section
    region = parent.region
    span = parent.span
    style = parent.style
    keepsSpace = parent.keepsSpace
    isHidden = parent.isHidden
  }
}

/// How text is set apart.
struct TTMLStyle: OptionSet {
  let rawValue: UInt8

  static let bold = TTMLStyle(rawValue: 1)
  static let italic = TTMLStyle(rawValue: 2)
  static let underline = TTMLStyle(rawValue: 4)

  static let all: [(style: TTMLStyle, mark: TextStyle)] = [
    (.bold, .bold), (.italic, .italic), (.underline, .underline),
  ]
}

/// A change of styles: what a `style` or an element's own attributes say.
struct TTMLStyleChange {
  var set: TTMLStyle = []
  var unset: TTMLStyle = []

  mutating func add(_ style: TTMLStyle, _ isOn: Bool) {
    if isOn {
      set.insert(style)
      unset.remove(style)
    } else {
      set.remove(style)
      unset.insert(style)
    }
  }

  /// Adds a later change, which wins.
  mutating func add(_ other: TTMLStyleChange) {
    set = set.subtracting(other.unset).union(other.set)
    unset = unset.subtracting(other.set).union(other.unset)
  }

  func apply(to style: TTMLStyle) -> TTMLStyle { style.subtracting(unset).union(set) }
}

/// Works out when elements are shown. TTML2 12
enum TTMLTiming {
  /// Gives a frame its times, counted from what it stands in.
  @inline(__always)
  static func enter(
    _ frame: inout TTMLFrame,
    in parent: TTMLFrame,
    _ own: TTMLOwnTimes
  ) {
    let sync = parent.isSequence ? parent.cursor : parent.begin
    guard let sync else {
      // What comes after something that never ends.
      frame.isActive = false
      frame.begin = parent.begin
      return
    }
    frame.begin = own.begin.map { sync.adding($0) } ?? sync
    if let end = own.end {
      frame.end = sync.adding(end)
      frame.hasOwnEnd = true
    }
    if let dur = own.dur {
      let end = frame.begin.adding(dur)
      frame.end = frame.end.map { min($0, end) } ?? end
      frame.hasOwnEnd = true
    }
    clip(&frame, parent.end)
    frame.cursor = frame.begin
  }

  /// Gives a frame its times as they stand, counted from the beginning of the recording.
  static func enterAbsolute(
    _ frame: inout TTMLFrame,
    in parent: TTMLFrame,
    _ own: TTMLOwnTimes
  ) {
    frame.begin = own.begin ?? parent.begin
    frame.end = own.end ?? own.dur.map { frame.begin.adding($0) }
    frame.hasOwnEnd = frame.end != nil
    if frame.end == nil {
      frame.end = parent.end
      frame.hasContainerEnd = true
    }
    frame.cursor = frame.begin
  }

  /// Ends what is open at the end of what it stands in.
  @inline(__always)
  static func clip(_ frame: inout TTMLFrame, _ end: TTMLInstant?) {
    guard let end else { return }
    if let own = frame.end, own <= end { return }
    frame.end = end
    frame.hasContainerEnd = true
  }

  /// Tells the parent when its child has ended; only sequences need it.
  static func leave(_ frame: TTMLFrame, into parent: inout TTMLFrame) {
    let implicit: TTMLInstant? =
      frame.isSequence
      ? frame.cursor : frame.isOpenEnded ? nil : frame.childEnd ?? frame.begin
    var end = frame.hasOwnEnd ? frame.end : implicit
    if let limit = frame.end { end = end.map { min($0, limit) } ?? limit }
    if parent.isSequence {
      if frame.isActive { parent.cursor = end }
    } else if let end {
      parent.childEnd = parent.childEnd.map { max($0, end) } ?? end
    } else {
      parent.isOpenEnded = true
    }
  }

}

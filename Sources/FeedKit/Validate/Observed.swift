/// A handler, and what looks at the same events; without an observer it costs one branch an event.
struct Observed<Inner: XMLHandler & ~Copyable>: XMLHandler, ~Copyable {
  var inner: Inner
  /// What judges the document; `nil` when nobody asks.
  var watch: ElementWatch?
  /// Whether there is a watch: to ask that itself takes longer.
  private let isWatched: Bool

  init(_ inner: consuming Inner, watch: consuming ElementWatch?) {
    self.inner = inner
    isWatched = watch != nil
    self.watch = watch
  }

  mutating func begin(encodingName: String) {
    watch?.begin(encodingName: encodingName)
    inner.begin(encodingName: encodingName)
  }

  @inline(__always)
  mutating func start(_ tag: borrowing StartTag) {
    if isWatched { watch?.start(tag) }
    inner.start(tag)
    takeReports()
  }

  @inline(__always)
  mutating func characters(_ data: borrowing CharacterData) {
    if isWatched { watch?.characters(data) }
    inner.characters(data)
  }

  @inline(__always)
  mutating func end(_ tag: borrowing EndTag) {
    guard isWatched else { return inner.end(tag) }
    watch?.end(tag)
    let count = inner.recordCount
    inner.end(tag)
    takeReports()
    if inner.recordCount > count { watch?.findings.closeItem() }
  }

  /// Takes what the decoder has found, at the place where it did.
  @inline(__always)
  mutating func takeReports() {
    guard isWatched, inner.hasReports else { return }
    for diagnostic in inner.takeReports() { watch?.findings.take(diagnostic) }
  }

  mutating func endCut(_ tag: borrowing EndTag, name: String) {
    let count = inner.recordCount
    inner.endCut(tag, name: name)
    if inner.recordCount > count { watch?.findings.closeItem() }
  }

  mutating func count(untold: Int) { inner.count(untold: untold) }

  mutating func report(_ diagnostic: Diagnostic) {
    inner.report(diagnostic)
    takeReports()
  }
}

/// A handler, and what looks at the same events; without an observer it costs one branch an event.
struct Observed<Inner: XMLHandler & ~Copyable>: XMLHandler, ~Copyable {
  var inner: Inner
  let watch: ElementWatch?

  init(_ inner: consuming Inner, watch: ElementWatch?) {
    self.inner = inner
    self.watch = watch
  }

  mutating func begin(encodingName: String) {
    watch?.begin(encodingName: encodingName)
    inner.begin(encodingName: encodingName)
  }

  @inline(__always)
  mutating func start(_ tag: borrowing StartTag) {
    guard let watch else { return inner.start(tag) }
    watch.start(tag)
    inner.start(tag)
    takeReports(watch)
  }

  @inline(__always)
  mutating func characters(_ data: borrowing CharacterData) {
    if let watch { watch.characters(data) }
    inner.characters(data)
  }

  @inline(__always)
  mutating func end(_ tag: borrowing EndTag) {
    guard let watch else { return inner.end(tag) }
    watch.end(tag)
    let count = inner.recordCount
    inner.end(tag)
    takeReports(watch)
    if inner.recordCount > count { watch.findings.closeItem() }
  }

  /// Takes what the decoder has found, at the place where it did.
  private mutating func takeReports(_ watch: ElementWatch) {
    for diagnostic in inner.takeReports() { watch.findings.take(diagnostic) }
  }

  mutating func endCut(_ tag: borrowing EndTag, name: String) {
    let count = inner.recordCount
    inner.endCut(tag, name: name)
    if inner.recordCount > count { watch?.findings.closeItem() }
  }

  mutating func count(untold: Int) { inner.count(untold: untold) }

  mutating func report(_ diagnostic: Diagnostic) {
    inner.report(diagnostic)
    if let watch { takeReports(watch) }
  }
}

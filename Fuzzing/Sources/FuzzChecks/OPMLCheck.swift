import FeedKit

/// Reads a document as an OPML list, whole and in pieces.
public func checkOPML(_ bytes: UnsafeRawBufferPointer) {
  expectEqual(opmlTrace(bytes, isCut: false), opmlTrace(bytes, isCut: true))
}

private func opmlTrace(_ bytes: UnsafeRawBufferPointer, isCut: Bool) -> Trace {
  var trace = Trace()
  var parser = OPMLParser()
  func take(from parser: inout OPMLParser) {
    while let event = parser.next() {
      switch event {
      case .diagnostic(let diagnostic): trace.add(diagnostic)
      default: trace.add("\(event)")
      }
    }
  }
  do {
    try feed(bytes, isCut: isCut) { span in
      try parser.parse(span)
      take(from: &parser)
    }
    _ = try parser.finish()
    take(from: &parser)
  } catch {
    // What was completed before comes first, as it does where it was taken before.
    take(from: &parser)
    trace.add(error)
  }
  return trace
}

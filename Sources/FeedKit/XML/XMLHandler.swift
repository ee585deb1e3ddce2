/// Takes the events of an XML document; everything it is given is borrowed for the call.
protocol XMLHandler: ~Copyable {
  /// The document begins, in an encoding of this WHATWG name; again where its bytes turn out to be in
  /// another.
  mutating func begin(encodingName: String)
  /// An element begins.
  mutating func start(_ tag: borrowing StartTag)
  /// A piece of text; a text may come in any number of pieces.
  mutating func characters(_ data: borrowing CharacterData)
  /// An element ends.
  mutating func end(_ tag: borrowing EndTag)
  /// The input ended inside of a CDATA section: the open text holds what stood behind it, its own end
  /// tag, `</name`, too.
  mutating func endCut(_ tag: borrowing EndTag, name: String)
  /// More was mended than can be told; called once, at the end.
  mutating func count(untold: Int)
  /// Something was mended or left out on the way.
  mutating func report(_ diagnostic: Diagnostic)
  /// Whether there is something to take.
  var hasReports: Bool { get }
  /// What was found since the last call, where the handler keeps it for an observer.
  mutating func takeReports() -> [Diagnostic]
  /// Records of their own that were delivered so far, for those that look at each.
  var recordCount: Int { get }
}

extension XMLHandler where Self: ~Copyable {
  mutating func endCut(_ tag: borrowing EndTag, name: String) {}
  mutating func count(untold: Int) {}
  var hasReports: Bool { false }
  mutating func takeReports() -> [Diagnostic] { [] }
  var recordCount: Int { 0 }
}

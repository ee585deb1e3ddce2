/// Takes the events of an XML document; everything it is given is borrowed for the call.
protocol XMLHandler: ~Copyable {
  /// The document begins, in an encoding of this WHATWG name.
  mutating func begin(encodingName: String)
  /// An element begins.
  mutating func start(_ tag: borrowing StartTag)
  /// A piece of text; a text may come in any number of pieces.
  mutating func characters(_ data: borrowing CharacterData)
  /// An element ends.
  mutating func end(_ tag: borrowing EndTag)
  /// Something was mended or left out on the way.
  mutating func report(_ diagnostic: Diagnostic)
}

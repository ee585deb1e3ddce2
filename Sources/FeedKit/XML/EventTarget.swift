/// Hands events to a handler of which only the address is known: its type is this type's.
///
/// A type and not closures, which would be counted at each call.
protocol EventTarget {
  static func start(_ tag: borrowing StartTag, in handler: UnsafeMutableRawPointer)
  static func characters(_ data: borrowing CharacterData, in handler: UnsafeMutableRawPointer)
  static func end(_ tag: borrowing EndTag, in handler: UnsafeMutableRawPointer)
  static func report(_ diagnostic: Diagnostic, to handler: UnsafeMutableRawPointer)
}

/// The target of one type of handler.
enum HandlerTarget<Handler: XMLHandler & ~Copyable>: EventTarget {
  static func start(_ tag: borrowing StartTag, in handler: UnsafeMutableRawPointer) {
    handler.assumingMemoryBound(to: Handler.self).pointee.start(tag)
  }

  static func characters(_ data: borrowing CharacterData, in handler: UnsafeMutableRawPointer) {
    handler.assumingMemoryBound(to: Handler.self).pointee.characters(data)
  }

  static func end(_ tag: borrowing EndTag, in handler: UnsafeMutableRawPointer) {
    handler.assumingMemoryBound(to: Handler.self).pointee.end(tag)
  }

  static func report(_ diagnostic: Diagnostic, to handler: UnsafeMutableRawPointer) {
    handler.assumingMemoryBound(to: Handler.self).pointee.report(diagnostic)
  }
}

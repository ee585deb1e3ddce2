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
  @inline(__always)
  static func start(_ tag: borrowing StartTag, in handler: UnsafeMutableRawPointer) {
    handler.assumingMemoryBound(to: Handler.self).pointee.start(tag)
  }

  @inline(__always)
  static func characters(_ data: borrowing CharacterData, in handler: UnsafeMutableRawPointer) {
    handler.assumingMemoryBound(to: Handler.self).pointee.characters(data)
  }

  @inline(__always)
  static func end(_ tag: borrowing EndTag, in handler: UnsafeMutableRawPointer) {
    handler.assumingMemoryBound(to: Handler.self).pointee.end(tag)
  }

  static func report(_ diagnostic: Diagnostic, to handler: UnsafeMutableRawPointer) {
    handler.assumingMemoryBound(to: Handler.self).pointee.report(diagnostic)
  }
}

/// A target of a type of handler that is known where it is declared.
///
/// What is asked of a generic type through a protocol is compiled once for all handlers, which looks up
/// the place and the functions of each at every event; for a type that declares this it is compiled
/// once more, for one handler.
protocol FixedTarget: EventTarget {
  associatedtype Target: EventTarget
}

extension FixedTarget {
  static func start(_ tag: borrowing StartTag, in handler: UnsafeMutableRawPointer) {
    Target.start(tag, in: handler)
  }

  static func characters(_ data: borrowing CharacterData, in handler: UnsafeMutableRawPointer) {
    Target.characters(data, in: handler)
  }

  static func end(_ tag: borrowing EndTag, in handler: UnsafeMutableRawPointer) {
    Target.end(tag, in: handler)
  }

  static func report(_ diagnostic: Diagnostic, to handler: UnsafeMutableRawPointer) {
    Target.report(diagnostic, to: handler)
  }
}

/// The arguments of the process as the system has them.
///
/// Text of Swift is valid UTF-8; a file's name need not be. What the argument library gives back as
/// text is turned into the bytes that it was made of.
enum RawArguments {
  /// The paths that texts among the arguments stand for.
  static func paths(of texts: [String]) -> [Path] {
    var waiting = notUTF8
    return texts.map { text in
      guard let index = waiting.firstIndex(where: { $0.text == text }) else { return Path(text) }
      return waiting.remove(at: index)
    }
  }

  /// The arguments that are no valid UTF-8, in their order.
  private static var notUTF8: [Path] {
    (0..<Int(CommandLine.argc)).compactMap { index in
      guard let argument = CommandLine.unsafeArgv[index] else { return nil }
      var bytes: [UInt8] = []
      var next = argument
      while next.pointee != 0 {
        bytes.append(UInt8(bitPattern: next.pointee))
        next += 1
      }
      let path = Path(bytes: bytes)
      return path.text.utf8.elementsEqual(bytes) ? nil : path
    }
  }
}

/// Takes bytes from the writers and hands them on in pieces of 64 KiB.
///
/// A failure to write is remembered and ends the writing; ``flush()`` throws it. So writers need not
/// be written for a failure at every comma.
public struct ByteSink: ~Copyable {
  private var bytes: [UInt8] = []
  private let chunkSize: Int
  private let write: ([UInt8]) throws -> Void
  /// The first failure to write, if any; nothing is written after it.
  public private(set) var failure: (any Error)?

  /// Makes a sink that hands pieces of about `chunkSize` bytes to `write`.
  public init(chunkSize: Int = 65_536, _ write: @escaping ([UInt8]) throws -> Void) {
    self.chunkSize = chunkSize
    self.write = write
  }

  /// Adds one byte.
  public mutating func append(_ byte: UInt8) {
    bytes.append(byte)
    if bytes.count >= chunkSize { drain() }
  }

  /// Adds a text as UTF-8, as it is.
  public mutating func append(_ text: String) {
    bytes.append(contentsOf: text.utf8)
    if bytes.count >= chunkSize { drain() }
  }

  /// Hands on what is held.
  ///
  /// - Throws: The first failure of the writing.
  public mutating func flush() throws {
    drain()
    if let failure { throw failure }
  }

  private mutating func drain() {
    guard failure == nil, !bytes.isEmpty else { return }
    do {
      try write(bytes)
      bytes.removeAll(keepingCapacity: true)
    } catch {
      failure = error
    }
  }
}

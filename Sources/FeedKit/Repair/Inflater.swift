internal import CFeedKitZlib

/// Inflates gzip or zlib as it comes in, one piece of at most 64 KiB a step, with a cap on growth.
struct Inflater: ~Copyable {
  enum Failure: Error {
    case damaged
    /// The input ends before the compressed data does.
    case cut
    case ratio
  }

  private let stream: UnsafeMutablePointer<z_stream>
  private let output: UnsafeMutablePointer<UInt8>
  private static let outputCapacity = 65_536
  private let ratioLimit: Int
  /// Whether zlib may hold more that it had no room for.
  private var isOutputPending = false
  private var bytesIn = 0
  private var bytesOut = 0
  /// Whether the compressed stream has come to its end mark.
  private(set) var isFinished = false
  /// Whether the bytes after the end mark are something else than another gzip member.
  private var isPastEnd = false

  init(ratioLimit: Int) {
    self.ratioLimit = ratioLimit
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    output = .allocate(capacity: Self.outputCapacity)
    // 15 bits of window, 32 to know the wrapper by itself, gzip's or zlib's.
    _ = feedkit_inflate_init(stream, 15 + 32)
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
    output.deallocate()
  }

  /// Inflates from the front of `input`, moving it on; an empty result means that more input is needed.
  mutating func step(
    _ input: inout UnsafeBufferPointer<UInt8>
  ) throws(Failure) -> UnsafeBufferPointer<UInt8> {
    while !input.isEmpty || isOutputPending {
      if isFinished {
        guard !input.isEmpty else { break }
        guard !isPastEnd, input[0] == 0x1F else {
          isPastEnd = true
          input = UnsafeBufferPointer(rebasing: input[input.endIndex...])
          break
        }
        inflateReset(stream)
        isFinished = false
      }
      stream.pointee.next_in = UnsafeMutablePointer(mutating: input.baseAddress)
      stream.pointee.avail_in = UInt32(clamping: input.count)
      stream.pointee.next_out = output
      stream.pointee.avail_out = UInt32(Self.outputCapacity)
      let offered = Int(stream.pointee.avail_in)
      let status = inflate(stream, Z_NO_FLUSH)
      let taken = offered - Int(stream.pointee.avail_in)
      let made = Self.outputCapacity - Int(stream.pointee.avail_out)
      input = UnsafeBufferPointer(rebasing: input[taken...])
      bytesIn += taken
      bytesOut += made
      isFinished = status == Z_STREAM_END
      isOutputPending = made == Self.outputCapacity && !isFinished
      if bytesOut > 1 << 20, bytesOut / ratioLimit > bytesIn { throw .ratio }
      if made > 0 { return UnsafeBufferPointer(start: output, count: made) }
      guard status == Z_OK || status == Z_STREAM_END || status == Z_BUF_ERROR else {
        throw .damaged
      }
      if status == Z_BUF_ERROR, taken == 0 { break }
    }
    return UnsafeBufferPointer(start: output, count: 0)
  }
}

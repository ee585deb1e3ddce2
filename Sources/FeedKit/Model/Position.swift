/// The place in the original bytes where a construct begins.
public struct Position: Sendable, Hashable {
  /// Line, counted from 1; lines end with a line feed.
  public var line: Int
  /// Column, counted from 1, in bytes of the original.
  public var column: Int
  /// Offset from the first byte of the (inflated) original, counted from 0.
  public var offset: Int

  /// Makes a position; without arguments, the first byte.
  public init(line: Int = 1, column: Int = 1, offset: Int = 0) {
    self.line = line
    self.column = column
    self.offset = offset
  }
}

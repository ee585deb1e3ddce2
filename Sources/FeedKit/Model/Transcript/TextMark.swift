/// A part of a segment's text that is set apart.
public struct TextMark: Sendable, Hashable {
  /// Where the part begins, in bytes of the text's UTF-8.
  public var start: Int
  /// How many bytes it has.
  public var byteCount: Int
  /// In which way.
  public var style: TextStyle

  /// Makes a mark.
  public init(start: Int, byteCount: Int, style: TextStyle) {
    self.start = start
    self.byteCount = byteCount
    self.style = style
  }
}

/// A way in which text is set apart; an open set.
public struct TextStyle: RawRepresentable, Sendable, Hashable, CustomStringConvertible {
  /// The style's data name, such as `italic`.
  public var rawValue: String

  /// Makes a style from its data name.
  public init(rawValue: String) { self.rawValue = rawValue }

  /// The style's data name.
  public var description: String { rawValue }

  /// Bold.
  public static let bold = TextStyle(rawValue: "bold")
  /// Italic.
  public static let italic = TextStyle(rawValue: "italic")
  /// Underlined.
  public static let underline = TextStyle(rawValue: "underline")
}

/// One picture of a set that differs in size only.
public struct ImageCandidate: Sendable, Hashable {
  /// Where the picture is.
  public var url: String
  /// Its width in pixels; `nil` when not stated.
  public var width: Int?
  /// Pixels for each pixel of the page; `nil` when not stated.
  public var density: Double?

  /// Makes a candidate.
  public init(url: String, width: Int? = nil, density: Double? = nil) {
    self.url = url
    self.width = width
    self.density = density
  }

  /// Splits a set as HTML's `srcset` has it; example `https://example.com/a.jpg 1500w, b.jpg 600w`.
  ///
  /// A comma inside of a URL belongs to it, one at its end does not.
  ///
  /// - Returns: The candidates in the order of the text.
  public static func candidates(in sourceSet: String) -> [ImageCandidate] {
    var candidates: [ImageCandidate] = []
    var rest = sourceSet[...]
    while true {
      rest = rest.drop { $0.isWhitespace || $0 == "," }
      guard !rest.isEmpty else { return candidates }
      let word = rest.prefix { !$0.isWhitespace }
      rest = rest[word.endIndex...]
      var url = word
      while url.last == "," { url.removeLast() }
      var candidate = ImageCandidate(url: String(url))
      if url.endIndex == word.endIndex {
        let descriptors = rest.prefix { $0 != "," }
        rest = rest[descriptors.endIndex...]
        for descriptor in descriptors.split(whereSeparator: \.isWhitespace) {
          candidate.describe(descriptor)
        }
      }
      candidates.append(candidate)
    }
  }

  private mutating func describe(_ descriptor: Substring) {
    switch descriptor.last {
    case "w", "W": width = width ?? Int(descriptor.dropLast())
    case "x", "X": density = density ?? Double(descriptor.dropLast())
    default: break
    }
  }
}

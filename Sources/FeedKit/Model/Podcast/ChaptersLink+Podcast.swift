extension ChaptersLink {
  /// Whether the link leads to chapters in JSON, by its type; without one, by the URL's ending.
  ///
  /// `application/json+chapters` is the specified type; `application/json` is more common, and
  /// `application/chapters+json` is seen.
  public var isJSON: Bool {
    guard let type else {
      let path = url?.prefix { $0 != "?" && $0 != "#" }
      return path?.lowercased().hasSuffix(".json") ?? false
    }
    let name = type.prefix { $0 != ";" }.filter { !$0.isWhitespace }.lowercased()
    return ["application/json+chapters", "application/json", "application/chapters+json"]
      .contains(name)
  }
}

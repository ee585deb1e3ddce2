// What stands in the channel before its own address is known is completed when it is delivered.

extension Feed {
  /// Completes the relative URLs of the channel's own elements by the feed's own address.
  mutating func completeURLs(base: String?) {
    guard let base else { return }
    let bytes = Array(base.utf8)
    complete(\.link, bytes, "link")
    complete(\.artwork, bytes, "image")
    complete(\.logo, bytes, "logo")
    complete(\.icon, bytes, "icon")
    complete(\.newFeedURL, bytes, "new_feed_url")
    complete(\.docs, bytes, "docs")
    complete(\.generatorURI, bytes, "generator_uri")
    for index in links.indices where Self.isRelative(links[index].href) {
      let written = links[index].href
      guard let url = Self.completed(written, bytes) else { continue }
      links[index].href = url
      links[index].sourceTexts.all.append(
        SourceText(field: "href", text: written ?? "", rule: .urlRelative)
      )
    }
    guard var image, Self.isRelative(image.url) || Self.isRelative(image.link) else { return }
    image.url = Self.completed(image.url, bytes) ?? image.url
    image.link = Self.completed(image.link, bytes) ?? image.link
    self.image = image
  }

  private mutating func complete(
    _ path: WritableKeyPath<Feed, String?>,
    _ base: [UInt8],
    _ field: String
  ) {
    guard let written = self[keyPath: path], Self.isRelative(written),
      let url = Self.completed(written, base)
    else { return }
    sourceTexts.all.append(SourceText(field: field, text: written, rule: .urlRelative))
    self[keyPath: path] = url
  }

  private static func isRelative(_ text: String?) -> Bool {
    text.map { !URLReference.isAbsolute($0.utf8.span) } ?? false
  }

  private static func completed(_ text: String?, _ base: [UInt8]) -> String? {
    guard let text, URLReference.isPlausible(text.utf8.span) else { return nil }
    return URLReference.resolved(Array(text.utf8), against: base).map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}

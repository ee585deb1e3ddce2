/// The head of a web page that was given in place of a feed: its title, and the feeds that it names.
struct WebPage {
  private(set) var title: String?
  private(set) var feeds: [String] = []

  // A page may name many; the first few are the ones that count.
  private static let mostFeeds = 3
  private static let feedTypes: Set<String> = [
    "application/rss+xml", "application/atom+xml", "application/feed+json",
  ]

  /// Reads the first bytes of a page, as far as they are there.
  init(_ bytes: [UInt8]) {
    var place = 0
    while let open = bytes.firstIndex(of: UInt8(ascii: "<"), from: place) {
      let tag = PageTag(bytes, at: open)
      place = tag.end
      switch tag.name {
      case "title" where title == nil: title = Self.text(bytes, from: tag.end)
      case "link": add(tag)
      case "script", "style":
        // What looks like a tag in there is none.
        place = bytes.firstRange(of: Array("</\(tag.name)".utf8), from: tag.end) ?? bytes.count
      default: break
      }
    }
  }

  /// What is said of the page in an error.
  var message: String {
    let name = title.map { " (\"\($0)\")" } ?? ""
    guard !feeds.isEmpty else { return "this is a web page\(name), not a feed" }
    return "this is a web page\(name), not a feed; it names \(feeds.joined(separator: ", "))"
  }

  private mutating func add(_ tag: PageTag) {
    guard feeds.count < Self.mostFeeds,
      let relation = tag.attributes["rel"]?.lowercased(),
      relation.split(separator: " ").contains("alternate"),
      let type = tag.attributes["type"]?.lowercased(), Self.feedTypes.contains(type),
      let href = tag.attributes["href"], !href.isEmpty, !feeds.contains(href)
    else { return }
    feeds.append(String(href.prefix(200)))
  }

  private static func text(_ bytes: [UInt8], from start: Int) -> String? {
    let end = bytes.firstIndex(of: UInt8(ascii: "<"), from: start) ?? bytes.count
    let text = PageTag.text(bytes[start..<end])
      .split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard text.count > 60 else { return text.isEmpty ? nil : text }
    return String(text.prefix(59)) + "…"
  }
}

/// A tag of a page, read as browsers would, roughly.
private struct PageTag {
  /// The name in lower case; empty for what is no start tag.
  private(set) var name = ""
  /// The first value of each attribute, by its name in lower case.
  private(set) var attributes: [String: String] = [:]
  /// Where the tag ends, after its `>`.
  private(set) var end: Int

  init(_ bytes: [UInt8], at open: Int) {
    var place = open + 1
    name = Self.word(bytes, &place)
    while place < bytes.count, bytes[place] != UInt8(ascii: ">") {
      let key = Self.word(bytes, &place)
      guard !key.isEmpty else {
        place += 1
        continue
      }
      let value = Self.value(bytes, &place)
      if attributes[key] == nil { attributes[key] = value }
    }
    end = min(place + 1, bytes.count)
  }

  /// Text of a page, with its commonest references as what they stand for.
  static func text(_ bytes: ArraySlice<UInt8>) -> String {
    var text = String(decoding: bytes, as: UTF8.self)
    guard text.contains("&") else { return text }
    for (reference, character) in [
      ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'"), ("&apos;", "'"),
      ("&nbsp;", " "), ("&amp;", "&"),
    ] {
      text = text.split(separator: reference, omittingEmptySubsequences: false)
        .joined(separator: character)
    }
    return text
  }

  private static func word(_ bytes: [UInt8], _ place: inout Int) -> String {
    let start = place
    while place < bytes.count, isWordByte(bytes[place]) { place += 1 }
    return String(decoding: bytes[start..<place], as: UTF8.self).lowercased()
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: ":"):
      true
    default: false
    }
  }

  /// The value behind an attribute's name; `nil` when it has none.
  private static func value(_ bytes: [UInt8], _ place: inout Int) -> String? {
    var next = place
    skipSpace(bytes, &next)
    guard next < bytes.count, bytes[next] == UInt8(ascii: "=") else { return nil }
    next += 1
    skipSpace(bytes, &next)
    guard next < bytes.count else { return nil }
    let quote = bytes[next]
    let isQuoted = quote == UInt8(ascii: "\"") || quote == UInt8(ascii: "'")
    let start = isQuoted ? next + 1 : next
    next = start
    while next < bytes.count {
      let byte = bytes[next]
      if isQuoted ? byte == quote : byte <= 0x20 || byte == UInt8(ascii: ">") { break }
      next += 1
    }
    place = isQuoted ? min(next + 1, bytes.count) : next
    return text(bytes[start..<next])
  }

  private static func skipSpace(_ bytes: [UInt8], _ place: inout Int) {
    while place < bytes.count, bytes[place] <= 0x20 { place += 1 }
  }
}

extension [UInt8] {
  fileprivate func firstIndex(of byte: UInt8, from start: Int) -> Int? {
    self[Swift.min(start, count)...].firstIndex(of: byte)
  }

  fileprivate func firstRange(of word: [UInt8], from start: Int) -> Int? {
    self[Swift.min(start, count)...].firstRange(of: word)?.lowerBound
  }
}

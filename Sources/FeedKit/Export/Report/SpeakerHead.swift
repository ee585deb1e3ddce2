/// The head of a speaker's page: picture, name in all its spellings, links.
struct SpeakerHead {
  private static let mostAliases = 12

  let speaker: SpeakerEntity
  /// The roles with how often each was taken, most first.
  let roles: [(role: String, count: Int)]
  let allowsRemoteImages: Bool

  func write(to sink: inout ByteSink) {
    let kind = speaker.type == .organization ? "Organization" : "Speaker"
    sink.html("<header class=\"who\">")
    writePicture(to: &sink)
    sink.html(
      "<div><p class=\"kind\">\(kind)</p><h1 dir=\"auto\">\(PageTexts.name(speaker.name))</h1>\n"
    )
    let native = nativeName
    if let native { sink.html("<p class=\"native\"><bdi>\(native)</bdi></p>\n") }
    let others = otherNames.filter { $0 != native }
    if !others.isEmpty {
      let names = others.prefix(Self.mostAliases).map { "<bdi>\($0)</bdi>" as HTMLFragment }
      let rest = others.count - names.count
      let more: HTMLFragment = rest > 0 ? " and \(rest) more" : ""
      sink.html(
        "<p class=\"soft\">Also written \(HTMLFragment.joined(names, separator: ", "))\(more)</p>\n"
      )
    }
    if !roles.isEmpty {
      let words = roles.prefix(6).map { role, count in
        let name = PageTexts.line(role, most: 40) ?? "?"
        return "<span><bdi>\(name)</bdi> × \(count)</span>" as HTMLFragment
      }
      sink.html("<p class=\"meta\">\(HTMLFragment.joined(words))</p>\n")
    }
    let links = speaker.links.compactMap { SafeLink($0) }
    if !links.isEmpty {
      sink.html("<ul class=\"links\">\n")
      for link in links.prefix(20) {
        sink.html(
          "<li><a rel=\"nofollow noreferrer\" href=\"\(link)\">\(Self.short(link))</a></li>\n"
        )
      }
      sink.html("</ul>\n")
    }
    sink.html("</div></header>\n")
  }

  private func writePicture(to sink: inout ByteSink) {
    let colour = Int(StableHash.of(speaker.id) % 6)
    sink.html("<div class=\"pic a\(colour)\" aria-hidden=\"true\">")
    let image = speaker.images.lazy.compactMap { SafeLink($0) }
      .first { !$0.text.lowercased().hasPrefix("mailto:") }
    if allowsRemoteImages, let image {
      sink.html("<img src=\"\(image)\" alt=\"\" loading=\"lazy\" width=\"88\" height=\"88\">")
    } else {
      sink.html("\(Self.initials(of: speaker.name))")
    }
    sink.html("</div>\n")
  }

  // MARK: Names

  /// The other spellings, each once.
  private var otherNames: [String] {
    var seen: Set<String> = [PageTexts.name(speaker.name)]
    return speaker.aliases.compactMap { PageTexts.line($0.name, most: 120) }
      .filter { seen.insert($0).inserted }
  }

  /// The most frequent spelling in a script other than that of the name.
  private var nativeName: String? {
    guard let isLatin = Self.isLatin(speaker.name) else { return nil }
    return otherNames.first { Self.isLatin($0).map { $0 != isLatin } ?? false }
  }

  /// Whether the first letter is Latin; `nil` when there is none.
  private static func isLatin(_ name: String) -> Bool? {
    let letter = name.unicodeScalars.prefix(200).first { $0.characterClass.isLetter }
    return letter.map { $0.value < 0x250 || 0x1E00..<0x1F00 ~= $0.value }
  }

  /// The first letters of the first and the last word; one character of scripts that need no more.
  static func initials(of name: String) -> String {
    let words = NameFolding.words(of: name.unicodeScalars.prefix(200))
    guard let first = words.first?.first else { return "?" }
    guard words.count > 1, let last = words.last?.first, first.value < 0x2E80 else {
      return String(first).uppercased()
    }
    return (String(first) + String(last)).uppercased()
  }

  /// An address as people say it: without scheme, `www.` and a slash at the end.
  private static func short(_ link: SafeLink) -> String {
    var text = Substring(link.text)
    for beginning in ["https://", "http://", "mailto:", "www."]
    where text.lowercased().hasPrefix(beginning) { text = text.dropFirst(beginning.count) }
    if text.hasSuffix("/") { text = text.dropLast() }
    return PageTexts.line(String(text), most: 48) ?? link.text
  }
}

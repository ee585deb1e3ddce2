import FeedKit

/// Makes local paths for links.
enum LinkPath {
  private static let slugLength = 48

  /// Makes the path of a folder for the feed and a file for the link.
  ///
  /// Only lower-case ASCII letters, digits and hyphens stand in it, never a name that a system
  /// reserves. The digests of the keys make it unique, and the same in every run.
  static func path(for url: String, type: String?, feed: Feed, episode: Episode?) -> String {
    let ending = ending(of: url) ?? ending(forType: type) ?? "bin"
    let file = digest([feed.id, episode?.id ?? "", url], length: 16)
    let show = "\(slug(feed.title) ?? "feed")-\(digest([feed.id], length: 8))"
    let name = slug(episode?.title) ?? (episode == nil ? "feed" : "episode")
    return "\(show)/\(name)-\(file).\(ending)"
  }

  /// A title as letters, digits and single hyphens; `nil` when nothing is left of it.
  private static func slug(_ title: String?) -> String? {
    var slug: [UInt8] = []
    for byte in (title ?? "").utf8 {
      if slug.count >= slugLength { break }
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        slug.append(byte)
      case UInt8(ascii: "A")...UInt8(ascii: "Z"):
        slug.append(byte + 32)
      case UInt8(ascii: "'"):
        continue
      default:
        if let last = slug.last, last != UInt8(ascii: "-") { slug.append(UInt8(ascii: "-")) }
      }
    }
    if slug.last == UInt8(ascii: "-") { slug.removeLast() }
    return slug.isEmpty ? nil : String(decoding: slug, as: UTF8.self)
  }

  /// What the last part of a URL's path ends with, where it looks like the ending of a file name.
  private static func ending(of url: String) -> String? {
    let path = url.prefix { $0 != "?" && $0 != "#" }
    guard let start = path.firstRange(of: "://")?.upperBound,
      let slash = path[start...].lastIndex(of: "/"),
      let dot = path[slash...].lastIndex(of: ".")
    else { return nil }
    let ending = path[path.index(after: dot)...].lowercased()
    let isPlain = ending.utf8.allSatisfy { byte in
      UInt8(ascii: "a")...UInt8(ascii: "z") ~= byte || UInt8(ascii: "0")...UInt8(ascii: "9") ~= byte
    }
    return isPlain && (2...5).contains(ending.utf8.count) ? ending : nil
  }

  private static func ending(forType type: String?) -> String? {
    let plain = type?.prefix { $0 != ";" && $0 != " " }.lowercased() ?? ""
    return endings.first { $0.type == plain }?.ending
  }

  private static let endings: [(type: String, ending: String)] = [
    ("text/vtt", "vtt"),
    ("application/x-subrip", "srt"),
    ("application/srt", "srt"),
    ("text/srt", "srt"),
    ("application/json", "json"),
    ("application/json+chapters", "json"),
    ("text/html", "html"),
    ("text/plain", "txt"),
    ("application/ttml+xml", "ttml"),
    ("audio/mpeg", "mp3"),
    ("audio/mp3", "mp3"),
    ("audio/mp4", "m4a"),
    ("audio/x-m4a", "m4a"),
    ("audio/aac", "aac"),
    ("audio/ogg", "ogg"),
    ("audio/opus", "opus"),
    ("audio/flac", "flac"),
    ("audio/wav", "wav"),
    ("video/mp4", "mp4"),
    ("video/x-m4v", "m4v"),
    ("video/quicktime", "mov"),
    ("application/pdf", "pdf"),
    ("application/rss+xml", "xml"),
  ]

  /// The first hexadecimal digits of a digest over texts.
  private static func digest(_ texts: [String], length: Int) -> String {
    var digest = SHA256()
    for text in texts {
      digest.update(Array(text.utf8).span)
      digest.update([0].span)
    }
    return String(digest.hexadecimal.prefix(length))
  }
}

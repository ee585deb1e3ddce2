/// The one form of a media address that its spellings share.
enum EnclosureKey {
  /// The address without scheme, query and the services that count downloads on the way, or `nil`.
  ///
  /// Such services put their own host and path before the address: the last part of the path that looks
  /// like a host begins the real one.
  static func of(_ url: String) -> String? {
    var bytes = url.utf8.prefix(2048)
    if let end = bytes.firstIndex(where: { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") }) {
      bytes = bytes[..<end]
    }
    var parts = bytes.split(separator: UInt8(ascii: "/")).map { Substring($0) }
    // What stands before `//` is the scheme.
    if let scheme = parts.first, scheme.utf8.last == UInt8(ascii: ":"),
      url.utf8.dropFirst(scheme.utf8.count).starts(with: "//".utf8)
    {
      parts.removeFirst()
    }
    guard parts.count >= 2 else { return nil }
    let start = parts.indices.dropLast().last { isHost(parts[$0]) } ?? 0
    var host = parts[start].lowercased()
    if let colon = host.firstIndex(of: ":") { host = String(host[..<colon]) }
    if host.hasPrefix("www.") { host.removeFirst(4) }
    return ([host] + parts[(start + 1)...].map(String.init)).joined(separator: "/")
  }

  private static func isHost(_ part: Substring) -> Bool {
    let labels = part.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard labels.count >= 2, let last = labels.last, (2...24).contains(last.count) else {
      return false
    }
    let isName = labels.allSatisfy { label in
      !label.isEmpty
        && label.allSatisfy { byte in
          byte == UInt8(ascii: "-") || (0x30...0x39).contains(byte)
            || (0x61...0x7A).contains(byte | 0x20)
        }
    }
    let isTop = last.allSatisfy { (0x61...0x7A).contains($0 | 0x20) }
    return isName && isTop && !fileEndings.contains(Substring(last).lowercased())
  }

  private static let fileEndings: Set<String> = [
    "mp", "mpa", "aac", "ogg", "oga", "opus", "flac", "wav", "wma", "aif", "aiff", "mov", "avi",
    "mkv",
    "webm", "php", "asp", "aspx", "jsp", "html", "htm", "xml", "json", "rss", "redirect", "pdf",
    "epub",
  ]
}

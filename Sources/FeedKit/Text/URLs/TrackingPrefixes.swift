/// Services that count downloads by standing before the URL of a media file.
///
/// They are put before a file and taken away again while it stays the same, one before another.
enum TrackingPrefixes {
  private struct Row {
    let host: String
    /// Parts of the path before the URL that is counted.
    let parts: Int

    init(_ host: String, _ parts: Int) {
      self.host = host
      self.parts = parts
    }
  }

  private static let rows = [
    Row("arttrk.com", 2),  // arttrk.com/p/CODE/
    Row("chrt.fm", 2),  // chrt.fm/track/CODE/
    Row("chtbl.com", 2),  // chtbl.com/track/CODE/
    Row("claritaspod.com", 1),  // claritaspod.com/measure/
    Row("clrtpod.com", 1),  // clrtpod.com/m/
    Row("dts.podtrac.com", 1),  // dts.podtrac.com/redirect.mp3/
    Row("flex.acast.com", 0),  // flex.acast.com/
    Row("growx.podkite.com", 2),  // growx.podkite.com/https/CODE/
    Row("media.blubrry.com", 1),  // media.blubrry.com/SHOW/
    Row("mgln.ai", 2),  // mgln.ai/e/CODE/
    Row("op3.dev", 1),  // op3.dev/e/ and op3.dev/e,pg=GUID/
    Row("p.podderapp.com", 1),  // p.podderapp.com/CODE/
    Row("pdcn.co", 1),  // pdcn.co/e/
    Row("pdrl.fm", 1),  // pdrl.fm/CODE/
    Row("pdst.fm", 1),  // pdst.fm/e/
    Row("pfx.vpixl.com", 1),  // pfx.vpixl.com/CODE/
    Row("play.podtrac.com", 1),  // play.podtrac.com/CODE/
    Row("prfx.byspotify.com", 1),  // prfx.byspotify.com/e/
    Row("pscrb.fm", 2),  // pscrb.fm/rss/p/
    Row("tracking.swap.fm", 2),  // tracking.swap.fm/track/CODE/
    Row("verifi.podscribe.com", 2),  // verifi.podscribe.com/rss/p/
    Row("www.podtrac.com", 2),  // www.podtrac.com/pts/redirect.mp3/
  ]

  /// More services before one file are taken for part of its name.
  private static let mostServices = 16

  /// A URL without the services before it; the URL as it is when there are none.
  static func removed(from url: String) -> String {
    guard let colon = url.utf8.firstIndex(of: UInt8(ascii: ":")),
      url[colon...].hasPrefix("://")
    else { return url }
    let start = url.utf8.index(colon, offsetBy: 3)
    var scheme = url[..<colon]
    var rest = url[start...]
    for _ in 0..<mostServices {
      guard var next = following(rest) else { break }
      for name in ["https", "http"] {
        guard let end = schemeEnd(next, name) else { continue }
        scheme = next.prefix(name.count)
        next = next[end...]
        break
      }
      guard isURL(next) else { break }
      rest = next
    }
    return rest.startIndex == start ? url : "\(scheme)://\(rest)"
  }

  /// What stands behind the service that a URL without scheme begins with.
  private static func following(_ text: Substring) -> Substring? {
    guard var slash = text.utf8.firstIndex(of: UInt8(ascii: "/")) else { return nil }
    let host = text[..<slash].lowercased()
    guard let row = rows.first(where: { $0.host == host }) else { return nil }
    for _ in 0..<row.parts {
      let start = text.utf8.index(after: slash)
      guard let end = text.utf8[start...].firstIndex(of: UInt8(ascii: "/")) else { return nil }
      slash = end
    }
    return text[text.utf8.index(after: slash)...]
  }

  /// Where a scheme ends that a URL within another begins with, `https://` or only `https/`.
  private static func schemeEnd(_ text: Substring, _ scheme: String) -> Substring.Index? {
    let start = text.prefix(8).lowercased()
    for mark in ["://", ":/", "/"] where start.hasPrefix(scheme + mark) {
      return text.utf8.index(text.startIndex, offsetBy: scheme.utf8.count + mark.utf8.count)
    }
    return nil
  }

  /// Whether a text is a host name and a path.
  private static func isURL(_ text: Substring) -> Bool {
    guard let slash = text.utf8.firstIndex(of: UInt8(ascii: "/")) else { return false }
    let host = text.utf8[..<slash]
    return host.contains(UInt8(ascii: ".")) && !host.contains(UInt8(ascii: "?"))
      && text.utf8.index(after: slash) < text.endIndex
  }
}

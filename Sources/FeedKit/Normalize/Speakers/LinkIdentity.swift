/// What a link says about who someone is.
struct LinkIdentity: Sendable, Hashable {
  /// Where one account or page stands for one person; `nil` for other pages.
  var provider: String?
  /// The link in the one form that its spellings share.
  var key: String

  /// Reads a link; `nil` when it says nothing.
  init?(_ href: String) {
    var rest = Substring(href.filter { !$0.isWhitespace })
    guard rest.utf8.count <= 2048, !rest.isEmpty else { return nil }
    if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
    if let cut = rest.firstIndex(where: { $0 == "#" }) { rest = rest[..<cut] }
    var query: Substring = ""
    if let mark = rest.firstIndex(of: "?") {
      query = rest[rest.index(after: mark)...]
      rest = rest[..<mark]
    }
    let slash = rest.firstIndex(of: "/") ?? rest.endIndex
    var host = rest[..<slash].lowercased()
    if let at = host.lastIndex(of: "@") { host = String(host[host.index(after: at)...]) }
    var path = String(rest[slash...])
    while path.hasSuffix("/") { path.removeLast() }
    for prefix in ["www.", "m.", "mobile.", "web."] where host.hasPrefix(prefix) {
      host.removeFirst(prefix.utf8.count)
    }
    host = Self.sameHosts[host] ?? host
    if host.hasSuffix(".m.wikipedia.org") {
      host = host.prefix { $0 != "." } + ".wikipedia.org"
    }
    guard host.contains("."), !Self.isPlaceholder(host, path) else { return nil }
    let kept = query.split(separator: "&").filter { !Self.isTracking($0) }.sorted()
    provider = Self.provider(host, path)
    if provider != nil { path = path.lowercased() }
    key = host + path + (kept.isEmpty ? "" : "?" + kept.joined(separator: "&"))
  }

  private static let sameHosts = [
    "x.com": "twitter.com", "fb.com": "facebook.com", "youtu.be": "youtube.com",
  ]

  /// Addresses that stand for examples only, among them the one of the person tag's specification.
  private static func isPlaceholder(_ host: String, _ path: String) -> Bool {
    host == "example.com" || host == "example.org" || host == "example.net"
      || host == "imdb.com" && path.hasSuffix("nm0427852888")
  }

  private static func isTracking(_ part: Substring) -> Bool {
    ["utm_", "ref=", "ref_", "fbclid", "gclid", "igshid", "si=", "s=", "t=", "lang=", "hl="]
      .contains { part.hasPrefix($0) }
  }

  private static func provider(_ host: String, _ path: String) -> String? {
    guard !path.isEmpty else { return nil }
    if host.hasSuffix("wikipedia.org"), path.hasPrefix("/wiki/") { return host }
    for row in providers where host == row.host || host.hasSuffix("." + row.host) {
      if row.path.isEmpty || path.hasPrefix(row.path) { return row.host }
    }
    // Mastodon and others of its kind write an account as `/@name`.
    return path.hasPrefix("/@") && !path.dropFirst(2).contains("/") ? "@" + host : nil
  }

  private static let providers: [(host: String, path: String)] = [
    ("wikidata.org", "/wiki/q"), ("wikidata.org", "/wiki/Q"), ("imdb.com", "/name/"),
    ("orcid.org", "/"), ("linkedin.com", "/in/"), ("podchaser.com", "/creators/"),
    ("twitter.com", "/"), ("github.com", "/"), ("instagram.com", "/"), ("bsky.app", "/profile/"),
    ("threads.net", "/@"), ("viaf.org", "/viaf/"), ("isni.org", "/isni/"), ("tiktok.com", "/@"),
  ]
}

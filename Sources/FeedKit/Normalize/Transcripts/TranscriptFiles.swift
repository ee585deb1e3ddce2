/// Finds which files of a folder are the transcripts that feeds link to, by their names alone.
///
/// A file belongs to a URL when it bears the name that the URL ends with. Of several files, and of
/// several URLs for one file, the one counts that has most of the path in common; where that is no
/// single one, none does: a transcript under a wrong episode is worse than none.
public struct TranscriptFiles: Sendable {
  /// What was found for a URL.
  public enum Match: Sendable, Hashable {
    /// No file bears the name.
    case none
    /// The file of this path.
    case file(String)
    /// Files, or URLs, that nothing tells apart; the paths of the files.
    case ambiguous([String])
  }

  private var byName: [String: [(path: String, parts: [String])]] = [:]

  /// Takes the paths of all files below the folder, with slashes between their parts.
  public init(paths: [String]) {
    for path in paths.sorted() {
      var parts = path.split(separator: "/").map(String.init)
      guard var name = parts.popLast() else { continue }
      // A file that was compressed after it was fetched is the same file.
      if name.utf8.count > 3, name.utf8.suffix(3).elementsEqual(".gz".utf8) { name.removeLast(3) }
      parts.append(name)
      byName[name, default: []].append((path, parts))
    }
  }

  /// Finds the files of URLs.
  ///
  /// - Returns: The match of each URL; equal URLs have equal matches.
  public func matches(for urls: Set<String>) -> [String: Match] {
    var matches: [String: Match] = [:]
    var claims: [String: (common: Int, urls: [String])] = [:]
    for url in urls.sorted() {
      let parts = Self.parts(of: url)
      guard let name = parts.last, let files = byName[name] else { continue }
      let common = files.map { Self.common($0.parts, parts) }
      let most = common.max() ?? 0
      let best = files.indices.filter { common[$0] == most }.map { files[$0].path }
      guard best.count == 1 else {
        matches[url] = .ambiguous(best)
        continue
      }
      let claim = claims[best[0]] ?? (0, [])
      if most > claim.common {
        claims[best[0]] = (most, [url])
      } else if most == claim.common {
        claims[best[0]]?.urls.append(url)
      }
    }
    for (path, claim) in claims {
      for url in claim.urls {
        matches[url] = claim.urls.count == 1 ? .file(path) : .ambiguous([path])
      }
    }
    return matches
  }

  private static func common(_ one: [String], _ other: [String]) -> Int {
    zip(one.reversed(), other.reversed()).prefix { $0 == $1 }.count
  }

  /// The host and the parts of the path, as the characters that they stand for.
  static func parts(of url: String) -> [String] {
    var rest = url.prefix { $0 != "?" && $0 != "#" }
    if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
    return rest.split(separator: "/").filter { $0 != "." && $0 != ".." }.map(decoded)
  }

  private static func decoded(_ text: Substring) -> String {
    guard text.utf8.contains(UInt8(ascii: "%")) else { return String(text) }
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var index = 0
    while index < bytes.count {
      if bytes[index] == UInt8(ascii: "%"), index + 2 < bytes.count,
        let value = UInt8(String(decoding: bytes[index + 1...index + 2], as: UTF8.self), radix: 16)
      {
        result.append(value)
        index += 3
      } else {
        result.append(bytes[index])
        index += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}

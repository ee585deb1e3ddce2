import Foundation

/// A site that the tool made, as tests look at it.
struct Site {
  let tool: Tool
  let folder: String

  /// The paths of its files.
  var paths: [String] {
    get throws {
      try tool.names().filter { $0.hasPrefix(folder + "/") }
        .map { String($0.dropFirst(folder.count + 1)) }
        .filter { path in
          var isFolder: ObjCBool = false
          let full = tool.folder.appendingPathComponent(folder + "/" + path).path
          return FileManager.default.fileExists(atPath: full, isDirectory: &isFolder)
            && !isFolder.boolValue
        }
    }
  }

  /// The paths of its pages.
  var pages: [String] { get throws { try paths.filter { $0.hasSuffix(".html") } } }

  func read(_ path: String) throws -> String { try tool.read(folder + "/" + path) }

  /// The bytes of every file.
  func contents() throws -> [String: Data] {
    var contents: [String: Data] = [:]
    for path in try paths {
      contents[path] = try Data(
        contentsOf: tool.folder.appendingPathComponent(folder + "/" + path)
      )
    }
    return contents
  }

  /// The page of the only speaker whose file begins with a name.
  func speaker(_ slug: String) throws -> String {
    guard let path = try pages.first(where: { $0.hasPrefix("speakers/\(slug)-") }) else {
      return ""
    }
    return try read(path)
  }

  /// When each file was written last, to the nanosecond.
  func identities() throws -> [String: Int] {
    var identities: [String: Int] = [:]
    for path in try paths {
      let full = tool.folder.appendingPathComponent(folder + "/" + path).path
      let attributes = try FileManager.default.attributesOfItem(atPath: full)
      identities[path] = (attributes[.systemFileNumber] as? NSNumber)?.intValue
    }
    return identities
  }
}

/// What stands in a page, read as plainly as can be.
struct PageText {
  let html: String

  init(_ html: String) { self.html = html }

  /// The values of an attribute, references resolved.
  func values(of attribute: String) -> [String] {
    let pattern = try? NSRegularExpression(pattern: " \(attribute)=\"([^\"]*)\"")
    let range = NSRange(html.startIndex..., in: html)
    return (pattern?.matches(in: html, range: range) ?? []).compactMap { match in
      Range(match.range(at: 1), in: html).map { Self.resolved(String(html[$0])) }
    }
  }

  /// How often a piece stands in it.
  func count(_ piece: String) -> Int { html.components(separatedBy: piece).count - 1 }

  /// All start tags with their attributes.
  var tags: [String] {
    let pattern = try? NSRegularExpression(pattern: "<[a-zA-Z][^<>]*>")
    let body = html.replacingOccurrences(
      of: "<script>[\\s\\S]*?</script>|<style>[\\s\\S]*?</style>",
      with: "",
      options: .regularExpression
    )
    let range = NSRange(body.startIndex..., in: body)
    return (pattern?.matches(in: body, range: range) ?? []).compactMap { match in
      Range(match.range, in: body).map { String(body[$0]) }
    }
  }

  private static func resolved(_ text: String) -> String {
    text.replacingOccurrences(of: "&lt;", with: "<").replacingOccurrences(of: "&gt;", with: ">")
      .replacingOccurrences(of: "&quot;", with: "\"").replacingOccurrences(of: "&#39;", with: "'")
      .replacingOccurrences(of: "&amp;", with: "&")
  }
}

extension Tool {
  /// Makes the network of the samples available under its own name.
  func linkNetwork() throws {
    try FileManager.default.createSymbolicLink(
      at: folder.appendingPathComponent("network"),
      withDestinationURL: Tool.package.appendingPathComponent("Samples/network")
    )
  }

  /// The arguments that read the network of the samples with its transcripts.
  static let network = [
    "network/broken-compass.xml", "network/deichgespraeche.xml", "network/harbour-lights.xml",
    "network/harbour-lights-2024.xml", "network/night-lamps.xml", "network/slow-maps.xml",
    "--transcripts", "network/transcripts", "--overrides", "network/overrides.tsv",
  ]
}

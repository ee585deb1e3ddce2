import FeedKit

/// Findings as SARIF 2.1.0, the form that code hosts and editors read.
enum FindingSARIF {
  static func shape(_ run: FindingRun) -> OutputShape {
    var shape = FindingShapes.shape("sarif", ["sarif"], run, quoting: .columns) { report, _, sink in
      for finding in report.findings {
        sink.append(OutputShape.recordMark)
        sink.append("\n" as StaticString)
        sink.writeJSON(isPretty: false) { json in write(finding, report.input, &json) }
      }
    }
    shape.joinsRecords = true
    shape.begin = { _, sink in
      sink.append("{\"$schema\":\"https://json.schemastore.org/sarif-2.1.0.json\"," as StaticString)
      sink.append("\"version\":\"2.1.0\",\"runs\":[{" as StaticString)
      sink.append("\"columnKind\":\"unicodeCodePoints\",\"results\":[" as StaticString)
    }
    shape.end = { _, sink in
      sink.append("\n],\n\"tool\":" as StaticString)
      sink.writeJSON(isPretty: false) { json in writeTool(run.tally.sum, &json) }
      sink.append("}]}\n" as StaticString)
    }
    return shape.forEveryKind
  }

  private static func write(_ finding: Finding, _ input: Input, _ json: inout JSONWriter) {
    let diagnostic = finding.diagnostic
    json.beginObject()
    json.field("ruleId", diagnostic.rule.rawValue)
    json.field("level", diagnostic.severity.rawValue)
    json.beginObject("message")
    let advice = diagnostic.hint.map { "; \($0)" } ?? ""
    json.field("text", diagnostic.message + advice)
    json.endObject()
    json.beginArray("locations")
    json.beginObject()
    json.beginObject("physicalLocation")
    json.beginObject("artifactLocation")
    json.field("uri", input.relativeURI)
    json.endObject()
    json.beginObject("region")
    json.field("startLine", diagnostic.position?.line ?? 1)
    json.field("startColumn", (diagnostic.position?.column ?? 1) - finding.continuationBytes)
    if let offset = diagnostic.position?.offset {
      json.field("byteOffset", offset)
    }
    json.endObject()
    json.endObject()
    if !diagnostic.path.isEmpty {
      json.beginArray("logicalLocations")
      json.beginObject()
      json.field("fullyQualifiedName", diagnostic.path)
      json.endObject()
      json.endArray()
    }
    json.endObject()
    json.endArray()
    let print = FindingBaseline.fingerprint(of: diagnostic, source: input.source)
    json.beginObject("partialFingerprints")
    json.field(named: FindingBaseline.name, String(print, radix: 16))
    json.endObject()
    if let episode = diagnostic.episode {
      json.beginObject("properties")
      json.field("episode_id", episode.id)
      json.field("episode_title", episode.title)
      json.endObject()
    }
    json.endObject()
  }

  private static func writeTool(_ sum: FindingTally.Sum, _ json: inout JSONWriter) {
    json.beginObject()
    json.beginObject("driver")
    json.field("name", "feedtool")
    json.field("version", FeedKitVersion.current)
    json.beginArray("rules")
    for id in sum.rules.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
      json.beginObject()
      json.field("id", id.rawValue)
      if let rule = id.details {
        json.beginObject("shortDescription")
        json.field("text", rule.summary)
        json.endObject()
        if let hint = rule.hint {
          json.beginObject("help")
          json.field("text", rule.spec.map { "\(hint) (\($0))" } ?? hint)
          json.endObject()
        }
        json.beginObject("defaultConfiguration")
        json.field("level", rule.severity.rawValue)
        json.endObject()
      }
      json.endObject()
    }
    json.endArray()
    json.endObject()
    json.endObject()
  }
}

extension Input {
  /// The input as a relative URI with forward slashes, below the working directory where it is there.
  var relativeURI: String {
    var path = name
    if path == "-" { path = source }
    if path.hasPrefix("/"), let here = try? System.realPath(of: Path(".")).text,
      path.hasPrefix(here + "/")
    {
      path = String(path.dropFirst(here.count + 1))
    }
    while path.hasPrefix("./") { path = String(path.dropFirst(2)) }
    while path.hasPrefix("/") { path = String(path.dropFirst()) }
    var uri = ""
    for byte in path.utf8 {
      let isPlain =
        (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte)
        || (0x61...0x7A).contains(byte) || "-._~/!$'()*,@".utf8.contains(byte)
      if isPlain {
        uri.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        let digits = String(byte, radix: 16, uppercase: true)
        uri += digits.count == 1 ? "%0\(digits)" : "%\(digits)"
      }
    }
    return uri.isEmpty ? "-" : uri
  }
}

/// Findings of an earlier run, which do not count again.
///
/// A finding is known again by its rule, input, episode, element path and message, so that it may move
/// to another line; of several that are the same, as many are known as there were.
package struct FindingBaseline: Sendable {
  private var counts: [UInt64: Int] = [:]

  package init() {}

  /// Reads what `validate` wrote as JSON, NDJSON or SARIF.
  ///
  /// - Throws: ``FeedError`` when it is none of them.
  package init(parsing bytes: RawSpan) throws(FeedError) {
    var lines = RecordLines(limits: Limits())
    try lines.parse(bytes)
    guard try lines.finish() else {
      throw FeedError(code: .damaged, message: "the report ends before its end")
    }
    for (record, _) in lines.takeRecords() { try add(record) }
  }

  private mutating func add(_ record: JSONValue) throws(FeedError) {
    if let findings = record["findings"] {
      for finding in findings.elements { add(finding: finding) }
    } else if let runs = record["runs"] {
      for run in runs.elements {
        for result in run["results"]?.elements ?? [] {
          guard let text = result["partialFingerprints"]?[Self.name]?.text,
            let print = UInt64(text, radix: 16)
          else { continue }
          counts[print, default: 0] += 1
        }
      }
    } else if record["rule"] != nil {
      add(finding: record)
    } else {
      throw FeedError(
        code: .damaged,
        message: "this is no report of validate: JSON, NDJSON or SARIF that it wrote is needed"
      )
    }
  }

  private mutating func add(finding: JSONValue) {
    let print = Self.fingerprint(
      [
        finding["rule"]?.text, finding["source"]?.text, finding["episode_id"]?.text,
        finding["path"]?.text, finding["message"]?.text,
      ]
    )
    counts[print, default: 0] += 1
  }

  /// Takes one finding out; false when it is not known.
  package mutating func takes(_ finding: Diagnostic, source: String) -> Bool {
    let print = Self.fingerprint(of: finding, source: source)
    guard let count = counts[print], count > 0 else { return false }
    counts[print] = count - 1
    return true
  }

  /// The name of fingerprints in SARIF.
  package static let name = "feedtoolFinding/v1"

  /// What a finding is known by, the same on every machine.
  package static func fingerprint(of finding: Diagnostic, source: String) -> UInt64 {
    fingerprint(
      [
        finding.rule.rawValue, source, finding.episode?.id,
        finding.path.isEmpty ? nil : finding.path, finding.message,
      ]
    )
  }

  private static func fingerprint(_ parts: [String?]) -> UInt64 {
    parts.reduce(0xCBF2_9CE4_8422_2325) { hash, part in
      StableHash.of("\u{1F}" + (part ?? ""), after: hash)
    }
  }
}

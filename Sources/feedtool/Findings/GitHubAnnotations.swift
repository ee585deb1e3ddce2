import FeedKit

/// Findings as the commands by which jobs of GitHub Actions mark lines.
enum GitHubAnnotations {
  static func write(_ report: FindingReport, _ run: FindingRun, _ sink: inout ByteSink) {
    for finding in report.findings {
      let diagnostic = finding.diagnostic
      let command = diagnostic.severity == .note ? "notice" : diagnostic.severity.rawValue
      var line = "::\(command) file=\(property(report.input.relativePath))"
      if let position = diagnostic.position {
        line += ",line=\(position.line),col=\(position.column - finding.continuationBytes)"
      }
      line += ",title=\(property(diagnostic.rule.rawValue))::"
      var text = diagnostic.message
      if let episode = diagnostic.episode { text += " (episode \(episode.title ?? episode.id))" }
      if let hint = diagnostic.hint { text += "; \(hint)" }
      sink.append(line + data(text) + "\n")
    }
  }

  private static func data(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private static func property(_ text: String) -> String {
    data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}

extension Input {
  /// The input's path below the working directory, as far as the user named it so.
  fileprivate var relativePath: String {
    var path = name
    while path.hasPrefix("./") { path = String(path.dropFirst(2)) }
    return path
  }
}

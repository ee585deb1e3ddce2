import FeedKit

/// Links as text: a list of URLs, or a configuration for curl.
enum LinkText {
  /// One URL a line.
  static func list(_ kind: LinkKind) -> OutputShape {
    OutputShape(name: "txt", extensions: ["txt", "text"], holdsAllInputs: true) { _, input in
      LinkLines(kind, input) { row, _ in encoded(row.url) + "\n" }
    }
  }

  /// What `curl -K` reads: where each link is and where it goes.
  static func curl(_ kind: LinkKind) -> OutputShape {
    OutputShape(
      name: "curl",
      extensions: ["curl", "curlrc"],
      holdsAllInputs: true,
      begin: { _, sink in
        // A link that leads on to another protocol, or holds brackets, does what it says and no more.
        for line in ["create-dirs", "fail", "globoff", "location", "proto = \"=http,https\""] {
          sink.append(line + "\n")
        }
      },
      makeConsumer: { _, input in
        LinkLines(kind, input) { row, report in
          guard isWeb(row.url) else {
            report.lost["links that are no http or https", default: 0] += 1
            return nil
          }
          return "url = \"\(encoded(row.url))\"\noutput = \"\(row.path)\"\n"
        }
      }
    )
  }

  private static func isWeb(_ url: String) -> Bool {
    let start = url.prefix(8).lowercased()
    return start.hasPrefix("http://") || start.hasPrefix("https://")
  }

  /// The URL with everything percent-encoded that could end a line or a quoted text.
  private static func encoded(_ url: String) -> String {
    var bytes: [UInt8] = []
    for byte in url.utf8 {
      if byte <= 0x20 || byte >= 0x7F || byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "\\") {
        let digits = String(byte, radix: 16, uppercase: true)
        bytes += Array("%\(digits.count < 2 ? "0" : "")\(digits)".utf8)
      } else {
        bytes.append(byte)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

/// Text for each link.
private struct LinkLines: Consumer {
  private var rows: LinkRows
  private let text: (LinkRow, inout ExportReport) -> String?
  private(set) var report = ExportReport()

  init(
    _ kind: LinkKind,
    _ input: Input,
    text: @escaping (LinkRow, inout ExportReport) -> String?
  ) {
    rows = LinkRows(kind, input)
    self.text = text
  }

  mutating func add(_ event: consuming FeedEvent, to sink: inout ByteSink) {
    write(rows.rows(of: event), to: &sink)
  }

  mutating func add(_ event: OPMLEvent, to sink: inout ByteSink) {
    write(rows.rows(of: event), to: &sink)
  }

  mutating func finish(_ outcome: Outcome, to sink: inout ByteSink) {
    write(rows.lastRows(outcome), to: &sink)
  }

  private mutating func write(_ links: [LinkRow], to sink: inout ByteSink) {
    for link in links {
      guard let line = text(link, &report) else { continue }
      sink.append(line)
    }
  }
}

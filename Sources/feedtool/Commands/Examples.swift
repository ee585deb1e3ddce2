/// The examples that end each help page; all run where `Samples/` is.
enum Examples {
  /// The command that arguments name; `feedtool` when they name none.
  static func command(in arguments: [String]) -> String {
    let words = arguments.filter { $0 != "help" }
    guard let first = words.first, all.contains(where: { $0.command == first }) else {
      return "feedtool"
    }
    return first
  }

  /// The last part of a help page.
  static func text(for command: String) -> String {
    let lines = all.first { $0.command == command }?.lines ?? []
    return (["EXAMPLES:"] + lines.map { "  " + $0 }).joined(separator: "\n")
  }

  private static let all: [(command: String, lines: [String])] = [
    (
      "feedtool",
      [
        "feedtool info Samples",
        "feedtool parse Samples/*.xml --to ndjson",
        "feedtool convert Samples --to csv -o episodes.csv",
        "feedtool links Samples --show audio --to txt",
      ]
    ),
    (
      "parse",
      [
        "feedtool parse Samples/*.xml",
        "feedtool parse Samples --to ndjson -o episodes.ndjson",
        "cat Samples/night-ferry.xml | feedtool parse --to csv --columns title,duration",
      ]
    ),
    (
      "info",
      [
        "feedtool info Samples",
        "feedtool info Samples --to csv -o inventory.csv",
      ]
    ),
    (
      "convert",
      [
        "feedtool convert Samples/*.xml --to csv",
        "feedtool convert Samples/*.xml --to opml -o list.opml",
        "feedtool convert Samples/moth-hour.xml --lossless -o moth-hour.rss",
        "feedtool convert Samples --to json -o converted",
        "feedtool convert Samples/subscriptions.opml --to csv",
      ]
    ),
    (
      "repair",
      [
        "feedtool repair Samples/night-ferry.xml",
        "feedtool repair Samples/night-ferry.xml --diff",
        "feedtool repair Samples -o repaired",
      ]
    ),
    (
      "links",
      [
        "feedtool links Samples --show transcripts --to csv -o transcripts.csv",
        "feedtool links Samples --show audio --to txt",
        "feedtool links Samples --show chapters --to curl | curl -K -",
      ]
    ),
    (
      "validate",
      [
        "feedtool validate Samples/night-ferry.xml --to text",
        "feedtool validate Samples --profile auto --to sarif -o findings.sarif",
        "feedtool validate Samples --summary --to text",
      ]
    ),
    (
      "speakers",
      [
        "feedtool speakers Samples/*.xml --to table",
        "feedtool speakers Samples --transcripts Samples/transcripts --show said --to table",
        "feedtool speakers --from-mentions Samples/mentions.ndjson --to table",
        "feedtool speakers --from-mentions Samples/mentions.ndjson --show appearances --to csv",
        "feedtool speakers --from-mentions Samples/mentions.ndjson --explain 'Mara Quill' --to table",
      ]
    ),
    (
      "report",
      [
        "feedtool report Samples/network --transcripts Samples/network/transcripts -o site",
        "feedtool report Samples/*.xml -o site2 --title 'My shows'",
        "feedtool report Samples/network --name 'Noor Haddad' -o noor.html",
      ]
    ),
    (
      "explain",
      [
        "feedtool explain itunes:duration",
        "feedtool explain enclosure@length date-no-time",
        "feedtool explain podcast --to json",
      ]
    ),
    (
      "schema",
      [
        "feedtool schema",
        "feedtool schema episode",
        "feedtool schema csv --as duckdb",
      ]
    ),
    (
      "rules",
      [
        "feedtool rules",
        "feedtool rules date repair-ampersand --to json",
      ]
    ),
  ]
}

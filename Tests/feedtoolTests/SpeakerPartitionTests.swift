import Foundation
import Testing

/// Whoever does the work, in whatever order and in however many parts, gets the same bytes.
@Suite("feedtool speakers in parts")
struct SpeakerPartitionTests {
  /// Mentions of people in several spellings, some of which name two people.
  private var lines: [String] {
    let first = ["Mara", "Anna", "Peter", "Tomás", "Ольга", "Jean-Luc", "Bertha", "Robert"]
    let last = ["Quill", "Kovacs", "Hallam", "Brandão", "Ежова", "Desprès", "Osei", "Walker"]
    var random = Generator(state: 7)
    var lines: [String] = []
    for number in 0..<260 {
      let (given, family) = (first[random.next(8)], last[random.next(8)])
      let other = "\(first[random.next(8)]) \(last[random.next(8)])"
      let raw =
        switch random.next(8) {
        case 0: "\(family), \(given)"
        case 1: "\(given) \(family)".uppercased()
        case 2: "\(given.prefix(1)). \(family)"
        case 3: given
        case 4: "\(given) \(family) & \(other)"
        case 5: "Dr. \(given) \(family)"
        default: "\(given) \(family)"
        }
      let place = ["title", "item.person", "description", "transcript"][random.next(4)]
      let link = random.next(6) == 0 ? "https://\(given).example/\(family)" : ""
      let (feed, episode) = (random.next(9), random.next(12))
      lines.append(
        """
        {"id":"m\(number)","feed":"f\(feed).xml","guid":"g\(episode)","source":"\(place)",\
        "raw":"\(raw)","href":"\(link)","date":"2026-01-\(10 + feed + episode)"}
        """
      )
    }
    return lines
  }

  private struct Generator {
    var state: UInt64

    mutating func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
  }

  private func write(_ lines: some Sequence<String>, _ name: String, _ tool: Tool) throws {
    try tool.write(lines.joined(separator: "\n") + "\n", to: name)
  }

  private func run(_ tool: Tool, _ files: [String], _ more: String...) throws -> String {
    let options = files.flatMap { ["--from-mentions", $0] } + ["--kind", "all", "--to", "ndjson"]
    let result = try tool.run(["speakers"] + options + more)
    #expect(result.status == 0)
    return result.output
  }

  @Test("ten orders, and one, two, seven and sixty-four parts, give the same bytes")
  func ordersAndParts() throws {
    let tool = try Tool()
    try write(lines, "all", tool)
    for show in ["speakers", "appearances", "mentions"] {
      let whole = try run(tool, ["all"], "--show", show)
      #expect(!whole.isEmpty)
      var random = Generator(state: 1)
      for _ in 0..<10 {
        var mixed = lines
        for index in mixed.indices.reversed() { mixed.swapAt(index, random.next(index + 1)) }
        try write(mixed, "mixed", tool)
        #expect(try run(tool, ["mixed"], "--show", show) == whole)
      }
      for count in [1, 2, 7, 64] {
        for part in 0..<count {
          let own = lines.enumerated().filter { $0.offset % count == part }.map(\.element)
          try write(own, "part\(part)", tool)
        }
        #expect(try run(tool, (0..<count).map { "part\($0)" }, "--show", show) == whole)
      }
    }
  }

  @Test("one thread and two give the same bytes")
  func threads() throws {
    let tool = try Tool()
    try write(lines, "all", tool)
    for show in ["speakers", "appearances", "mentions"] {
      let one = try run(tool, ["all"], "--show", show, "--jobs", "1")
      #expect(!one.isEmpty)
      #expect(try run(tool, ["all"], "--show", show, "--jobs", "2") == one)
    }
  }

  // MARK: Components

  /// The lines of mentions that share keys, directly or by others.
  private func components(of unresolved: String) throws -> [[String]] {
    let lines = unresolved.split(separator: "\n").map(String.init)
    let keys = try lines.map { line in
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      return object?["keys"] as? [String] ?? []
    }
    var parents: [String: String] = [:]
    func root(_ key: String) -> String {
      var current = key
      while let parent = parents[current], parent != current { current = parent }
      return current
    }
    for own in keys { for key in own { parents[root(key)] = root(own[0]) } }
    var parts: [String: [String]] = [:]
    for (line, own) in zip(lines, keys) {
      parts[own.first.map(root) ?? "", default: []].append(line)
    }
    return Array(parts.values)
  }

  /// Whether components, each resolved alone with the facts of all, give the rows of the whole run.
  private func expectEqual(_ tool: Tool, _ inputs: String...) throws {
    func run(_ more: String...) throws -> String {
      let result = try tool.run(["speakers"] + more + ["--kind", "all", "--to", "ndjson"])
      #expect(result.status == 0, "\(result.errors)")
      return result.output
    }
    func whole(_ more: String...) throws -> String {
      try tool.run(["speakers"] + inputs + more + ["--kind", "all", "--to", "ndjson"]).output
    }
    try tool.write(try whole("--show", "facts"), to: "facts")
    let parts = try components(of: try whole("--unresolved"))
    #expect(parts.count > 3)
    for show in ["speakers", "appearances", "mentions"] {
      var rows: [Substring] = []
      for part in parts {
        try write(part, "part", tool)
        rows += try run("--from-mentions", "part", "--facts", "facts", "--show", show)
          .split(separator: "\n")
      }
      #expect(rows.sorted() == (try whole("--show", show)).split(separator: "\n").sorted())
    }
  }

  @Test("mentions that share keys, resolved apart from all others, are resolved as in the whole")
  func componentsOfMentions() throws {
    let tool = try Tool()
    try write(lines, "all", tool)
    try expectEqual(tool, "--from-mentions", "all")
  }

  @Test(
    "feeds that carry episodes of each other, some without a name, are resolved as in the whole"
  )
  func componentsOfFeeds() throws {
    let tool = try Tool()
    for number in 0..<6 { try tool.write(feed(number), to: "feeds/f\(number).xml") }
    try expectEqual(tool, "feeds")
    let appearances = try tool.run([
      "speakers", "feeds", "--show", "appearances", "--to", "ndjson",
    ])
    // Feed 1 carries an episode of feed 0 and names nobody.
    #expect(
      appearances.lines.contains { $0.contains("\"also\":[") && $0.contains("f1.xml") }
    )
  }

  /// A feed whose last episodes are those of the feed before it; one file stands for many episodes.
  private func feed(_ number: Int) -> String {
    let guests = ["Mara Quill", "Anna Kovacs", "Peter Hallam", "Tomás Brandão", "Bertha Osei"]
    var items = ""
    for episode in 0..<9 {
      let person =
        "<podcast:person role=\"guest\">\(guests[(number + episode) % 5])</podcast:person>"
      items += item("\(number)-\(episode)", episode < 8 ? person : "", "f\(number)/e\(episode)")
      if number > 0, episode < 3 {
        items += item("from-\(number)-\(episode)", "", "f\(number - 1)/e\(episode)")
      }
      if number == 3 { items += item("soon-\(episode)", person, "soon/trailer") }
    }
    return """
      <rss version="2.0" xmlns:podcast="https://podcastindex.org/namespace/1.0"><channel>
      <title>Harbour \(number)</title>
      <podcast:guid>00000000-0000-5000-8000-00000000000\(number)</podcast:guid>
      <podcast:person role="host">Ingrid Marsh-\(["Vale", "Wood"][number % 2])</podcast:person>
      \(items)</channel></rss>
      """
  }

  private func item(_ guid: String, _ person: String, _ file: String) -> String {
    """
    <item><title>Number \(guid)</title><guid isPermaLink="false">\(guid)</guid>\(person)
    <pubDate>Mon, 05 Jan 2026 10:00:00 GMT</pubDate>
    <enclosure url="https://media.example/\(file).mp3" length="1" type="audio/mpeg"/></item>

    """
  }
}

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

  @Test("mentions that share keys, resolved apart from all others, are resolved as in the whole")
  func components() throws {
    let tool = try Tool()
    try write(lines, "all", tool)
    try tool.write(try run(tool, ["all"], "--show", "facts"), to: "facts")
    let unresolved = try run(tool, ["all"], "--unresolved").split(separator: "\n").map(String.init)
    let keys = try unresolved.map { line in
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
    for (line, own) in zip(unresolved, keys) {
      parts[own.first.map(root) ?? "", default: []].append(line)
    }
    #expect(parts.count > 3)
    for show in ["speakers", "appearances", "mentions"] {
      var rows: [Substring] = []
      for part in parts.values {
        try write(part, "part", tool)
        rows += try run(tool, ["part"], "--facts", "facts", "--show", show).split(separator: "\n")
      }
      let whole = try run(tool, ["all"], "--show", show)
      #expect(rows.sorted() == whole.split(separator: "\n").sorted())
    }
  }
}

/// A chart of how many by month, quarter or year: bars in SVG, and the same numbers as a table.
struct TimelineChart {
  /// What one bar stands for.
  enum Unit: Int {
    case month = 1
    case quarter = 3
    case year = 12

    fileprivate var words: String {
      switch self {
      case .month: "month"
      case .quarter: "quarter"
      case .year: "year"
      }
    }
  }

  /// Something that happened: when, and of which kind.
  struct Event {
    var time: Timestamp
    /// The place of its kind in the list of kinds.
    var kind: Int
  }

  // A chart with fewer would be a few wide blocks.
  private static let fewest = 12
  private static let lowestTop = 3
  // A date that is far off shall not make all others one bar.
  private static let mostYears = 120
  // The colours that there are.
  private static let mostKinds = 3

  private let id: HTMLFragment
  private let title: String
  private let noun: String
  private let kinds: [String]
  private let unit: Unit
  private let first: Int
  private var counts: [[Int]]
  /// Events of years that have no place in the chart.
  private var outside = 0

  /// Counts events; `nil` when there are none.
  ///
  /// - Parameters:
  ///   - id: What its labels are called in the page.
  ///   - title: What is counted, for those who do not see the chart.
  ///   - noun: What one event is, such as `appearance`.
  ///   - kinds: The kinds of events, at most three.
  ///   - events: What is counted, in any order.
  init?(id: HTMLFragment, title: String, noun: String, kinds: [String], events: [Event]) {
    let months = events.map { Self.month(of: $0.time) }
    guard let (start, last) = Self.range(of: months) else { return nil }
    self.id = id
    self.title = title
    self.noun = noun
    self.kinds = Array(kinds.prefix(Self.mostKinds))
    unit = last - start < 36 ? .month : last - start < 144 ? .quarter : .year
    let end = Self.floor(last, unit.rawValue)
    first = min(Self.floor(start, unit.rawValue), end - Self.fewest + 1)
    counts = Array(
      repeating: Array(repeating: 0, count: self.kinds.count),
      count: end - first + 1
    )
    for (event, month) in zip(events, months) {
      let place = Self.floor(month, unit.rawValue) - first
      guard counts.indices.contains(place) else {
        outside += 1
        continue
      }
      counts[place][min(max(event.kind, 0), self.kinds.count - 1)] += 1
    }
  }

  /// The first and the last month that the chart shows: of 120 years those with the most events.
  private static func range(of months: [Int]) -> (first: Int, last: Int)? {
    let sorted = months.sorted()
    guard var best = sorted.first.map({ (first: $0, last: $0) }) else { return nil }
    var (most, low) = (0, 0)
    for high in sorted.indices {
      while sorted[high] - sorted[low] >= mostYears * 12 { low += 1 }
      if high - low + 1 >= most { (most, best) = (high - low + 1, (sorted[low], sorted[high])) }
    }
    return best
  }

  private static func floor(_ month: Int, _ months: Int) -> Int {
    Int(Civil.dividedDown(month, by: months).quotient)
  }

  private static func month(of time: Timestamp) -> Int {
    let parts = Timestamp(secondsSinceEpoch: time.secondsSinceEpoch).parts
    return parts.year * 12 + parts.month - 1
  }

  // MARK: Writing

  /// Writes the chart with its key and its table.
  func write(to sink: inout ByteSink) {
    let most = counts.map { $0.reduce(0, +) }.max() ?? 1
    let used = kinds.indices.filter { kind in counts.contains { $0[kind] > 0 } }
    sink.html("<figure class=\"chart\">\n")
    sink.html("<div class=\"key\">")
    if kinds.count > 1 {
      for kind in used { sink.html("<span><i class=\"k\(kind)\"></i>\(kinds[kind])</span>") }
    }
    sink.html("<b>most in a \(unit.words): \(most)</b></div>\n")
    if outside > 0 {
      let count = PageTexts.count(outside, noun)
      sink.html("<p class=\"soft\">\(count) of other years not shown</p>\n")
    }
    writeBars(most, to: &sink)
    let middle = first + counts.count / 2
    sink.html(
      """
      <div class="axis" aria-hidden="true"><span>\(label(first))</span>\
      <span>\(label(middle))</span><span>\(label(first + counts.count - 1))</span></div>

      """
    )
    writeTable(used, to: &sink)
    sink.html("</figure>\n")
  }

  private func writeBars(_ most: Int, to sink: inout ByteSink) {
    // One appearance shall not look like many.
    let top = max(most, Self.lowestTop)
    let total = counts.joined().reduce(0, +)
    let range = "\(label(first)) to \(label(first + counts.count - 1))"
    sink.html(
      """
      <svg viewBox="0 0 \(counts.count * 10) 100" preserveAspectRatio="none" role="img" \
      aria-labelledby="\(id)-t \(id)-d">
      <title id="\(id)-t">\(title)</title>
      <desc id="\(id)-d">\(PageTexts.count(total, noun)) by \(unit.words), \(range); the table \
      below has the numbers.</desc>

      """
    )
    // A line for whole numbers, a few of them.
    for count in stride(from: 0, through: top, by: max(1, (top + 2) / 4)) {
      let place = hundredths(10_000 - height(count, of: top))
      sink.html("<path class=\"grid\" d=\"M0 \(place)H\(counts.count * 10)\"/>\n")
    }
    for (place, bar) in counts.enumerated() where bar.contains(where: { $0 > 0 }) {
      sink.html("<g class=\"bar\"><title>\(tip(place))</title>")
      var below = 0
      for (kind, count) in bar.enumerated() where count > 0 {
        let (low, high) = (height(below, of: top), height(below + count, of: top))
        below += count
        sink.html(
          "<rect class=\"k\(kind)\" x=\"\(place * 10 + 1)\" width=\"8\" y=\"\(hundredths(10_000 - high))\" height=\"\(hundredths(high - low))\"/>"
        )
      }
      sink.html("</g>\n")
    }
    sink.html("</svg>\n")
  }

  private func writeTable(_ used: [Int], to sink: inout ByteSink) {
    sink.html("<details><summary>As a table</summary>\n<table><thead><tr>")
    sink.html("<th scope=\"col\">\(unit.words.capitalizedFirst)</th>")
    if used.count > 1 {
      for kind in used { sink.html("<th scope=\"col\" class=\"n\">\(kinds[kind])</th>") }
    }
    sink.html("<th scope=\"col\" class=\"n\">All</th></tr></thead>\n<tbody>\n")
    for (place, bar) in counts.enumerated() where bar.contains(where: { $0 > 0 }) {
      sink.html("<tr><th scope=\"row\">\(label(first + place))</th>")
      if used.count > 1 {
        for kind in used { sink.html("<td class=\"n\">\(bar[kind])</td>") }
      }
      sink.html("<td class=\"n\">\(bar.reduce(0, +))</td></tr>\n")
    }
    sink.html("</tbody></table></details>\n")
  }

  private func tip(_ place: Int) -> String {
    let bar = counts[place]
    let all = PageTexts.count(bar.reduce(0, +), noun)
    let parts = bar.indices.filter { bar[$0] > 0 }.map { "\(kinds[$0]) \(bar[$0])" }
    let detail = kinds.count > 1 ? " (\(parts.joined(separator: ", ")))" : ""
    return "\(label(first + place)): \(all)\(detail)"
  }

  private func label(_ number: Int) -> String {
    switch unit {
    case .year: return "\(number)"
    case .quarter:
      let (year, quarter) = Civil.dividedDown(number, by: 4)
      return "Q\(quarter + 1) \(year)"
    case .month:
      let (year, month) = Civil.dividedDown(number, by: 12)
      return "\(PageTexts.month(month + 1)) \(year)"
    }
  }

  /// Hundredths of a part of a hundred: whole numbers, so that the bytes are the same everywhere.
  private func height(_ count: Int, of top: Int) -> Int { count * 9_600 / top }

  private func hundredths(_ value: Int) -> String {
    let rest = value % 100
    return rest == 0 ? "\(value / 100)" : "\(value / 100).\(rest < 10 ? "0" : "")\(rest)"
  }
}

extension String {
  fileprivate var capitalizedFirst: String { prefix(1).uppercased() + dropFirst() }
}

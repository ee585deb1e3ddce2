import Testing

@testable import FeedKit

@Suite("Timeline charts")
struct TimelineChartTests {
  private func html(_ dates: [(year: Int, month: Int)], kinds: [String] = ["Episodes"]) -> String {
    let events = dates.enumerated().compactMap { number, date in
      Timestamp(year: date.year, month: date.month, day: 1)
        .map { TimelineChart.Event(time: $0, kind: number % kinds.count) }
    }
    let chart = TimelineChart(
      id: "c",
      title: "Over time",
      noun: "episode",
      kinds: kinds,
      events: events
    )
    guard let chart else { return "" }
    var bytes: [UInt8] = []
    var sink = ByteSink { bytes += $0 }
    chart.write(to: &sink)
    try? sink.flush()
    return String(decoding: bytes, as: UTF8.self)
  }

  private func bars(_ html: String) -> Int {
    html.split(separator: "<g class=\"bar\">", omittingEmptySubsequences: false).count - 1
  }

  @Test("no events make no chart")
  func empty() { #expect(html([]).isEmpty) }

  @Test("three years are shown by month, twelve by quarter, more by year")
  func units() {
    #expect(html([(2023, 1), (2025, 12)]).contains("2 episodes by month"))
    #expect(html([(2023, 1), (2026, 1)]).contains("2 episodes by quarter"))
    #expect(html([(2014, 1), (2026, 1)]).contains("2 episodes by year"))
  }

  @Test("each unit with events is one bar and one row")
  func bars() {
    let chart = html([(2025, 1), (2025, 1), (2025, 3), (2024, 12)])
    #expect(bars(chart) == 3)
    #expect(chart.contains("<th scope=\"row\">Jan 2025</th><td class=\"n\">2</td>"))
  }

  @Test("kinds are told apart by colour, in words and in the table")
  func kinds() {
    let chart = html([(2025, 1), (2025, 1), (2025, 1)], kinds: ["Host", "Guest"])
    #expect(chart.contains("Jan 2025: 3 episodes (Host 2, Guest 1)"))
    #expect(chart.contains("class=\"k0\"") && chart.contains("class=\"k1\""))
    #expect(chart.contains("<td class=\"n\">2</td><td class=\"n\">1</td><td class=\"n\">3</td>"))
  }

  @Test("a date that is far off does not make one bar of all others, and is said to be missing")
  func outlier() {
    let chart = html([(2024, 1), (2024, 5), (2025, 2), (9999, 1)])
    #expect(bars(chart) == 3)
    #expect(chart.contains("3 episodes by month"))
    #expect(chart.contains("1 episode of other years not shown"))
  }

  @Test("years before year 1 and far ahead make a chart like others")
  func extremes() {
    #expect(bars(html([(-400, 1), (-400, 7)])) == 2)
    #expect(bars(html([(999_999, 12)])) == 1)
  }
}

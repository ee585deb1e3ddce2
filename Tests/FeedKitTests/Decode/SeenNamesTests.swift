import Testing

@testable import FeedKit

@Suite("Seen names")
struct SeenNamesTests {
  @Test("a name is new once")
  func once() {
    var seen = SeenNames()
    let areNew = ["a", "b", "a", "", ""].map { seen.insert($0) }
    #expect(areNew == [true, true, false, true, false])
  }

  @Test("names stay known when the first table is full")
  func growth() {
    var seen = SeenNames()
    let new = (0..<20_000).filter { seen.insert("name \($0)") }.count
    #expect(new > 19_995)
    let again = (0..<20_000).filter { seen.insert("name \($0)") }.count
    #expect(again == 0)
  }
}

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

  @Test("the hash of a name is the same on every machine, and in every release")
  func hash() {
    #expect(SeenNames.hash("") == SeenNames.mixed(0xCBF2_9CE4_8422_2325))
    #expect(SeenNames.hash("a") == SeenNames.mixed(0xAF63_DC4C_8601_EC8C))
    #expect(SeenNames.hash("foobar") == SeenNames.mixed(0x8594_4171_F739_67E8))
  }
}

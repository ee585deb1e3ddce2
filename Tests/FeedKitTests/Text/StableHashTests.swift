import Testing

@testable import FeedKit

@Suite("Stable hash")
struct StableHashTests {
  @Test("the hash of a text is the same on every machine, and in every release")
  func hash() {
    #expect(StableHash.of("") == StableHash.mixed(0xCBF2_9CE4_8422_2325))
    #expect(StableHash.of("a") == StableHash.mixed(0xAF63_DC4C_8601_EC8C))
    #expect(StableHash.of("foobar") == StableHash.mixed(0x8594_4171_F739_67E8))
  }

  @Test("what goes before a text is part of its hash")
  func after() {
    let one = StableHash.of("b", after: StableHash.of("a"))
    #expect(one != StableHash.of("a", after: StableHash.of("b")))
    #expect(one != StableHash.of("b"))
  }
}

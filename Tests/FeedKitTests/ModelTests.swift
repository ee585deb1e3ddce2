import FeedKit
import Testing

@Suite("Model")
struct ModelTests {
  @Test("where a record stands does not make it another")
  func originTakesNoPartInEquality() {
    var one = Enclosure()
    one.position = Origin(Position(line: 3, column: 5, offset: 70))
    #expect(one == Enclosure())
  }
}

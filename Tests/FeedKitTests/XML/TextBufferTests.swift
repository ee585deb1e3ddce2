import Testing

@testable import FeedKit

@Suite("Text buffer")
struct TextBufferTests {
  private func fill(_ buffer: inout TextBuffer, _ text: String) {
    let bytes = Array(text.utf8)
    bytes.withUnsafeBufferPointer { pointer in
      guard let base = pointer.baseAddress else { return }
      buffer.append(base, pointer.count)
    }
  }

  @Test("white space goes from both ends, not from the middle")
  func trim() {
    var buffer = TextBuffer(limit: 100)
    fill(&buffer, " \t\r\n a \n b \u{A0}\n")
    buffer.trim()
    var text = buffer.string()
    #expect(text == "a \n b \u{A0}")
    buffer.keepSpace()
    text = buffer.string()
    #expect(text == " \t\r\n a \n b \u{A0}\n")
  }

  @Test("nothing but white space is empty")
  func blank() {
    var buffer = TextBuffer(limit: 100)
    fill(&buffer, " \n\t\r ")
    buffer.trim()
    let text = buffer.string()
    #expect(text == "")
  }

  @Test("a full buffer takes no more, also of what would fit")
  func full() {
    var buffer = TextBuffer(limit: 5)
    fill(&buffer, "abcd")
    var isCut = buffer.isCut
    #expect(!isCut)
    fill(&buffer, "é")
    isCut = buffer.isCut
    #expect(isCut)
    fill(&buffer, "x")
    buffer.trim()
    var text = buffer.string()
    #expect(text == "abcd")
    buffer.removeAll()
    fill(&buffer, "abcde")
    buffer.trim()
    isCut = buffer.isCut
    #expect(!isCut)
    text = buffer.string()
    #expect(text == "abcde")
  }

  @Test("characters of every width come out as they went in")
  func widths() {
    let expected = String(repeating: "aé€🌙", count: 40)
    var buffer = TextBuffer(limit: 1_000)
    fill(&buffer, expected)
    buffer.trim()
    let text = buffer.string()
    #expect(text == expected)
    #expect(text.utf8.count == 400)
  }
}

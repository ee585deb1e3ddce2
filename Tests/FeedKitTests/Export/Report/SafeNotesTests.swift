import Testing

@testable import FeedKit

@Suite("Safe notes")
struct SafeNotesTests {
  private func html(_ text: String, limit: Int = 1_500) -> String {
    String(decoding: SafeNotes.html(text, limit: limit).bytes, as: UTF8.self)
      .split(separator: "\n").joined()
  }

  @Test("paragraphs stay paragraphs, also of plain text")
  func paragraphs() {
    #expect(html("<p>One</p><p>Two<br>Three</p>") == "<p>One</p><p>Two</p><p>Three</p>")
    #expect(html("One\n\nTwo") == "<p>One</p><p>Two</p>")
    #expect(html("<ul><li>a<li>b</ul>") == "<p>• a</p><p>• b</p>")
  }

  @Test("emphasis and attributes go, text stays")
  func text() {
    #expect(html("<p onclick=\"x()\">A <b class='y'>bold</b> word</p>") == "<p>A bold word</p>")
    #expect(html("5 < 6 & 7 > 2") == "<p>5 &lt; 6 &amp; 7 &gt; 2</p>")
  }

  @Test(
    "what is in scripts and their like is no text",
    arguments: [
      "<script>x<y</script>", "<SCRIPT src=a>x</SCRIPT >", "<style>*{}</style>",
      "<!-- <b>x</b> -->",
      "<iframe>x</iframe>", "<svg><text>x</text></svg>", "<script>never ends",
      "<template>x</template>", "<!-- never ends",
    ]
  )
  func scripts(markup: String) { #expect(!html("a " + markup).contains("x")) }

  @Test("links of the web stay, others lose their address")
  func links() {
    #expect(
      html("<a href=\"https://a.example/?b=1&amp;c=2\" onclick=x>go</a>")
        == "<p><a rel=\"nofollow noreferrer\" href=\"https://a.example/?b=1&amp;c=2\">go</a></p>"
    )
    for address in [
      "javascript:x", "java&#115;cript:x", "&#x6A;avascript:x", "javascript&colon;x", " data:x",
      "\tjavascript:x",
    ] {
      #expect(html("<a href=\"\(address)\">go</a>") == "<p>go</p>", "\(address)")
      #expect(html("<a href=\(address)>go</a>") == "<p>go</p>", "\(address)")
    }
  }

  @Test("a link is closed where its paragraph ends")
  func openLink() {
    #expect(
      html("<a href='https://a.example/'>go<p>on</a>")
        == "<p><a rel=\"nofollow noreferrer\" href=\"https://a.example/\">go</a></p><p>on</p>"
    )
  }

  @Test("references stay references, and cannot name what a text must not hold")
  func references() {
    #expect(html("&eacute;&lt;script&gt;") == "<p>&eacute;&lt;script&gt;</p>")
    #expect(html("a&#8238;b&#0;c&#x202E;d") == "<p>abcd</p>")
    #expect(html("&nope &;") == "<p>&amp;nope &amp;;</p>")
    #expect(html("&#60;b&#62;") == "<p>&lt;b&gt;</p>")
  }

  @Test("long notes are cut at a word, and said to be")
  func cutting() {
    let notes = html(String(repeating: "word ", count: 10_000), limit: 100)
    #expect(notes.utf8.count < 130)
    #expect(notes.hasSuffix("word …</p>"))
    #expect(html(String(repeating: "é", count: 10_000), limit: 100).utf8.count < 1_000)
  }

  @Test(
    "notes made to take long are read at once",
    arguments: [
      "<a \"", "<", "&", "<!--", "<a href=", "<script>", "</", "&#", "<a href='https:", "<li>",
      "<a href='https://a.example/'>", "<p>", "a<br>",
    ]
  )
  func hostile(piece: String) {
    let notes = html(String(repeating: piece, count: 100_000))
    #expect(notes.utf8.count < 20_000)
    #expect(!notes.contains("<script"))
  }
}

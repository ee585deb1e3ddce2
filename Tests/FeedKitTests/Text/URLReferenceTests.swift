import Testing

@testable import FeedKit

@Suite("URL references")
struct URLReferenceTests {
  private func resolve(_ reference: String, _ base: String) -> String? {
    URLReference.resolved(Array(reference.utf8), against: Array(base.utf8)).map {
      String(decoding: $0, as: UTF8.self)
    }
  }

  @Test(
    "the examples of RFC 3986 are completed as it says",
    arguments: [
      ("g:h", "g:h"), ("g", "http://a/b/c/g"), ("./g", "http://a/b/c/g"),
      ("g/", "http://a/b/c/g/"), ("/g", "http://a/g"), ("//g", "http://g"),
      ("?y", "http://a/b/c/d;p?y"), ("g?y", "http://a/b/c/g?y"), ("#s", "http://a/b/c/d;p?q#s"),
      ("g#s", "http://a/b/c/g#s"), ("g?y#s", "http://a/b/c/g?y#s"), (";x", "http://a/b/c/;x"),
      ("", "http://a/b/c/d;p?q"), (".", "http://a/b/c/"), ("./", "http://a/b/c/"),
      ("..", "http://a/b/"), ("../", "http://a/b/"), ("../g", "http://a/b/g"),
      ("../..", "http://a/"), ("../../g", "http://a/g"), ("../../../g", "http://a/g"),
      ("/./g", "http://a/g"), ("/../g", "http://a/g"), ("g.", "http://a/b/c/g."),
      (".g", "http://a/b/c/.g"), ("g..", "http://a/b/c/g.."), ("./../g", "http://a/b/g"),
      ("./g/.", "http://a/b/c/g/"), ("g/../h", "http://a/b/c/h"),
      ("g;x=1/../y", "http://a/b/c/y"), ("g?y/../x", "http://a/b/c/g?y/../x"),
    ]
  )
  func examples(reference: String, url: String) {
    #expect(resolve(reference, "http://a/b/c/d;p?q") == url)
  }

  @Test("a base that is no address with a path completes nothing")
  func noBase() {
    #expect(resolve("g", "urn:a:b") == nil)
    #expect(resolve("g", "feed.xml") == nil)
    #expect(resolve("g", "") == nil)
    #expect(resolve("g", "http://a") == "http://a/g")
    #expect(resolve("a.mp3", "file:///x/y.xml") == "file:///x/a.mp3")
  }

  @Test("words and names of hosts are not taken for references")
  func plausible() {
    let texts = ["/a/b.mp3", "www.example.com", "see our site"]
    let plausible = texts.filter { URLReference.isPlausible($0.utf8.span) }
    #expect(plausible == ["/a/b.mp3"])
  }

  @Test("links in HTML are completed, and nothing else is changed")
  func html() {
    func complete(_ html: String, _ base: String = "http://a/b/") -> String? {
      HTMLLinks.resolved(html.utf8.span, against: Array(base.utf8)).map {
        String(decoding: $0, as: UTF8.self)
      }
    }
    #expect(
      complete("<p>x <A HREF='c.html' title=href>y</A><img src=d.png></p>")
        == "<p>x <A HREF='http://a/b/c.html' title=href>y</A><img src=http://a/b/d.png></p>"
    )
    #expect(complete("<a href=\"http://x/\">1 < 2 src=\"y\"</a>") == nil)
    #expect(complete("<a href=\"#top\"><a href=\"mailto:a@b.c\"><a name=\"d\">") == nil)
    #expect(complete("<a href=\"c\"") == "<a href=\"http://a/b/c\"")
    #expect(complete("<a href='c") == "<a href='http://a/b/c")
    #expect(complete("<a =b href=c>") == "<a =b href=http://a/b/c>")
  }

  @Test("a base cannot write markup into a text")
  func hostileBase() {
    let html = HTMLLinks.resolved(
      "<a href=\"c\">".utf8.span,
      against: Array("http://a/\"><script>/".utf8)
    )
    let text = html.map { String(decoding: $0, as: UTF8.self) }
    #expect(text == "<a href=\"http://a/%22%3e%3cscript%3e/c\">")
  }

  @Test(
    "services that count downloads are taken from before a media file",
    arguments: [
      (
        "https://dts.podtrac.com/redirect.mp3/traffic.libsyn.com/a/b.mp3",
        "https://traffic.libsyn.com/a/b.mp3"
      ),
      (
        "https://pdst.fm/e/chrt.fm/track/AB12/https://x.example/a.mp3?y=1",
        "https://x.example/a.mp3?y=1"
      ),
      ("https://op3.dev/e,pg=1-2/http://x.example/a.mp3", "http://x.example/a.mp3"),
      (
        "https://www.podtrac.com/pts/redirect.mp3/media.blubrry.com/show/x.example/a.mp3",
        "https://x.example/a.mp3"
      ),
      ("https://x.example/pdst.fm/e/a.mp3", "https://x.example/pdst.fm/e/a.mp3"),
      ("https://pdst.fm/e/", "https://pdst.fm/e/"),
      ("https://pdst.fm/e/a.mp3", "https://pdst.fm/e/a.mp3"),
      ("a.mp3", "a.mp3"), ("", ""),
    ]
  )
  func tracking(url: String, file: String) {
    #expect(TrackingPrefixes.removed(from: url) == file)
  }

  @Test("base64 is read with white space and without padding, and nothing else is")
  func base64() {
    func decode(_ text: String) -> String? {
      Base64.decoded(text.utf8.span).map { String(decoding: $0, as: UTF8.self) }
    }
    #expect(decode("Zm9v\n YmE=") == "fooba")
    #expect(decode("Zm9vYg") == "foob")
    #expect(decode("") == "")
    #expect(decode("Zm9vY") == nil)
    #expect(decode("Zm=9") == nil)
    #expect(decode("plain text") == nil)
  }
}

import Testing

@testable import FeedKit

@Suite("Digests")
struct DigestTests {
  private func sha256(_ text: String) -> String {
    var hash = SHA256()
    hash.update(Array(text.utf8).span)
    return hash.hexadecimal
  }

  private func sha1(_ text: String) -> String {
    var hash = SHA1()
    hash.update(Array(text.utf8).span)
    let digest = hash.digest
    var bytes: [UInt8] = []
    for index in digest.indices { bytes.appendHexadecimal(digest[index]) }
    return String(decoding: bytes, as: UTF8.self)
  }

  private let long = "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq"

  @Test("SHA-256 gives the digests that its standard gives as examples")
  func sha256Examples() {
    #expect(
      sha256("") == "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
    )
    #expect(
      sha256("abc") == "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"
    )
    #expect(
      sha256(long) == "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
    )
    #expect(
      sha256(String(repeating: "a", count: 1_000_000))
        == "cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"
    )
  }

  @Test("SHA-1 gives the digests that its standard gives as examples")
  func sha1Examples() {
    #expect(sha1("") == "da39a3ee5e6b4b0d3255bfef95601890afd80709")
    #expect(sha1("abc") == "a9993e364706816aba3e25717850c26c9cd0d89d")
    #expect(sha1(long) == "84983e441c3bd26ebaae4aa1f95129e5e54670f1")
    #expect(
      sha1(String(repeating: "a", count: 1_000_000)) == "34aa973cd4c4daa4f61eeb2bdbad27316534016f"
    )
  }

  @Test("any way of cutting the input gives the same digest")
  func chunks() {
    let text = Array(String(repeating: "feed", count: 50).utf8)
    for count in 0..<text.count {
      var whole = SHA256()
      whole.update(text.span.extracting(0..<count))
      var halves = SHA256()
      halves.update(text.span.extracting(0..<count / 2))
      #expect(!halves.hexadecimal.isEmpty)
      halves.update(text.span.extracting(count / 2..<count))
      #expect(whole.hexadecimal == halves.hexadecimal)
    }
  }

  @Test("the guid of a podcast depends on its URL without scheme and trailing slashes")
  func podcastGUID() {
    func guid(_ url: String) -> String { UUIDText.podcastGUID(feedURL: Array(url.utf8).span) }
    #expect(
      guid("https://mp3s.nashownotes.com/pc20rss.xml") == "917393e3-1b1e-5cef-ace4-edaa54e1f810"
    )
    #expect(guid("podnews.net/rss//") == "9b024349-ccf0-5f69-a609-6b82873eab3c")
    #expect(guid("feed://podnews.net/rss/") == guid("http://podnews.net/rss"))
    #expect(guid("example.com/a?u=http://b") != guid("b"))
    #expect(guid("") == guid("https://"))
  }

  @Test("a version 5 UUID is the one that its standard gives as example")
  func version5() {
    let dns: InlineArray<16, UInt8> = [
      0x6B, 0xA7, 0xB8, 0x10, 0x9D, 0xAD, 0x11, 0xD1,
      0x80, 0xB4, 0x00, 0xC0, 0x4F, 0xD4, 0x30, 0xC8,
    ]
    let name = Array("www.example.com".utf8)
    #expect(
      UUIDText.version5(namespace: dns, name: name.span) == "2ed6657d-e927-568b-95e1-2665a8aea6a2"
    )
  }
}

import FeedKit
import Testing

@Suite("Speakers")
struct SpeakerIndexTests {
  private func mention(
    _ id: String,
    _ feed: String,
    _ episode: String,
    _ raw: String,
    place: MentionPlace = .itemPerson,
    role: String? = nil,
    href: String? = nil,
    context: String? = nil
  ) -> Mention {
    var mention = Mention(
      id: id,
      keys: EpisodeKeys(source: feed, feedID: feed, episodeID: episode, episodeGUID: episode),
      place: place,
      raw: raw
    )
    mention.role = role
    mention.href = href
    mention.context = context
    return mention
  }

  private func resolved(_ mentions: [Mention]) -> SpeakerResolution {
    var index = SpeakerIndex()
    index.keepsMerges = true
    for mention in mentions { index.add(mention) }
    return index.resolved()
  }

  private func speakers(_ mentions: [Mention]) -> [String: String?] {
    var result: [String: String?] = [:]
    for mention in resolved(mentions).mentions { result[mention.id] = mention.speakerID }
    return result
  }

  private var sample: [Mention] {
    [
      mention("a1", "a", "1", "Mara Quill", role: "host"),
      mention("a2", "a", "1", "Dr. Tomás Brandão", place: .title),
      mention("a3", "a", "1", "Tomas", place: .transcript),
      mention("a4", "a", "2", "MARA QUILL", role: "host"),
      mention("a5", "a", "2", "Ольга Ежова", place: .title),
      mention("a6", "a", "2", "Olga Yezhova"),
      mention("a7", "a", "2", "Speaker 1", place: .transcript),
      mention("b1", "b", "7", "Quill, Mara", place: .title),
      mention("b2", "b", "7", "Harbour Light Radio", place: .iTunesAuthor),
      mention("b3", "b", "8", "Tomás Brandão", role: "editor"),
    ]
  }

  @Test("one person is one speaker, in any spelling and any feed")
  func onePerson() {
    let found = speakers(sample)
    #expect(found["a1"] == found["a4"] && found["a1"] == found["b1"])
    #expect(found["a2"] == found["a3"] && found["a2"] == found["b3"])
    #expect(found["a5"] == found["a6"])
    #expect(found["a1"] != found["a2"])
    #expect(found["a7"] == .some(nil))
  }

  @Test("the order of mentions changes nothing")
  func order() {
    let expected = resolved(sample)
    var mentions = sample
    for turn in 1..<sample.count {
      mentions.append(mentions.removeFirst())
      mentions.swapAt(0, turn)
      let other = resolved(mentions)
      #expect(other.mentions == expected.mentions)
      #expect(other.speakers == expected.speakers)
      #expect(other.appearances == expected.appearances)
    }
  }

  @Test("two accounts at one provider are two people")
  func accounts() {
    let found = speakers([
      mention(
        "a1",
        "a",
        "1",
        "Chris Evans",
        href: "https://en.wikipedia.org/wiki/Chris_Evans_(actor)"
      ),
      mention(
        "b1",
        "b",
        "1",
        "Chris Evans",
        href: "https://en.wikipedia.org/wiki/Chris_Evans_(presenter)"
      ),
      mention("c1", "c", "1", "Adam Curry", href: "https://curry.com/"),
      mention("d1", "d", "1", "Adam Curry", href: "https://blog.curry.com"),
    ])
    #expect(found["a1"] != found["b1"])
    #expect(found["c1"] == found["d1"])
  }

  @Test("a family name is more than the initial that stands in the middle of another name")
  func familyNamesAndInitials() {
    let found = speakers([
      mention("a1", "a", "1", "Anthony R. Quimby"), mention("a2", "a", "2", "Anthony Quimby"),
      mention("a3", "a", "3", "Anthony Redfield"), mention("a4", "a", "4", "A. Redfield"),
      mention("a5", "a", "5", "Robert Vance"), mention("a6", "a", "6", "R. M. Vance"),
    ])
    #expect(found["a1"] == found["a2"] && found["a3"] == found["a4"])
    #expect(found["a1"] != found["a3"])
    #expect(found["a5"] == found["a6"])
  }

  @Test("two given names that are close to each other are no slip, however often one comes")
  func closeGivenNames() {
    var mentions = [
      mention("b1", "a", "20", "Brad Fitzroy"), mention("c1", "a", "21", "Fredd Fitzroy"),
    ]
    for number in 1...8 { mentions.append(mention("a\(number)", "a", "\(number)", "Fred Fitzroy")) }
    let found = speakers(mentions)
    #expect(found["a1"] != found["b1"])
    #expect(found["a1"] == found["c1"])
  }

  @Test("who has half of another's family name is nobody else where one is host and one is guest")
  func hostAndGuest() {
    let found = speakers([
      mention("a1", "a", "1", "James Harris-Porman", place: .notes, role: "host"),
      mention("a2", "a", "1", "James Harris", place: .notes, role: "guest"),
      mention("a3", "a", "2", "James Harris-Porman", place: .notes, role: "host"),
      mention("a4", "a", "2", "James Harris", place: .notes),
    ])
    #expect(found["a1"] != found["a2"])
    #expect(found["a3"] == found["a4"])
  }

  /// Guests of several shows, each with the same page in two of them; and two of one name, of whom each
  /// has pages of its own in so many episodes.
  private func linkedGuests(episodes: Int, areShared: Bool) -> [Mention] {
    var mentions: [Mention] = []
    for number in 0..<24 {
      let name = "Guest\(number) Example\(number)"
      for feed in ["a", "b"] {
        let page = "https://person\(number).example/\(areShared ? "" : feed)"
        mentions.append(mention("\(feed)g\(number)", feed, "g\(number)", name, href: page))
      }
    }
    for episode in 0..<episodes {
      for (feed, page) in [("c", "https://twitter.com/quill"), ("d", "https://quill.example/")] {
        mentions.append(mention("\(feed)\(episode)", feed, "\(episode)", "Mara Quill", href: page))
      }
    }
    return mentions
  }

  @Test("two with many links and none in common are two, where others of one name have the same")
  func otherLinks() {
    func isOne(_ mentions: [Mention]) -> Bool {
      let found = speakers(mentions)
      return found["c0"] == found["d0"]
    }
    #expect(!isOne(linkedGuests(episodes: 4, areShared: true)))
    #expect(isOne(linkedGuests(episodes: 3, areShared: true)))
    #expect(isOne(linkedGuests(episodes: 4, areShared: false)))
    // Few people tell nothing.
    #expect(isOne(linkedGuests(episodes: 4, areShared: true).suffix(30)))
  }

  @Test(
    "a guest called by a first name alone is a regular of the show, and no one else of that name"
  )
  func firstNamesAlone() {
    func alone(_ id: String, _ episode: String) -> Mention {
      mention(id, "a", episode, "Anna", place: .title, role: "guest")
    }
    func kovacs(_ episodes: ClosedRange<Int>, role: String = "guest") -> [Mention] {
      episodes.map { mention("k\($0)", "a", "k\($0)", "Anna Kovacs", role: role) }
    }
    let once = speakers(kovacs(1...2) + [alone("a1", "9")])
    #expect(once["a1"] != once["k1"])
    let often = speakers(kovacs(1...3) + [alone("a1", "9")])
    #expect(often["a1"] == often["k1"])
    let host = speakers(kovacs(1...1, role: "host") + [alone("a1", "9")])
    #expect(host["a1"] == host["k1"])
    let other = mention("m1", "a", "m", "Anna Marsh")
    let two = speakers(kovacs(1...4) + [other, alone("a1", "9")])
    #expect(two["a1"] != two["k1"] && two["a1"] != two["m1"])
    // In the episode of one of the two it is that one.
    let there = speakers(kovacs(1...4) + [other, alone("a1", "m")])
    #expect(there["a1"] == there["m1"])
    let beside = speakers([
      mention("k1", "a", "1", "Anna Kovacs"), mention("m1", "a", "1", "Anna Marsh"),
      alone("a1", "1"),
    ])
    #expect(beside["a1"] != beside["k1"] && beside["a1"] != beside["m1"])
  }

  @Test("an initial between two names is the first name of nobody else")
  func middleInitials() {
    let found = speakers([
      mention("a1", "a", "1", "John B. Hill", place: .title),
      mention("a2", "a", "2", "Bea Hill", place: .title),
      mention("a3", "a", "3", "Scott Marsh", place: .title),
      mention("a4", "a", "4", "F. Scott Marsh", place: .title),
    ])
    #expect(found["a1"] != found["a2"])
    #expect(found["a3"] == found["a4"])
  }

  @Test("a name with a hyphen that is called by half of it joins nobody else with that half")
  func halfNames() {
    var mentions = [mention("b1", "b", "1", "Ann Hill", context: "a baker")]
    for number in 1...4 {
      mentions.append(mention("a\(number)", "a", "\(number)", "Ann Hill-Marsh"))
    }
    mentions.append(mention("a5", "a", "1", "Ann Hill", place: .notes))
    let found = speakers(mentions)
    #expect(found["a1"] == found["a5"] && found["a1"] == found["a4"])
    #expect(found["b1"] != found["a1"])
  }

  @Test("two tags with one page are one person, where one has a part of the other's name")
  func twoTags() {
    let page = "https://annhill.example"
    let found = speakers([
      mention("a1", "a", "1", "Ann Hill", role: "guest", href: page),
      mention("a2", "a", "1", "Ann 🧡", role: "guest", href: page),
      mention("a3", "a", "2", "Ann Hill", role: "guest", href: page),
      mention("a4", "a", "2", "Ann", role: "guest"),
    ])
    #expect(found["a1"] == found["a2"])
    #expect(found["a3"] != found["a4"])
  }

  @Test("a mention that is said to be a body's is not of a person")
  func typedMentions() {
    var typed = mention("a1", "a", "1", "Northwind", role: "guest")
    typed.type = .organization
    let resolution = resolved([typed, mention("a2", "a", "2", "Mara Quill")])
    #expect(resolution.speakers.first { $0.name == "Northwind" }?.type == .organization)
    #expect(resolution.speakers.first { $0.name == "Mara Quill" }?.type == .person)
  }

  @Test("a page that people of several names share joins nobody")
  func sharedPage() {
    let page = "https://system76.example/"
    let found = speakers([
      mention("a1", "a", "1", "Jeremy Soller", href: page),
      mention("b1", "b", "1", "Aaron Honeycutt", href: page),
      mention("c1", "c", "1", "Carl Richell", href: page),
    ])
    #expect(Set(found.values.compactMap { $0 }).count == 3)
  }

  @Test("who only helped has a credit, and an episode counts once")
  func appearances() {
    let all = resolved(sample)
    let brandao = all.appearances.filter { $0.name == "Tomás Brandão" }
    #expect(brandao.map(\.kind) == [.episode, .credit])
    let mara = all.speakers.first { $0.name == "Mara Quill" }
    #expect(mara?.appearanceCount == 3 && mara?.undated == 3)
  }

  @Test("an override joins and parts, and a contradiction is refused with its line")
  func overrides() throws {
    var index = SpeakerIndex()
    index.overrides = try SpeakerOverrides(
      parsing: "# corrections\nalias\tThe Captain\tMara Quill\n"
    )
    index.add(mention("a1", "a", "1", "Mara Quill"))
    index.add(mention("b1", "b", "1", "The Captain"))
    let found = index.resolved().mentions.map(\.speakerID)
    #expect(found.count == 2 && found[0] == found[1])
    #expect(throws: SpeakerOverrides.Problem.self) {
      _ = try SpeakerOverrides(parsing: "alias\tA B\tC D\nnever\tC D\tA B\n")
    }
  }

  @Test("ids of an earlier run stay, and a taken one is remembered")
  func previous() {
    var index = SpeakerIndex()
    index.previous.speakers = ["a1": ["s-old"], "b1": ["s-older"], "b3": ["s-third"]]
    for mention in sample { index.add(mention) }
    let all = index.resolved()
    let mara = all.speakers.first { $0.name == "Mara Quill" }
    #expect(mara?.id == "s-old" && mara?.was == ["s-older"])
    #expect(all.speakers.first { $0.name == "Tomás Brandão" }?.id == "s-third")
  }

  @Test("letters that changed places are a slip, also in a feed that has each spelling once")
  func swappedLetters() {
    let found = speakers([
      mention("a1", "a", "1", "Matthew Mercer"), mention("a2", "a", "2", "Mattehw Mercer"),
    ])
    #expect(found["a1"] == found["a2"])
  }

  @Test("an initial and a family name in two words are the name with a hyphen")
  func initialAndCompound() {
    let found = speakers([
      mention("a1", "a", "1", "László Tóth-Taleva"),
      mention("a2", "a", "1", "L. Toth Taleva", place: .title),
    ])
    #expect(found["a1"] == found["a2"])
  }

  @Test("two people whom one place names have an id each, which stay their own in later runs")
  func oneMentionOfTwo() {
    let mentions = [mention("a1", "a", "1", "Mara Quill and Anna Kovacs", place: .title)]
    let first = resolved(mentions).speakers
    #expect(first.count == 2)
    #expect(Set(first.map(\.id)).count == 2)
    var index = SpeakerIndex()
    index.previous.speakers = ["a1": Set(first.map(\.id))]
    for mention in mentions { index.add(mention) }
    let second = index.resolved().speakers
    #expect(second.map(\.id) == first.map(\.id))
    #expect(second.map(\.was) == [[], []])
  }

  @Test("each part of the mentions that shares keys gives what the whole gives")
  func components() {
    let whole = resolved(sample)
    var parents = Array(whole.mentions.indices)
    func root(_ index: Int) -> Int { parents[index] == index ? index : root(parents[index]) }
    var firstWith: [String: Int] = [:]
    for (index, mention) in whole.mentions.enumerated() {
      for key in whole.blockingKeys(of: mention) {
        if let other = firstWith[key] {
          parents[root(index)] = root(other)
        } else {
          firstWith[key] = index
        }
      }
    }
    var parts: [Int: [Mention]] = [:]
    for (index, mention) in whole.mentions.enumerated() {
      var plain = mention
      plain.speakerID = nil
      parts[root(index), default: []].append(plain)
    }
    #expect(parts.count > 1)
    var found: [String: String?] = [:]
    for part in parts.values {
      var index = SpeakerIndex()
      index.facts = whole.facts
      for mention in part { index.add(mention) }
      for mention in index.resolved().mentions { found[mention.id] = mention.speakerID }
    }
    for mention in whole.mentions { #expect(found[mention.id] == mention.speakerID) }
  }

  @Test("thousands of equal and of like names end soon", .timeLimit(.minutes(5)))
  func hostile() {
    var index = SpeakerIndex()
    for number in 0..<3000 {
      index.add(mention("m\(number)", "f", "e\(number)", "Ann Example"))
      index.add(mention("n\(number)", "f\(number)", "e", "Ann Example", context: "trade \(number)"))
      index.add(mention("o\(number)", "g", "e", "Ann\(number) Example"))
    }
    #expect(index.resolved().mentions.count == 9000)
  }

  @Test("a field that holds a show's title is that show, whatever names are in it")
  func showTitles() {
    var index = SpeakerIndex()
    index.addTitle("Tea with Hayk Hakobyan")
    index.add(mention("a1", "a", "1", "Tea with Hayk Hakobyan", place: .iTunesAuthor))
    index.add(mention("a2", "a", "1", "Hayk Hakobyan"))
    let found = index.resolved()
    #expect(found.speakers.filter { $0.type == .person }.map(\.name) == ["Hayk Hakobyan"])
    #expect(
      found.speakers.filter { $0.type == .organization }.map(\.name) == ["Tea with Hayk Hakobyan"]
    )
  }

  @Test("who is told by an account beside a first name is nobody else of that name")
  func accountBesideName() {
    let found = speakers([
      mention("a1", "a", "1", "Heather (SciByte)"), mention("a2", "a", "2", "Heather Ellsworth"),
      mention("a3", "a", "3", "Rocco (BigDaddyLinux)"), mention("a4", "a", "4", "Rocco"),
    ])
    #expect(found["a1"] != found["a2"])
    #expect(found["a3"] == found["a4"])
  }

  @Test("the work may be cut into parts that run in any order")
  func parts() {
    func resolved(_ work: SpeakerWork) -> SpeakerResolution {
      var index = SpeakerIndex()
      index.work = work
      for mention in sample { index.add(mention) }
      return index.resolved()
    }
    let one = resolved(.serial)
    let other = resolved(SpeakerWork { count, part in (0..<count).reversed().forEach(part) })
    #expect(one.mentions == other.mentions)
    #expect(one.speakers == other.speakers)
    #expect(one.appearances == other.appearances)
  }
}

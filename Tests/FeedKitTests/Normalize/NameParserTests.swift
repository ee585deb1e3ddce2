import Testing

@testable import FeedKit

@Suite("Names")
struct NameParserTests {
  private func names(_ raw: String) -> [String] { NameParser.read(raw).names.map(\.display) }

  @Test("titles, degrees, roles, jobs, handles and pictures fall away")
  func besideTheName() {
    for (raw, name) in [
      ("Dr. Björn Löwenthal, PhD", "Björn Löwenthal"), ("Guest: Robert Walker", "Robert Walker"),
      ("Robert Walker (Guest)", "Robert Walker"), ("Hosted by Ann Example", "Ann Example"),
      ("Robert Walker - CEO of Labs", "Robert Walker"), ("🎤 Dario Amodei", "Dario Amodei"),
      ("Gio 💻🔧📚", "Gio"), ("Sabes™", "Sabes"), ("Sarah Gretter, PhD", "Sarah Gretter"),
      ("Marco Eidinger 🧑🏻‍💻", "Marco Eidinger"), ("Rob Kerr @robkerr@mas.to", "Rob Kerr"),
      ("Josh “🍕 conf” Holtz 💪🚀", "Josh Holtz"), ("Ariel from Appfigures", "Ariel"),
      ("Leo Dion, Principal CEO and Swift Developer at BrightDigit", "Leo Dion"),
      ("Graham Lee (Official Parody)", "Graham Lee"), ("Tjeerd in 't Veen", "Tjeerd in 't Veen"),
      ("García, José", "José García"), ("van der Berg, Jan", "Jan van der Berg"),
    ] { #expect(names(raw) == [name], "\(raw)") }
  }

  @Test("an account is called by who has it, and what a show does with someone is no name")
  func accountsAndTopics() {
    #expect(names("@annhill@example.social x2 🧡") == ["annhill"])
    #expect(names("@annhill") == ["annhill"])
    #expect(names("Conversations with Ann Hill") == ["Ann Hill"])
    #expect(names("Ann with Björn Löwenthal") == ["Ann", "Björn Löwenthal"])
  }

  @Test("one word and a full name behind a comma are two people, given names behind it are one")
  func oneWordAndFullName() {
    #expect(names("Björk, Anna Smith") == ["Björk", "Anna Smith"])
    #expect(names("Kovacs, Anna Maria") == ["Anna Maria Kovacs"])
    #expect(names("Hill, Johann Sebastian") == ["Johann Sebastian Hill"])
    #expect(names("Garcia Marquez, Gabriel") == ["Gabriel Garcia Marquez"])
    #expect(names("Marsh, Anna M.") == ["Anna M. Marsh"])
    #expect(names("Hill, Ann, head of Northwind University") == ["Ann Hill"])
    #expect(names("Park, Ji-hoon, a sculptor at Harbor University") == ["Ji-hoon Park"])
  }

  @Test("what was damaged on the way is mended, what cannot be is left")
  func repair() {
    for (raw, name) in [
      ("JosÃ© GarcÃ­a", "José García"), ("\u{200B}Ann\u{A0}Example ", "Ann Example"),
      ("Ａｎｎ Ｅｘａｍｐｌｅ", "Ann Example"), ("Jose\u{301} Mun\u{303}oz", "José Muñoz"),
      ("Ren&amp;eacute; M&#252;ller", "René Müller"), ("π€ Dario Amodei", "Dario Amodei"),
      ("O`Brien", "O'Brien"), ("Ελένη Χατζηδάκη", "Ελένη Χατζηδάκη"), ("São João", "São João"),
    ] { #expect(names(raw) == [name], "\(raw)") }
  }

  @Test("what someone is may name a body, and capitals stand inside of people's names too")
  func peopleBesideBodies() {
    for (raw, name) in [
      ("Anna Kovacs, head of Northwind Labs", "Anna Kovacs"),
      ("Anna Kovacs, CEO, Example Inc.", "Anna Kovacs"),
      ("Simão Assunção-Fosberg, a radio presenter", "Simão Assunção-Fosberg"),
      ("MinJung Lee", "MinJung Lee"), ("Ian MacLeod", "Ian MacLeod"), ("AnnMarie", "AnnMarie"),
      ("LeBron DeShields", "LeBron DeShields"), ("AbdulRahman Nasser", "AbdulRahman Nasser"),
      ("Antoine SwiftHarbor", "Antoine SwiftHarbor"),
    ] {
      #expect(names(raw) == [name], "\(raw)")
      #expect(NameParser.read(raw).type == .person, "\(raw)")
    }
  }

  @Test("lists are cut between names")
  func lists() {
    #expect(
      names("Klaas Heufer-Umlauf, Thomas Schmitt und Jakob Lundt")
        == ["Klaas Heufer-Umlauf", "Thomas Schmitt", "Jakob Lundt"]
    )
    #expect(
      names("R.Scheer, A.Huffington, M.Miller &amp;amp; T.Blankley")
        == ["R. Scheer", "A. Huffington", "M. Miller", "T. Blankley"]
    )
    #expect(names("Steve Scott (Scotty) & John Fox") == ["Steve Scott", "John Fox"])
    #expect(names("Jon Crabtree, 8ƀit") == ["Jon Crabtree", "8ƀit"])
  }

  @Test("bodies, labels and junk are told from people")
  func types() {
    for raw in [
      "Bright Digit, LLC", "DW.COM | Deutsche Welle", "WXQR", "The Long Table Podcast",
      "Signal & Noise Network", "The Spectacular AI Wish Machine", "株式会社テスト",
      "SoundHarbor", "Fritz AI", "PaperHarbor Kollektiv", "North of Normal",
      "Harbor Light, a media company",
    ] { #expect(NameParser.read(raw).type == .organization, "\(raw)") }
    for raw in ["Speaker 1", "SPEAKER_00", "[Music]", "Host", "Sprecherin 2", "主持人"] {
      #expect(NameParser.read(raw).type == .label, "\(raw)")
    }
    for raw in ["", "  ", "{{ guest.name }}", "💻", "12", "https://feeds.example/x"] {
      #expect(NameParser.read(raw).type == .junk, "\(raw)")
    }
    for raw in ["Emily Post", "Al Gore", "Major Garrett", "Prince", "Ma Anand"] {
      #expect(NameParser.read(raw).type == .person, "\(raw)")
    }
  }

  @Test("hostile names end soon")
  func hostile() {
    for raw in [
      String(repeating: "A", count: 1_000_000), String(repeating: "Ann, ", count: 10_000),
      String(repeating: "(", count: 5000), String(repeating: "\u{301}", count: 5000),
      String(repeating: "\u{202E}", count: 5000) + "Ann", String(repeating: "& ", count: 5000),
      String(repeating: "👩‍👩‍👧", count: 2000), String(repeating: "Ã", count: 5000),
    ] { #expect(NameParser.read(raw).names.count <= NameParser.mostNames) }
  }

  @Test("the word before the last name of a list is no part of it")
  func lastOfAList() {
    for (raw, list) in [
      ("Cora Hale, Matthew Dorn, and Nick Dole", ["Cora Hale", "Matthew Dorn", "Nick Dole"]),
      ("Anna Lund, Björn Dal, och Nick Dole", ["Anna Lund", "Björn Dal", "Nick Dole"]),
      ("Anna Lund; Nick Dole; & Per Berg", ["Anna Lund", "Nick Dole", "Per Berg"]),
      ("Dr. Anna Lund, MD, and Nick Dole, PhD", ["Anna Lund", "Nick Dole"]),
      ("Anna Lund, CEO of Northwind, and Nick Dole", ["Anna Lund", "Nick Dole"]),
      ("Jan Novák a Petr Svoboda", ["Jan Novák", "Petr Svoboda"]),
      ("Anna Lund vs. Nick Dole", ["Anna Lund", "Nick Dole"]),
      ("José Ortega y Gasset", ["José Ortega y Gasset"]),
    ] { #expect(names(raw) == list, "\(raw)") }
  }

  @Test("those who are not named, and bodies, are left out beside people")
  func company() {
    for (raw, list) in [
      ("Anna Lund and friends", ["Anna Lund"]), ("Anna Lund and Guests", ["Anna Lund"]),
      ("Anna Lund, et al.", ["Anna Lund"]),
      ("Anna Lund, Nick Dole and the Northwind Team", ["Anna Lund", "Nick Dole"]),
    ] {
      #expect(names(raw) == list, "\(raw)")
      #expect(NameParser.read(raw).type == .person, "\(raw)")
    }
    for raw in ["Lund and Berg Productions", "Verge Staff", "Harbour Lights Presents"] {
      #expect(NameParser.read(raw).type == .organization, "\(raw)")
    }
  }

  @Test("names that are turned round are told from lists, also two of them in one field")
  func turnedRound() {
    for (raw, list) in [
      ("Lund, Anna and Dole, Nick", ["Anna Lund", "Nick Dole"]),
      ("Lund, Anna; Dole, Nick", ["Anna Lund", "Nick Dole"]),
      ("A. Lund, N. Dole", ["A. Lund", "N. Dole"]),
      ("김민수, 이영희", ["김민수", "이영희"]),
    ] { #expect(names(raw) == list, "\(raw)") }
  }

  @Test("each name of a list may have a role before it, and work done is said before a name")
  func rolesOfEach() {
    #expect(names("Host: Anna Lund; Guest: Nick Dole") == ["Anna Lund", "Nick Dole"])
    #expect(names("By Anna Lund") == ["Anna Lund"])
    #expect(names("Produced by Anna Lund") == ["Anna Lund"])
    #expect(names("Anna 'Ace' Lund") == ["Anna Lund"])
    #expect(names("Sean O'Neal and Ann O'Hara") == ["Sean O'Neal", "Ann O'Hara"])
    #expect(names("Anna Lund of Northwind") == ["Anna Lund"])
    #expect(names("Joan of Arc") == ["Joan of Arc"])
  }

  @Test("a show before its people is no part of their names, whatever word joins them")
  func showsBeforePeople() {
    for (raw, list) in [
      ("The Evening Hour with Anna Lund & Nick Dole", ["Anna Lund", "Nick Dole"]),
      ("A podcast by Anna Lund", ["Anna Lund"]), ("Ein Podcast von Anna Lund", ["Anna Lund"]),
      ("von Anna Lund", ["Anna Lund"]), ("Northwind Media, Anna Lund", ["Anna Lund"]),
      ("Your host, Anna Lund", ["Anna Lund"]), ("Anna Lund: Host", ["Anna Lund"]),
      ("Anna Lund • Nick Dole", ["Anna Lund", "Nick Dole"]),
      ("Anna Lund · Nick Dole", ["Anna Lund", "Nick Dole"]), ("SONG", ["SONG"]),
      ("Anna Lund – Nick Dole – Peter Berg", ["Anna Lund", "Nick Dole", "Peter Berg"]),
      ("Anna Lund | Northwind Media", ["Anna Lund"]),
      ("Anna Lund https://northwind.example/anna", ["Anna Lund"]),
      ("Anna Lund c/o Northwind Media", ["Anna Lund"]), ("von Neumann, John", ["John von Neumann"]),
    ] {
      #expect(names(raw) == list, "\(raw)")
      #expect(NameParser.read(raw).type == .person, "\(raw)")
    }
    for raw in ["Museo de Ana Lima", "Anna Lund's Podcast", "The Evening Hour"] {
      #expect(NameParser.read(raw).type == .organization, "\(raw)")
    }
  }

  @Test("a letter that joins names without a space is no part of them")
  func joinedNames() {
    for (raw, list) in [
      ("山田太郎と佐藤花子", ["山田太郎", "佐藤花子"]), ("李明和王芳", ["李明", "王芳"]),
      ("김민수와 이영희", ["김민수", "이영희"]), ("박지훈과 이영희", ["박지훈", "이영희"]),
      ("أحمد علي وسارة محمد", ["أحمد علي", "سارة محمد"]),
      ("高橋和也", ["高橋和也"]), ("陈和平", ["陈和平"]), ("أحمد علي وليد محمد", ["أحمد علي وليد محمد"]),
    ] { #expect(names(raw) == list, "\(raw)") }
  }
}

@Suite("Keys of names")
struct NameKeysTests {
  private func level(_ one: String, _ other: String) -> NameKeys.Level? {
    let (a, b) = (NameParser.read(one), NameParser.read(other))
    guard let x = a.names.first, let y = b.names.first else { return nil }
    let (left, right) = (NameEntry(x, reading: a), NameEntry(y, reading: b))
    return NameKeys.Level.allCases.first { left.shares($0, with: right) }
  }

  @Test("spellings of one name meet, the closer the earlier")
  func meeting() {
    let pairs: [(String, String, NameKeys.Level)] = [
      ("Ji-hoon Kim", "Kim Jihoon", .exact), ("Zoltán Nagy", "Nagy Zoltán", .exact),
      ("Fei-Fei Li", "李飞飞", .exact), ("村上春樹", "Haruki Murakami", .exact),
      ("Jean-Pierre Duc", "Jean Pierre Duc", .exact), ("John C. Dvorak", "John Dvorak", .exact),
      ("Bob Walker", "Robert Walker", .nickname), ("Gosia Nowak", "Małgorzata Nowak", .nickname),
      ("Shcherbakov Ivan", "Ivan Scherbakov", .skeleton), ("김지훈", "Ji-hoon Kim", .skeleton),
      ("Jürgen Müller", "Juergen Mueller", .skeleton), ("Satō Yūko", "Satou Yuuko", .skeleton),
      ("Mohammed Al-Haddad", "محمد الحداد", .consonants),
      ("Uri Shapira", "אורי שפירא", .consonants),
      ("Reza Karimi", "رضا کریمی", .consonants), ("Дмитрий Хрущёв", "Dmitry Khrushchev", .skeleton),
    ]
    for (one, other, wanted) in pairs {
      #expect(level(one, other) == wanted, "\(one), \(other)")
    }
  }

  @Test("names of different people do not meet")
  func apart() {
    for (one, other) in [
      ("James Thomas", "Thomas James"), ("Anna Meyer", "Anna Miller"), ("王伟", "王芳"),
      ("Jan Jansen", "Jan Jensen"), ("Ellen Brown", "Ellis Brown"),
    ] {
      let level = level(one, other)
      // Consonants alone join names of different scripts only.
      #expect(level == nil || level == .consonants, "\(one), \(other)")
    }
  }
}

@Suite("Folding")
struct FoldingTests {
  @Test("letters of many scripts are read")
  func readings() {
    for (text, folded) in [
      ("Łukasz Þór", "lukasz thor"), ("Щербаков", "shcherbakov"), ("Αγγελόπουλος", "angelopoulos"),
      ("김", "gim"), ("はるき", "haruki"), ("しゅん", "shun"), ("თამარ", "tamar"), ("Արամ", "aram"),
      ("شاه", "shah"), ("שלום", "shlvm"), ("विक्रम", "vikrama"), ("飞", "fei"), ("Ọbáfẹ́mi", "obafemi"),
      ("İstanbul", "istanbul"), ("Straße", "strasse"),
    ] { #expect(NameFolding.foldedText(text.unicodeScalars) == folded, "\(text)") }
  }

  @Test("composed text is the same however it was written")
  func composition() {
    for (text, composed) in [
      ("e\u{301}", "é"), ("o\u{301}\u{323}", "\u{1ECD}\u{301}"), ("ﬁ", "fi"), ("①", "1"),
      ("\u{1100}\u{1161}\u{11A8}", "각"), ("ｶ\u{FF9E}", "ガ"),
    ] {
      let result = Normalization.composed(Array(text.unicodeScalars), compatibility: true)
      #expect(result == Array(composed.unicodeScalars), "\(text)")
    }
  }
}

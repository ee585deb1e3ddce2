/// The elements of TEI that are read, and those whose text is not.
enum TEIElement: String, CaseIterable {
  case tei = "TEI"
  case corpus = "teiCorpus"
  case titleStmt, title
  case person, personGrp, persName, forename, surname, nameLink
  case text, timeline, when
  case annotationBlock, annotatedU, u, seg, s, w, pc, anchor
  case pause, incident, vocal, kinesic, desc, note, gap, shift, spanGrp, fs
  case choice, reg, corr, expan
  case other = "body"

  /// Whether an element of an utterance is nothing that is said.
  func isLeftOut(in parent: TEIElement) -> Bool {
    switch self {
    case .pause, .incident, .vocal, .kinesic, .desc, .note, .gap, .shift, .spanGrp, .fs: true
    case .reg, .corr, .expan: parent == .choice
    default: false
    }
  }
}

/// The attributes of TEI that are read.
enum TEIAttribute: String, CaseIterable {
  case who, start, end, synch, join, n
  case unit, origin, interval, since, absolute
}

/// The attributes that every document of XML may use.
enum TEIXMLAttribute: String, CaseIterable {
  case id, lang
}

extension SpokenText {
  /// A word or a mark of punctuation begins.
  ///
  /// `isSpaced` says whether the document tells where there is no space: then white space is one, also
  /// before punctuation.
  mutating func start(join: String?, isPunctuation: Bool, isSpaced: Bool) {
    if TEIJoin.joinsLeft(join) {
      glue()
    } else if isPunctuation, !TEIJoin.joinsRight(join) {
      punctuation(isSpaced: isSpaced)
    } else {
      word()
    }
  }
}

/// What a word says of the space around it.
enum TEIJoin {
  static func joinsLeft(_ join: String?) -> Bool { join == "left" || join == "both" }
  static func joinsRight(_ join: String?) -> Bool { join == "right" || join == "both" }
}

/// What is known of an utterance before its text.
struct TEIUtterance {
  var id: String?
  var speakers: [SpeakerLabel] = []
  /// Places of points: `nil` when none is named, -1 when there is none of the name.
  var start: Int32?
  var end: Int32?
  var language: String?
  var position = Position()
  /// The last point inside, and how much of the text was before it.
  var lastAnchor: (place: Int32, byteCount: Int)?
}

extension Namespace {
  /// The Text Encoding Initiative.
  ///
  /// Feeds never use it, so its number need only differ from XML's.
  static let tei = Namespace(1, prefix: "tei", "http://www.tei-c.org/ns/1.0")
}

/// What IMSC asks beside TTML.
struct IMSCRules: RuleFamily {
  static let rules: [Rule] = [
    Rule(
      "imsc-prohibited-feature",
      .error,
      levels: .imscOnly,
      "A document has something that IMSC leaves out",
      hint: "leave it out: players for IMSC pass over it, or refuse the document",
      spec: "IMSC 1.1, 8.4",
      passing: .by(
        .imsc11,
        .root(.imsc, "<body/>")
      ),
      failing: .by(
        .imsc11,
        .document(
          "<tt xmlns=\"http://www.w3.org/ns/ttml\" xmlns:ttp=\"http://www.w3.org/ns/ttml#parameter\" xml:lang=\"en\" ttp:contentProfiles=\"http://www.w3.org/ns/ttml/profile/imsc1.1/text\" ttp:dropMode=\"nonDrop\"><body/></tt>"
        )
      )
    ),
    Rule(
      "imsc-timebase",
      .error,
      levels: .imscOnly,
      "Times of IMSC count on something else than the recording",
      hint: "write ttp:timeBase=\"media\"",
      spec: "IMSC 1.1, 8.4",
      passing: .by(
        .imsc11,
        .root(.imsc, "<body/>")
      ),
      failing: .by(
        .imsc11,
        .document(
          "<tt xmlns=\"http://www.w3.org/ns/ttml\" xmlns:ttp=\"http://www.w3.org/ns/ttml#parameter\" xml:lang=\"en\" ttp:contentProfiles=\"http://www.w3.org/ns/ttml/profile/imsc1.1/text\" ttp:timeBase=\"clock\"><body/></tt>"
        )
      )
    ),
    Rule(
      "imsc-c-unit",
      .error,
      levels: .imscOnly,
      "A length is measured in cells, which IMSC has for line padding only",
      hint: "write percentages",
      spec: "IMSC 1.1, 8.4",
      passing: .by(
        .imsc11,
        .root(.imsc, "<body/>")
      ),
      failing: .by(
        .imsc11,
        .root(.styledIMSC, "<body tts:fontSize=\"1c\"/>")
      )
    ),
    Rule(
      "imsc-length-unit",
      .error,
      levels: .imscOnly,
      "A length is measured in a unit that IMSC does not have there",
      hint: "write percentages or pixels",
      spec: "IMSC 1.1, 8.4",
      passing: .by(
        .imsc11,
        .root(.imsc, "<body/>")
      ),
      failing: .by(
        .imsc11,
        .root(
          .styledIMSC,
          "<head><layout><region xml:id=\"low\" tts:origin=\"1em 1em\" tts:extent=\"10% 10%\"/></layout></head><body region=\"low\"/>"
        )
      )
    ),
    Rule(
      "imsc-negative-length",
      .error,
      levels: .imscOnly,
      "A length is negative",
      hint: "write one that is not",
      spec: "IMSC 1.1, 8.4",
      passing: .by(
        .imsc11,
        .root(.imsc, "<body/>")
      ),
      failing: .by(
        .imsc11,
        .root(
          .styledIMSC,
          "<head><layout><region xml:id=\"low\" tts:origin=\"-1% 1%\" tts:extent=\"10% 10%\"/></layout></head><body region=\"low\"/>"
        )
      )
    ),
    Rule(
      "imsc-extent-missing-px",
      .error,
      levels: .imscOnly,
      "A length is measured in pixels, and the root does not say how many there are",
      hint: "add tts:extent to <tt>, or write percentages",
      spec: "IMSC 1.1, 8.4",
      passing: .by(
        .imsc11,
        .root(.imsc, "<body/>")
      ),
      failing: .by(
        .imsc11,
        .root(
          .styledIMSC,
          "<head><layout><region xml:id=\"low\" tts:origin=\"1px 1px\" tts:extent=\"9px 9px\"/></layout></head><body region=\"low\"/>"
        )
      )
    ),
    Rule(
      "imsc-region-outside",
      .error,
      levels: .imscOnly,
      "A region reaches out of the picture",
      hint: "make it smaller, or move it",
      spec: "IMSC 1.1, 8.4",
      passing: .by(
        .imsc11,
        .root(.imsc, "<body/>")
      ),
      failing: .by(
        .imsc11,
        .root(
          .styledIMSC,
          "<head><layout><region xml:id=\"low\" tts:origin=\"10% 80%\" tts:extent=\"80% 30%\"/></layout></head><body region=\"low\"/>"
        )
      )
    ),
    Rule(
      "imsc-origin-and-position",
      .error,
      levels: .imscOnly,
      "A region has an origin and a position",
      hint: "keep one of them",
      spec: "IMSC 1.1, 8.4",
      passing: .by(
        .imsc11,
        .root(.imsc, "<body/>")
      ),
      failing: .by(
        .imsc11,
        .root(
          .styledIMSC,
          "<head><layout><region xml:id=\"low\" tts:origin=\"10% 80%\" tts:position=\"center\" tts:extent=\"80% 20%\"/></layout></head><body region=\"low\"/>"
        )
      )
    ),
    Rule(
      "imsc-aspect-both",
      .error,
      levels: .imscOnly,
      "The shape of the picture is said twice",
      hint: "keep ttp:displayAspectRatio",
      spec: "IMSC 1.1, 6.7",
      passing: .by(
        .imsc11,
        .root(.imsc, "<body/>")
      ),
      failing: .by(
        .imsc11,
        .document(
          "<tt xmlns=\"http://www.w3.org/ns/ttml\" xmlns:ttp=\"http://www.w3.org/ns/ttml#parameter\" xmlns:ittp=\"http://www.w3.org/ns/ttml/profile/imsc1#parameter\" xml:lang=\"en\" ttp:contentProfiles=\"http://www.w3.org/ns/ttml/profile/imsc1.1/text\" ittp:aspectRatio=\"16 9\" ttp:displayAspectRatio=\"16 9\"><body/></tt>"
        )
      )
    ),
    Rule(
      "imsc-text-shadow-count",
      .error,
      levels: .imscOnly,
      "A text has more than four shadows",
      hint: "keep four of them",
      spec: "IMSC 1.1, 8.4",
      passing: .by(
        .imsc11,
        .root(.imsc, "<body/>")
      ),
      failing: .by(
        .imsc11,
        .root(.styledIMSC, "<body tts:textShadow=\"1% 1%, 2% 2%, 3% 3%, 4% 4%, 5% 5%\"/>")
      )
    ),
    Rule(
      "imsc-profile-missing",
      .warning,
      levels: .imscOnly,
      "A document does not say that it is IMSC",
      hint: "declare the profile on <tt>",
      spec: "IMSC 1.1, 6.9",
      passing: .by(
        .imsc11,
        .root(.imsc, "<body/>")
      ),
      failing: .by(
        .imsc11,
        .document(
          "<tt xmlns=\"http://www.w3.org/ns/ttml\" xml:lang=\"en\"><body/></tt>"
        )
      )
    ),
    Rule(
      "imsc-profile-other",
      .error,
      levels: .imscOnly,
      "A document declares another profile than it is judged by",
      hint:
        "declare the profile that it follows, or judge it by the one that it declares: --profile auto",
      spec: "IMSC 1.1, 6.9",
      passing: .by(
        .imsc11,
        .root(.imsc, "<body/>")
      ),
      failing: .by(
        .imsc11,
        .document(
          "<tt xmlns=\"http://www.w3.org/ns/ttml\" xmlns:ttp=\"http://www.w3.org/ns/ttml#parameter\" xml:lang=\"en\" ttp:contentProfiles=\"http://www.w3.org/ns/ttml/profile/imsc1.1/sea\"><body/></tt>"
        )
      )
    ),
    Rule(
      "imsc-not-progressive",
      .error,
      levels: .imscOnly,
      "Cues are not in the order of their times, and the document says that they are",
      hint: "sort the cues, or leave out ittp:progressivelyDecodable",
      spec: "IMSC 1.1, 6.7",
      passing: .by(
        .imsc11,
        .root(.imsc, "<body/>")
      ),
      failing: .by(
        .imsc11,
        .document(
          "<tt xmlns=\"http://www.w3.org/ns/ttml\" xmlns:ttp=\"http://www.w3.org/ns/ttml#parameter\" xmlns:ittp=\"http://www.w3.org/ns/ttml/profile/imsc1#parameter\" xml:lang=\"en\" ttp:contentProfiles=\"http://www.w3.org/ns/ttml/profile/imsc1.1/text\" ittp:progressivelyDecodable=\"true\"><body><div><p begin=\"5s\" end=\"6s\">Nobody sees it.</p><p begin=\"1s\" end=\"4s\">The bell rings.</p></div></body></tt>"
        )
      )
    ),
    Rule(
      "imsc-alttext-misplaced",
      .error,
      levels: .imscOnly,
      "The text of a picture stands elsewhere than in metadata",
      hint: "put it into <metadata>",
      spec: "IMSC 1.1, 6.7",
      passing: .by(
        .imsc11,
        .document(
          "<tt xmlns=\"http://www.w3.org/ns/ttml\" xmlns:ttp=\"http://www.w3.org/ns/ttml#parameter\" xmlns:ittm=\"http://www.w3.org/ns/ttml/profile/imsc1#metadata\" xml:lang=\"en\" ttp:contentProfiles=\"http://www.w3.org/ns/ttml/profile/imsc1.1/text\"><head><metadata><ittm:altText>Fog</ittm:altText></metadata></head><body/></tt>"
        )
      ),
      failing: .by(
        .imsc11,
        .document(
          "<tt xmlns=\"http://www.w3.org/ns/ttml\" xmlns:ttp=\"http://www.w3.org/ns/ttml#parameter\" xmlns:ittm=\"http://www.w3.org/ns/ttml/profile/imsc1#metadata\" xml:lang=\"en\" ttp:contentProfiles=\"http://www.w3.org/ns/ttml/profile/imsc1.1/text\"><head><ittm:altText>Fog</ittm:altText></head><body/></tt>"
        )
      )
    ),
  ]

  static let elements = ["tt", "region", "ittm:altText"]

  /// The size of the root in pixels, where it is stated.
  private var root: (width: Double, height: Double)?

  private var isProgressive = false
  private var lastStart: MediaTime?

  mutating func begin(_ element: ObservedElement, _ findings: inout Findings) {
    guard findings.isOn("imsc-region-outside") else { return }
    if element.name == "tt" { return beginRoot(element, &findings) }
    if element.name == "ittm:altText" {
      guard element.parent != "metadata" else { return }
      return findings.add(
        "imsc-alttext-misplaced",
        "<ittm:altText> stands in \(element.parent.angled); expected <metadata>"
      )
    }
    checkRegion(element, &findings)
  }

  private mutating func beginRoot(_ element: ObservedElement, _ findings: inout Findings) {
    if let extent = lengths(element["tts:extent"], isSecond: true), extent.count == 2,
      extent.allSatisfy({ $0.unit == .pixels })
    {
      root = (extent[0].value, extent[1].value)
    }
    isProgressive = element["ittp:progressivelyDecodable"] == "true"
    if let base = element["ttp:timeBase"], base != "media" {
      findings.add("imsc-timebase", "ttp:timeBase is \"\(base.quoted)\"; expected media")
    }
    if element["ittp:aspectRatio"] != nil, element["ttp:displayAspectRatio"] != nil {
      findings.add("imsc-aspect-both", "ittp:aspectRatio and ttp:displayAspectRatio are both there")
    }
  }

  mutating func check(_ judged: JudgedSegment, _ findings: inout Findings) {
    guard isProgressive, let start = judged.segment.start else { return }
    if let lastStart, start < lastStart {
      findings.add(
        "imsc-not-progressive",
        "begins at \(start.clockText), behind a cue of \(lastStart.clockText), and tt says that cues are in"
          + " order"
      )
    }
    lastStart = start
  }

  private func checkRegion(_ element: ObservedElement, _ findings: inout Findings) {
    if element["tts:origin"] != nil, element["tts:position"] != nil {
      findings.add("imsc-origin-and-position", "tts:origin and tts:position are both there")
    }
    guard let origin = part(element["tts:origin"], or: 0),
      let extent = part(element["tts:extent"], or: 100)
    else { return }
    let (right, bottom) = (origin.0 + extent.0, origin.1 + extent.1)
    guard right > Self.whole || bottom > Self.whole else { return }
    let id = element["xml:id"].map { " \"\($0.quoted)\"" } ?? ""
    findings.add(
      "imsc-region-outside",
      "region\(id) ends at \(Self.text(right))% across and \(Self.text(bottom))% down the picture"
    )
  }

  /// A little more than all, since decimals are not exact.
  private static let whole = 100.001

  private static func text(_ percent: Double) -> String {
    let tenths = Int((percent * 10).rounded())
    return tenths % 10 == 0 ? "\(tenths / 10)" : "\(tenths / 10).\(tenths % 10)"
  }

  /// Two lengths in percent of the picture; `nil` where that cannot be said.
  private func part(_ value: String?, or usual: Double) -> (Double, Double)? {
    guard let value, value != "auto" else { return (usual, usual) }
    guard let lengths = lengths(value, isSecond: true), lengths.count == 2 else { return nil }
    var parts: [Double] = []
    for (index, length) in lengths.enumerated() {
      switch length.unit {
      case .percent, .rootParts: parts.append(length.value)
      case .pixels:
        guard let root else { return nil }
        let all = index == 0 ? root.width : root.height
        guard all > 0 else { return nil }
        parts.append(length.value / all * 100)
      default: return nil
      }
    }
    return (parts[0], parts[1])
  }

  private func lengths(_ value: String?, isSecond: Bool) -> [(value: Double, unit: TTMLUnits)]? {
    guard let value else { return nil }
    var text = TTMLValueText(value.utf8.span, isSecond: isSecond)
    guard text.list({ $0.length() }) != nil, text.isAtEnd else { return nil }
    return text.lengths
  }
}

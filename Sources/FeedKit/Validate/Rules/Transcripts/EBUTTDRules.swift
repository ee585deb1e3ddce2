/// What EBU-TT-D asks beside TTML.
struct EBUTTDRules: RuleFamily {
  static let rules: [Rule] = [
    Rule(
      "ebuttd-prohibited-feature",
      .error,
      levels: .ebuOnly,
      "A document has something that EBU-TT-D leaves out",
      hint: "leave it out",
      spec: "EBU Tech 3380",
      passing: .by(
        .ebuTTD,
        .root(
          .ebuTTD,
          "<head><styling><style xml:id=\"s\" tts:fontSize=\"100%\"/></styling><layout><region xml:id=\"low\" tts:origin=\"10% 80%\" tts:extent=\"80% 20%\"/></layout></head><body><div region=\"low\" style=\"s\"><p xml:id=\"a\" begin=\"00:00:01.000\" end=\"00:00:04.000\"><span>Nobody sees the pier.</span></p></div></body>"
        )
      ),
      failing: .by(
        .ebuTTD,
        .document(
          "<tt xmlns=\"http://www.w3.org/ns/ttml\" xmlns:ttp=\"http://www.w3.org/ns/ttml#parameter\" xmlns:tts=\"http://www.w3.org/ns/ttml#styling\" xml:lang=\"en\" ttp:timeBase=\"media\" ttp:frameRate=\"25\"><head><styling><style xml:id=\"s\" tts:fontSize=\"100%\"/></styling><layout><region xml:id=\"low\" tts:origin=\"10% 80%\" tts:extent=\"80% 20%\"/></layout></head><body><div region=\"low\" style=\"s\"><p xml:id=\"a\" begin=\"00:00:01.000\" end=\"00:00:04.000\"><span>Nobody sees the pier.</span></p></div></body></tt>"
        )
      )
    ),
    Rule(
      "ebuttd-timebase",
      .error,
      levels: .ebuOnly,
      "The root does not say that times count on the recording",
      hint: "add ttp:timeBase=\"media\"",
      spec: "EBU Tech 3380",
      passing: .by(
        .ebuTTD,
        .root(
          .ebuTTD,
          "<head><styling><style xml:id=\"s\" tts:fontSize=\"100%\"/></styling><layout><region xml:id=\"low\" tts:origin=\"10% 80%\" tts:extent=\"80% 20%\"/></layout></head><body><div region=\"low\" style=\"s\"><p xml:id=\"a\" begin=\"00:00:01.000\" end=\"00:00:04.000\"><span>Nobody sees the pier.</span></p></div></body>"
        )
      ),
      failing: .by(
        .ebuTTD,
        .document(
          "<tt xmlns=\"http://www.w3.org/ns/ttml\" xmlns:tts=\"http://www.w3.org/ns/ttml#styling\" xml:lang=\"en\"><head><styling><style xml:id=\"s\" tts:fontSize=\"100%\"/></styling><layout><region xml:id=\"low\" tts:origin=\"10% 80%\" tts:extent=\"80% 20%\"/></layout></head><body><div region=\"low\" style=\"s\"><p xml:id=\"a\" begin=\"00:00:01.000\" end=\"00:00:04.000\"><span>Nobody sees the pier.</span></p></div></body></tt>"
        )
      )
    ),
    Rule(
      "ebuttd-time-format",
      .error,
      levels: .ebuOnly,
      "A time is not of the form HH:MM:SS.mmm",
      hint: "write HH:MM:SS.mmm",
      spec: "EBU Tech 3380",
      passing: .by(
        .ebuTTD,
        .root(
          .ebuTTD,
          "<head><styling><style xml:id=\"s\" tts:fontSize=\"100%\"/></styling><layout><region xml:id=\"low\" tts:origin=\"10% 80%\" tts:extent=\"80% 20%\"/></layout></head><body><div region=\"low\" style=\"s\"><p xml:id=\"a\" begin=\"00:00:01.000\" end=\"00:00:04.000\"><span>Nobody sees the pier.</span></p></div></body>"
        )
      ),
      failing: .by(
        .ebuTTD,
        .root(
          .ebuTTD,
          "<head><styling><style xml:id=\"s\" tts:fontSize=\"100%\"/></styling><layout><region xml:id=\"low\" tts:origin=\"10% 80%\" tts:extent=\"80% 20%\"/></layout></head><body><div region=\"low\" style=\"s\"><p xml:id=\"a\" begin=\"1s\" end=\"00:00:04.000\"><span>Nobody sees the pier.</span></p></div></body>"
        )
      )
    ),
    Rule(
      "ebuttd-head-missing",
      .error,
      levels: .ebuOnly,
      "A document has no head",
      hint: "add <head> with styles and regions",
      spec: "EBU Tech 3380",
      passing: .by(
        .ebuTTD,
        .root(
          .ebuTTD,
          "<head><styling><style xml:id=\"s\" tts:fontSize=\"100%\"/></styling><layout><region xml:id=\"low\" tts:origin=\"10% 80%\" tts:extent=\"80% 20%\"/></layout></head><body><div region=\"low\" style=\"s\"><p xml:id=\"a\" begin=\"00:00:01.000\" end=\"00:00:04.000\"><span>Nobody sees the pier.</span></p></div></body>"
        )
      ),
      failing: .by(
        .ebuTTD,
        .document(
          "<tt xmlns=\"http://www.w3.org/ns/ttml\" xmlns:ttp=\"http://www.w3.org/ns/ttml#parameter\" xml:lang=\"en\" ttp:timeBase=\"media\"><body><div><p xml:id=\"a\" begin=\"00:00:01.000\" end=\"00:00:04.000\"><span>Nobody sees the pier.</span></p></div></body></tt>"
        )
      )
    ),
    Rule(
      "ebuttd-styling-missing",
      .error,
      levels: .ebuOnly,
      "A document has no style",
      hint: "add <styling> with a <style>",
      spec: "EBU Tech 3380",
      passing: .by(
        .ebuTTD,
        .root(
          .ebuTTD,
          "<head><styling><style xml:id=\"s\" tts:fontSize=\"100%\"/></styling><layout><region xml:id=\"low\" tts:origin=\"10% 80%\" tts:extent=\"80% 20%\"/></layout></head><body><div region=\"low\" style=\"s\"><p xml:id=\"a\" begin=\"00:00:01.000\" end=\"00:00:04.000\"><span>Nobody sees the pier.</span></p></div></body>"
        )
      ),
      failing: .by(
        .ebuTTD,
        .root(
          .ebuTTD,
          "<head><layout><region xml:id=\"low\" tts:origin=\"10% 80%\" tts:extent=\"80% 20%\"/></layout></head><body><div region=\"low\"><p xml:id=\"a\" begin=\"00:00:01.000\" end=\"00:00:04.000\"><span>Nobody sees the pier.</span></p></div></body>"
        )
      )
    ),
    Rule(
      "ebuttd-layout-missing",
      .error,
      levels: .ebuOnly,
      "A document has no region",
      hint: "add <layout> with a <region>",
      spec: "EBU Tech 3380",
      passing: .by(
        .ebuTTD,
        .root(
          .ebuTTD,
          "<head><styling><style xml:id=\"s\" tts:fontSize=\"100%\"/></styling><layout><region xml:id=\"low\" tts:origin=\"10% 80%\" tts:extent=\"80% 20%\"/></layout></head><body><div region=\"low\" style=\"s\"><p xml:id=\"a\" begin=\"00:00:01.000\" end=\"00:00:04.000\"><span>Nobody sees the pier.</span></p></div></body>"
        )
      ),
      failing: .by(
        .ebuTTD,
        .root(
          .ebuTTD,
          "<head><styling><style xml:id=\"s\" tts:fontSize=\"100%\"/></styling></head><body><div style=\"s\"><p xml:id=\"a\" begin=\"00:00:01.000\" end=\"00:00:04.000\"><span>Nobody sees the pier.</span></p></div></body>"
        )
      )
    ),
    Rule(
      "ebuttd-p-id",
      .error,
      levels: .ebuOnly,
      "A paragraph has no xml:id",
      hint: "add one",
      spec: "EBU Tech 3380",
      passing: .by(
        .ebuTTD,
        .root(
          .ebuTTD,
          "<head><styling><style xml:id=\"s\" tts:fontSize=\"100%\"/></styling><layout><region xml:id=\"low\" tts:origin=\"10% 80%\" tts:extent=\"80% 20%\"/></layout></head><body><div region=\"low\" style=\"s\"><p xml:id=\"a\" begin=\"00:00:01.000\" end=\"00:00:04.000\"><span>Nobody sees the pier.</span></p></div></body>"
        )
      ),
      failing: .by(
        .ebuTTD,
        .root(
          .ebuTTD,
          "<head><styling><style xml:id=\"s\" tts:fontSize=\"100%\"/></styling><layout><region xml:id=\"low\" tts:origin=\"10% 80%\" tts:extent=\"80% 20%\"/></layout></head><body><div region=\"low\" style=\"s\"><p begin=\"00:00:01.000\" end=\"00:00:04.000\"><span>Nobody sees the pier.</span></p></div></body>"
        )
      )
    ),
    Rule(
      "ebuttd-region-geometry",
      .error,
      levels: .ebuOnly,
      "A region does not say where it is and how large",
      hint: "add tts:origin and tts:extent in percent",
      spec: "EBU Tech 3380",
      passing: .by(
        .ebuTTD,
        .root(
          .ebuTTD,
          "<head><styling><style xml:id=\"s\" tts:fontSize=\"100%\"/></styling><layout><region xml:id=\"low\" tts:origin=\"10% 80%\" tts:extent=\"80% 20%\"/></layout></head><body><div region=\"low\" style=\"s\"><p xml:id=\"a\" begin=\"00:00:01.000\" end=\"00:00:04.000\"><span>Nobody sees the pier.</span></p></div></body>"
        )
      ),
      failing: .by(
        .ebuTTD,
        .root(
          .ebuTTD,
          "<head><styling><style xml:id=\"s\" tts:fontSize=\"100%\"/></styling><layout><region xml:id=\"low\"/></layout></head><body><div region=\"low\" style=\"s\"><p xml:id=\"a\" begin=\"00:00:01.000\" end=\"00:00:04.000\"><span>Nobody sees the pier.</span></p></div></body>"
        )
      )
    ),
    Rule(
      "ebuttd-nested-div",
      .error,
      levels: .ebuOnly,
      "A division stands in another",
      hint: "put paragraphs into one level of divisions",
      spec: "EBU Tech 3380",
      passing: .by(
        .ebuTTD,
        .root(
          .ebuTTD,
          "<head><styling><style xml:id=\"s\" tts:fontSize=\"100%\"/></styling><layout><region xml:id=\"low\" tts:origin=\"10% 80%\" tts:extent=\"80% 20%\"/></layout></head><body><div region=\"low\" style=\"s\"><p xml:id=\"a\" begin=\"00:00:01.000\" end=\"00:00:04.000\"><span>Nobody sees the pier.</span></p></div></body>"
        )
      ),
      failing: .by(
        .ebuTTD,
        .root(
          .ebuTTD,
          "<head><styling><style xml:id=\"s\" tts:fontSize=\"100%\"/></styling><layout><region xml:id=\"low\" tts:origin=\"10% 80%\" tts:extent=\"80% 20%\"/></layout></head><body><div region=\"low\" style=\"s\"><div><p xml:id=\"a\" begin=\"00:00:01.000\" end=\"00:00:04.000\"><span>Nobody sees the pier.</span></p></div></div></body>"
        )
      )
    ),
    Rule(
      "ebuttd-nested-span",
      .error,
      levels: .ebuOnly,
      "A span stands in another",
      hint: "use one level of spans",
      spec: "EBU Tech 3380",
      passing: .by(
        .ebuTTD,
        .root(
          .ebuTTD,
          "<head><styling><style xml:id=\"s\" tts:fontSize=\"100%\"/></styling><layout><region xml:id=\"low\" tts:origin=\"10% 80%\" tts:extent=\"80% 20%\"/></layout></head><body><div region=\"low\" style=\"s\"><p xml:id=\"a\" begin=\"00:00:01.000\" end=\"00:00:04.000\"><span>Nobody sees the pier.</span></p></div></body>"
        )
      ),
      failing: .by(
        .ebuTTD,
        .root(
          .ebuTTD,
          "<head><styling><style xml:id=\"s\" tts:fontSize=\"100%\"/></styling><layout><region xml:id=\"low\" tts:origin=\"10% 80%\" tts:extent=\"80% 20%\"/></layout></head><body><div region=\"low\" style=\"s\"><p xml:id=\"a\" begin=\"00:00:01.000\" end=\"00:00:04.000\"><span><span>Nobody</span> sees the pier.</span></p></div></body>"
        )
      )
    ),
    Rule(
      "ebuttd-empty-div",
      .error,
      levels: .ebuOnly,
      "A body or a division holds nothing",
      hint: "leave it out, or fill it",
      spec: "EBU Tech 3380",
      passing: .by(
        .ebuTTD,
        .root(
          .ebuTTD,
          "<head><styling><style xml:id=\"s\" tts:fontSize=\"100%\"/></styling><layout><region xml:id=\"low\" tts:origin=\"10% 80%\" tts:extent=\"80% 20%\"/></layout></head><body><div region=\"low\" style=\"s\"><p xml:id=\"a\" begin=\"00:00:01.000\" end=\"00:00:04.000\"><span>Nobody sees the pier.</span></p></div></body>"
        )
      ),
      failing: .by(
        .ebuTTD,
        .root(
          .ebuTTD,
          "<head><styling><style xml:id=\"s\" tts:fontSize=\"100%\"/></styling><layout><region xml:id=\"low\" tts:origin=\"10% 80%\" tts:extent=\"80% 20%\"/></layout></head><body><div region=\"low\" style=\"s\"/></body>"
        )
      )
    ),
    Rule(
      "ttml-nested-timing",
      .error,
      levels: .ebuOnly,
      "A paragraph and spans in it have times",
      hint: "time the paragraph, or each of its spans",
      spec: "EBU Tech 3380",
      passing: .by(
        .ebuTTD,
        .root(
          .ebuTTD,
          "<head><styling><style xml:id=\"s\" tts:fontSize=\"100%\"/></styling><layout><region xml:id=\"low\" tts:origin=\"10% 80%\" tts:extent=\"80% 20%\"/></layout></head><body><div region=\"low\" style=\"s\"><p xml:id=\"a\" begin=\"00:00:01.000\" end=\"00:00:04.000\"><span>Nobody sees the pier.</span></p></div></body>"
        )
      ),
      failing: .by(
        .ebuTTD,
        .root(
          .ebuTTD,
          "<head><styling><style xml:id=\"s\" tts:fontSize=\"100%\"/></styling><layout><region xml:id=\"low\" tts:origin=\"10% 80%\" tts:extent=\"80% 20%\"/></layout></head><body><div region=\"low\" style=\"s\"><p xml:id=\"a\" begin=\"00:00:01.000\" end=\"00:00:04.000\"><span begin=\"00:00:01.000\" end=\"00:00:02.000\">Nobody sees the pier.</span></p></div></body>"
        )
      )
    ),
    Rule(
      "ebuttd-partial-span-timing",
      .error,
      levels: .ebuOnly,
      "Some of the text of a paragraph is timed, and some is not",
      hint: "time all spans or none, and leave no text outside of them",
      spec: "EBU Tech 3380",
      passing: .by(
        .ebuTTD,
        .root(
          .ebuTTD,
          "<head><styling><style xml:id=\"s\" tts:fontSize=\"100%\"/></styling><layout><region xml:id=\"low\" tts:origin=\"10% 80%\" tts:extent=\"80% 20%\"/></layout></head><body><div region=\"low\" style=\"s\"><p xml:id=\"a\" begin=\"00:00:01.000\" end=\"00:00:04.000\"><span>Nobody sees the pier.</span></p></div></body>"
        )
      ),
      failing: .by(
        .ebuTTD,
        .root(
          .ebuTTD,
          "<head><styling><style xml:id=\"s\" tts:fontSize=\"100%\"/></styling><layout><region xml:id=\"low\" tts:origin=\"10% 80%\" tts:extent=\"80% 20%\"/></layout></head><body><div region=\"low\" style=\"s\"><p xml:id=\"a\"><span begin=\"00:00:01.000\" end=\"00:00:02.000\">Nobody</span><span>sees the pier.</span></p></div></body>"
        )
      )
    ),
    Rule(
      "ebuttd-inline-style",
      .error,
      levels: .ebuOnly,
      "A text has styles of its own",
      hint: "define a <style>, and refer to it",
      spec: "EBU Tech 3380",
      passing: .by(
        .ebuTTD,
        .root(
          .ebuTTD,
          "<head><styling><style xml:id=\"s\" tts:fontSize=\"100%\"/></styling><layout><region xml:id=\"low\" tts:origin=\"10% 80%\" tts:extent=\"80% 20%\"/></layout></head><body><div region=\"low\" style=\"s\"><p xml:id=\"a\" begin=\"00:00:01.000\" end=\"00:00:04.000\"><span>Nobody sees the pier.</span></p></div></body>"
        )
      ),
      failing: .by(
        .ebuTTD,
        .root(
          .ebuTTD,
          "<head><styling><style xml:id=\"s\" tts:fontSize=\"100%\"/></styling><layout><region xml:id=\"low\" tts:origin=\"10% 80%\" tts:extent=\"80% 20%\"/></layout></head><body><div region=\"low\" style=\"s\"><p tts:color=\"#ff0000\" xml:id=\"a\" begin=\"00:00:01.000\" end=\"00:00:04.000\"><span>Nobody sees the pier.</span></p></div></body>"
        )
      )
    ),
  ]

  static let elements = ["tt", "head", "style", "region", "body", "div", "p", "span"]

  private var isTimedText = false
  private var isOnMedia = false
  private var hasHead = false
  private var hasStyle = false
  private var hasRegion = false
  /// Children of the body and of the division that are open, innermost last.
  private var children: [Int] = []
  private var spanDepth = 0
  private var paragraph = Paragraph()

  private struct Paragraph {
    var isTimed = false
    var timedSpans = 0
    var untimedSpans = 0
  }

  mutating func begin(_ element: ObservedElement, _ findings: inout Findings) {
    checkTimes(element, &findings)
    switch element.name {
    case "tt":
      isTimedText = true
      isOnMedia = element["ttp:timeBase"] == "media"
    case "head": hasHead = true
    case "style": hasStyle = true
    case "region":
      hasRegion = true
      if element["tts:origin"] == nil || element["tts:extent"] == nil {
        findings.add("ebuttd-region-geometry", "region has no tts:origin and tts:extent")
      }
    case "body", "div": beginContainer(element, &findings)
    case "p":
      count()
      paragraph = Paragraph(isTimed: isTimed(element))
      if element["xml:id"] == nil { findings.add("ebuttd-p-id", "paragraph has no xml:id") }
      checkStyles(element, &findings)
    case "span": beginSpan(element, &findings)
    default: break
    }
  }

  mutating func end(_ element: ObservedElement, _ findings: inout Findings) {
    switch element.name {
    case "body", "div":
      if children.popLast() == 0 {
        findings.add("ebuttd-empty-div", "\(element.name.angled) holds nothing")
      }
    case "span": spanDepth -= 1
    case "p": endParagraph(element, &findings)
    default: break
    }
  }

  mutating func finish(_ transcript: Transcript, _ count: Int, _ findings: inout Findings) {
    guard isTimedText else { return }
    if !isOnMedia {
      findings.add("ebuttd-timebase", "tt has no ttp:timeBase=\"media\" (EBU Tech 3380)")
    }
    if !hasHead {
      findings.add("ebuttd-head-missing", "document has no <head>")
    } else {
      if !hasStyle { findings.add("ebuttd-styling-missing", "head has no <styling> with a style") }
      if !hasRegion { findings.add("ebuttd-layout-missing", "head has no <layout> with a region") }
    }
  }

  private mutating func beginContainer(_ element: ObservedElement, _ findings: inout Findings) {
    if element.name == "div" {
      count()
      if element.parent == "div" {
        findings.add("ebuttd-nested-div", "<div> stands in another <div>")
      }
    }
    children.append(0)
    checkStyles(element, &findings)
  }

  private mutating func beginSpan(_ element: ObservedElement, _ findings: inout Findings) {
    spanDepth += 1
    if spanDepth > 1 { findings.add("ebuttd-nested-span", "<span> stands in another <span>") }
    checkStyles(element, &findings)
    guard isTimed(element) else {
      paragraph.untimedSpans += 1
      return
    }
    paragraph.timedSpans += 1
    if paragraph.isTimed {
      findings.add("ttml-nested-timing", "<span> has times, and so has its paragraph")
    }
  }

  private mutating func endParagraph(_ element: ObservedElement, _ findings: inout Findings) {
    guard paragraph.timedSpans > 0, !paragraph.isTimed else { return }
    guard paragraph.untimedSpans > 0 || !element.text.isEmpty else { return }
    findings.add(
      "ebuttd-partial-span-timing",
      "some of the paragraph's text has times of its own, and some has none"
    )
  }

  private mutating func count() {
    if !children.isEmpty { children[children.count - 1] += 1 }
  }

  private func isTimed(_ element: ObservedElement) -> Bool {
    element["begin"] != nil || element["end"] != nil
  }

  private func checkStyles(_ element: ObservedElement, _ findings: inout Findings) {
    for attribute in element.attributes
    where attribute.name.hasPrefix("tts:") || attribute.name.hasPrefix("ebutts:") {
      findings.add(
        "ebuttd-inline-style",
        "\(element.name.angled) has \(attribute.name.quoted); EBU-TT-D has styles in <styling> only"
      )
    }
  }

  private func checkTimes(_ element: ObservedElement, _ findings: inout Findings) {
    for name in ["begin", "end"] {
      guard let value = element.attributes.first(where: { $0.name == name })?.value,
        !Self.isTime(value.utf8.span)
      else { continue }
      findings.add("ebuttd-time-format", "\(name) is \"\(value.quoted)\"; expected HH:MM:SS.mmm")
    }
  }

  private static func isTime(_ text: Span<UInt8>) -> Bool {
    var value = TTMLValueText(text, isSecond: false)
    var widths: [Int] = []
    repeat { widths.append(value.digits()) } while widths.count < 3 && value.take(0x3A)
    guard widths.count == 3, widths[0] >= 2, widths[1] == 2, widths[2] == 2 else { return false }
    return value.isAtEnd || (value.take(0x2E) && value.digits() > 0 && value.isAtEnd)
  }
}

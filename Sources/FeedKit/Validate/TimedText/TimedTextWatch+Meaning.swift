// What values mean together with where they stand, and what profiles take away from them.

extension TimedTextWatch {
  /// A word that is right by itself.
  mutating func checkWord(
    _ number: Int,
    _ row: TTMLAttributeRow,
    _ element: TTMLElement,
    _ index: Int,
    _ tag: borrowing StartTag
  ) {
    if row.attribute == .display, [.body, .div, .p, .region].contains(element),
      text.read({ $0.isExactly("inlineBlock") })
    {
      note(row, "auto or none: inlineBlock is for spans", index, tag)
    }
    if row.attribute == .timeContainer, text.read({ $0.isExactly("seq") }) {
      frames[frames.count - 1].isSequence = true
    }
    checkVersion(row, index, tag)
    guard let words = limits.noWords[number], isAny(of: words) else { return }
    noteLeftOut(row, index, tag)
  }

  private func isAny(of words: [String]) -> Bool {
    text.read { value in words.contains { value.isExactly($0) } }
  }

  private func noteLeftOut(_ row: TTMLAttributeRow, _ index: Int, _ tag: borrowing StartTag) {
    let value = text.read { shownValue($0) }
    add(
      limits.rule,
      "\(row.qualified) is \"\(value)\", which is not allowed in \(limits.profile.name)",
      at: tag.place(ofAttribute: index)
    )
  }

  /// Words that TTML2 adds to those of TTML1.
  private func checkVersion(_ row: TTMLAttributeRow, _ index: Int, _ tag: borrowing StartTag) {
    guard !limits.isSecond, let words = Self.secondWords[row.qualified], isAny(of: words) else {
      return
    }
    note(row, "a word of TTML1", index, tag)
  }

  private static let secondWords = [
    "tts:display": ["inlineBlock"], "tts:displayAlign": ["justify"], "tts:textAlign": ["justify"],
    "tts:unicodeBidi": ["isolate"],
  ]

  /// A value whose form is right.
  mutating func checkMeaning(
    _ number: Int,
    _ row: TTMLAttributeRow,
    _ element: TTMLElement,
    _ index: Int,
    _ tag: borrowing StartTag,
    _ value: TTMLValueText
  ) {
    if element == .tt, row.qualified == "tts:extent" { checkRootExtent(row, index, tag, value) }
    if row.qualified == "xml:base", element == .features {
      isForeignBase = !text.read { $0.isExactly(TTMLDesignator.featureBase) }
    }
    if Self.designating.contains(row.qualified) { checkDesignators(index, tag) }
    if row.qualified == "src" || row.qualified == "smpte:backgroundImage" {
      checkFragment(row, index, tag)
    }
    if row.qualified == "version" { checkVersionNumber(row, element, index, tag) }
    if row.namespace?.code == Namespace.xlink.code, row.name == "href" {
      if linkDepth > 0 {
        add(
          "ttml-nested-link",
          "a link stands in another",
          at: tag.place(ofAttribute: index)
        )
      }
      enterLink()
    }
    if row.qualified == "name", element == .item { checkItemName(row, index, tag) }
    if row.qualified == "tts:textShadow", value.partCount > 4,
      limits.profile.asks.contains(.plainLengths)
    {
      add(
        "imsc-text-shadow-count",
        "\(value.partCount) shadows, and IMSC allows four",
        at: tag.place(ofAttribute: index)
      )
    }
    if let words = limits.noWords[number], isAnyPart(of: words) { noteLeftOut(row, index, tag) }
    if value.lengthCount > 0 { checkUnits(number, row, index, tag, value) }
  }

  private func isAnyPart(of words: [String]) -> Bool {
    let parts = text.string().split { $0.isWhitespace }.prefix(8)
    return parts.contains { words.contains(String($0)) }
  }

  private func checkUnits(
    _ number: Int,
    _ row: TTMLAttributeRow,
    _ index: Int,
    _ tag: borrowing StartTag,
    _ value: TTMLValueText
  ) {
    if let allowed = limits.units[number], !value.units.isSubset(of: allowed) {
      let names = TTMLUnits.names.filter { allowed.contains($0.unit) }.map(\.name)
      let shown = text.read { shownValue($0) }
      add(
        limits.rule == "imsc-prohibited-feature" ? "imsc-length-unit" : limits.rule,
        "\(row.qualified) is \"\(shown)\"; \(limits.profile.name) measures it in"
          + " \(Self.list(names)) only",
        at: tag.place(ofAttribute: index)
      )
    }
    guard limits.profile.asks.contains(.plainLengths) else { return }
    if value.units.contains(.cells), row.name != "linePadding" {
      add(
        "imsc-c-unit",
        "\(row.qualified) is measured in cells, which IMSC has for ebutts:linePadding only",
        at: tag.place(ofAttribute: index)
      )
    }
    if value.hasNegativeLength, !Self.mayBeNegative.contains(row.name) {
      add(
        "imsc-negative-length",
        "\(row.qualified) is negative, which IMSC does not allow",
        at: tag.place(ofAttribute: index)
      )
    }
    if row.qualified == "tts:fontSize", value.lengthCount > 1,
      value.lengths[0].value != value.lengths[1].value
    {
      add(
        limits.rule,
        "tts:fontSize has two lengths that differ, and IMSC allows one",
        at: tag.place(ofAttribute: index)
      )
    }
    if value.units.contains(.pixels), !hasRootExtent {
      add(
        "imsc-extent-missing-px",
        "\(row.qualified) is measured in pixels, and tt has no tts:extent",
        at: tag.place(ofAttribute: index)
      )
    }
  }

  /// Attributes that name profiles.
  private static let designating: Set<String> = [
    "ttp:profile", "ttp:contentProfiles", "ttp:processorProfiles", "use",
  ]

  private static let mayBeNegative: Set<String> = ["textShadow", "disparity", "position"]

  /// The size of the root is auto, contain, or in pixels. TTML1 8.2.7, TTML2 10.2.16
  private func checkRootExtent(
    _ row: TTMLAttributeRow,
    _ index: Int,
    _ tag: borrowing StartTag,
    _ value: TTMLValueText
  ) {
    let isWord = isAny(of: ["auto", "contain"])
    guard !isWord else { return }
    if value.lengthCount < 2 || value.units != .pixels {
      note(
        row,
        limits.isSecond ? "auto, contain, or two lengths in pixels" : "two lengths in pixels",
        index,
        tag
      )
    }
  }

  /// Profiles that are parts of this document must be there, and stand by themselves. TTML2 6.1.1
  private mutating func checkDesignators(_ index: Int, _ tag: borrowing StartTag) {
    let number = symbols.attribute(tag.attributeSymbol(index))
    for part in text.string().split(whereSeparator: { $0.isWhitespace || $0 == "(" || $0 == ")" })
    where part.hasPrefix("#") {
      wait(
        TimedTextReferences.Pending(
          attribute: number,
          id: String(part.dropFirst()),
          place: tag.place(ofAttribute: index)
        )
      )
    }
  }

  /// A part of this document must be there.
  private mutating func checkFragment(
    _ row: TTMLAttributeRow,
    _ index: Int,
    _ tag: borrowing StartTag
  ) {
    let value = text.string()
    guard value.hasPrefix("#"), value.utf8.count > 1 else { return }
    wait(
      TimedTextReferences.Pending(
        attribute: symbols.attribute(tag.attributeSymbol(index)),
        id: String(value.dropFirst()),
        place: tag.place(ofAttribute: index)
      )
    )
  }

  /// The version of an intermediate document. TTML2 B.1
  private func checkVersionNumber(
    _ row: TTMLAttributeRow,
    _ element: TTMLElement,
    _ index: Int,
    _ tag: borrowing StartTag
  ) {
    if element == .isd, steps.count > 1 {
      add(
        "ttml-unknown-attribute",
        "version has no place on <isd:isd> in a sequence",
        at: tag.place(ofAttribute: index)
      )
    } else if (Int(text.string()) ?? 0) < 2 {
      note(row, "2 or more", index, tag)
    }
  }

  /// A prefix in a name must be declared.
  private func checkItemName(_ row: TTMLAttributeRow, _ index: Int, _ tag: borrowing StartTag) {
    let parts = text.string().split(separator: ":", maxSplits: 1)
    guard parts.count == 2, !declaredPrefixes.contains(String(parts[0])),
      !tag.declaredNamespaces.contains(where: { $0.prefix == parts[0] })
    else { return }
    note(row, "a name whose prefix is declared", index, tag)
  }

  /// A place on the recording that is not a time of the text: where a sound begins.
  func checkClip(_ row: TTMLAttributeRow, _ index: Int, _ tag: borrowing StartTag) {
    let found = text.read { TTMLTime.read($0, clock) }
    if found.time == nil || found.flaw != nil { note(row, "a time", index, tag) }
  }

  // MARK: - Links

  mutating func enterLink() {
    linkDepth += 1
    linkSteps.append(steps.count - 1)
  }

  mutating func leaveLink(_ step: Step) {
    guard linkSteps.last == steps.count - 1 else { return }
    linkSteps.removeLast()
    linkDepth -= 1
  }

  // MARK: - Text that is a value

  mutating func beginCapture() {
    captured.removeAll()
    isCapturing = true
  }

  mutating func endCapture(_ step: Step, _ tag: borrowing EndTag) {
    isCapturing = false
    captured.keepSpace()
    switch step.element {
    case .conformsToStandard:
      captured.trim()
      let standard = captured.string()
      if standard.contains("urn:ebu:tt:distribution") { isEBU = true }
      if standard.contains(TTMLDesignator.profileBase) { isOther = true }
    case .feature: checkDesignator(.feature, step, tag)
    case .extension: checkDesignator(.extension, step, tag)
    default: break
    }
  }

  private func checkDesignator(_ form: TTMLForm, _ step: Step, _ tag: borrowing EndTag) {
    var value = captured.read { TTMLValueText($0, isSecond: limits.isSecond) }
    // With a base of one's own, features are one's own.
    guard !form.accepts(&value), !isForeignBase else { return }
    let shown = captured.read { shownValue($0) }
    add(
      "ttml-bad-profile",
      "\(table[step.element].name) is \"\(shown)\"; expected \(form.expected)",
      at: place(tag)
    )
  }

  mutating func takeBase64(_ data: borrowing CharacterData) {
    captured.removeAll()
    data.append(to: &captured)
    captured.keepSpace()
    captured.read { base64.take($0) }
  }

  mutating func endBase64(_ step: Step, _ tag: borrowing EndTag) {
    // Of pieces, only all together are whole.
    let isRight = step.element == .chunk ? base64.hasOnlyDigits : base64.isRight
    let isCounted = base64.isCounted
    base64 = Base64Form()
    guard !isRight, isCounted else { return }
    add(
      step.element == .smpteImage ? "smpte-bad-base64" : "ttml-bad-data",
      "\(table[step.element].name.angled) holds what is no base64",
      at: place(tag)
    )
  }
}

/// Follows text that should be base64 (RFC 4648, 4).
struct Base64Form {
  private var count = 0
  private var padding = 0
  private var isBroken = false

  mutating func take(_ bytes: Span<UInt8>) {
    for index in bytes.indices {
      let byte = bytes[index]
      if Whitespace.isXMLSpace(byte) { continue }
      count += 1
      if byte == UInt8(ascii: "=") {
        padding += 1
      } else if padding > 0 || !(byte.isLetter || byte.isDigit || byte == 0x2B || byte == 0x2F) {
        isBroken = true
      }
    }
  }

  /// Whether there was anything.
  var isCounted: Bool { count > 0 }

  var hasOnlyDigits: Bool { !isBroken && padding <= 2 }

  var isRight: Bool { !isBroken && padding <= 2 && count % 4 == 0 }
}

extension TTMLForm {
  /// A profile, by its address or by the last part of it. TTML1 5.2, 6.2.8
  static let profile = TTMLForm("the address of a profile") { text in
    let name = text.token()
    return text.isAtEnd && TTMLDesignator.isKnown(name)
  }

  /// TTML2 6.2.2: several are all asked for.
  static let contentProfiles = profiles(["all"])
  // TTML2 6.2.8
  static let processorProfiles = profiles(["all", "any"])

  private static func profiles(_ quantifiers: [StaticString]) -> TTMLForm {
    TTMLForm("addresses of profiles, each once") { text in
      let start = text.index
      for quantifier in quantifiers where text.function(quantifier) {
        text.skipSpace()
        let inner = text.rest(until: UInt8(ascii: ")"))
        return TTMLDesignator.areGood(inner) && text.take(UInt8(ascii: ")"))
      }
      text.back(to: start)
      let all = text.rest(until: 0)
      return TTMLDesignator.areGood(all)
    }
  }

  /// The feature of a profile. TTML1 D.1, TTML2 E.1
  static let feature = TTMLForm("a feature of TTML, such as #timing") { text in
    text.skipSpace()
    let name = text.token()
    text.skipSpace()
    return TTMLDesignator.isFeature(name)
  }

  /// What features are looked up under; TTML1 has its own only. TTML1 6.1.2
  static let featureBase = TTMLForm("http://www.w3.org/ns/ttml/feature/") { text in
    text.isSecond
      ? reference.read(&text) : text.token() == TTMLDesignator.featureBase
  }

  /// What extensions are looked up under; in TTML1 it begins with its scheme. TTML1 6.1.4
  static let extensionBase = TTMLForm("an address that begins with its scheme") { text in
    text.isSecond ? reference.read(&text) : absoluteReference.read(&text)
  }

  /// The extension of a profile: an address with a name at its end.
  static let `extension` = TTMLForm("an extension, such as #name") { text in
    text.skipSpace()
    let name = text.token()
    text.skipSpace()
    guard let mark = name.firstIndex(of: "#") else { return false }
    return name.index(after: mark) < name.endIndex
  }
}

/// The names of profiles, features and extensions.
enum TTMLDesignator {
  static let profileBase = "http://www.w3.org/ns/ttml/profile/"
  static let featureBase = "http://www.w3.org/ns/ttml/feature/"
  static let extensionBase = "http://www.w3.org/ns/ttml/extension/"

  /// Profiles that are defined under the base. TTML1 5.2, TTML2 5.2, the registry of profiles
  private static let profiles: Set<String> = [
    "dfxp-full", "dfxp-presentation", "dfxp-transformation", "sdp-us", "ttml2-full",
    "ttml2-presentation", "ttml2-transformation", "imsc1/text", "imsc1/image", "imsc1.1/text",
    "imsc1.1/image", "imsc1.2/text", "imsc1.2/image", "imsc1.3/text", "imsc1.3/image",
    "dapt1.0/content", "dapt1.0/processor",
  ]

  /// Whether a profile is one of the base's, one of somebody else's, or a part of the document.
  static func isKnown(_ name: String) -> Bool {
    if name.hasPrefix("#") { return name.utf8.count > 1 }
    if let scheme = name.firstIndex(of: ":"), isScheme(name[..<scheme]) {
      guard name.hasPrefix(profileBase) else { return true }
      return profiles.contains(String(name.dropFirst(profileBase.count)))
    }
    return profiles.contains(name)
  }

  /// Whether a list names profiles, at least one, and none twice.
  static func areGood(_ list: String) -> Bool {
    var seen: Set<Substring> = []
    let names = list.split { $0 == " " || $0 == "\t" || $0 == "\n" || $0 == "\r" }
    for name in names {
      guard isKnown(String(name)), seen.insert(name).inserted else { return false }
    }
    return !names.isEmpty
  }

  static func isScheme(_ text: Substring) -> Bool {
    guard let first = text.utf8.first, first.isLetter else { return false }
    return text.utf8.allSatisfy { $0.isLetter || $0.isDigit || [0x2B, 0x2D, 0x2E].contains($0) }
  }

  /// Whether a name is that of a feature of TTML, with or without its base.
  static func isFeature(_ name: String) -> Bool {
    let fragment = name.hasPrefix(featureBase) ? name.dropFirst(featureBase.count) : name[...]
    guard fragment.hasPrefix("#") else { return false }
    return features.contains(fragment.dropFirst())
  }

  // TTML1 D.1 and TTML2 E.1
  private static let features: Set<Substring> = Set(
    """
    animate animate-fill animate-minimal animate-paced animate-repeat animate-spline animation \
    animation-out-of-line animation-version-2 audio audio-description audio-speech background \
    background-image backgroundClip backgroundColor backgroundColor-block backgroundColor-inline \
    backgroundColor-region backgroundExtent backgroundImage backgroundOrigin backgroundPosition \
    backgroundRepeat base base-general base-version-2 bidi bidi-version-2 border border-block \
    border-inline border-radii border-radii-1 border-radii-2 border-region bpd cellResolution chunk \
    clockMode clockMode-gps clockMode-local clockMode-utc color condition condition-fn-media \
    condition-fn-parameter condition-fn-supports condition-primary content content-sizing \
    contentProfiles contentProfiles-combined core data direction disparity display display-block \
    display-inline display-inlineBlock display-region display-version-2 displayAlign \
    displayAlign-block displayAlign-justify displayAlign-region displayAlign-relative \
    displayAlign-version-2 displayAspectRatio dropMode dropMode-dropNTSC dropMode-dropPAL \
    dropMode-nonDrop embedded-audio embedded-content embedded-data embedded-font embedded-image \
    extent extent-auto extent-auto-version-2 extent-contain extent-cover extent-full-version-2 \
    extent-image extent-length extent-length-version-2 extent-measure extent-region \
    extent-region-version-2 extent-root extent-root-version-2 extent-version-2 font fontFamily \
    fontFamily-generic fontFamily-non-generic fontKerning fontSelectionStrategy \
    fontSelectionStrategy-character fontShear fontSize fontSize-anamorphic fontSize-isomorphic \
    fontStyle fontStyle-italic fontStyle-oblique fontVariant fontWeight fontWeight-bold frameRate \
    frameRateMultiplier gain image image-png initial ipd layout length length-cell length-em \
    length-integer length-negative length-percentage length-pixel length-positive length-real \
    length-root-container-relative length-version-2 letterSpacing lineBreak-uax14 lineHeight \
    lineShear luminanceGain markerMode markerMode-continuous markerMode-discontinuous metadata \
    metadata-item metadata-version-2 nested-div nested-span opacity opacity-block opacity-inline \
    opacity-region opacity-version-2 origin overflow overflow-visible padding padding-1 padding-2 \
    padding-3 padding-4 padding-block padding-inline padding-region padding-version-2 pan \
    permitFeatureNarrowing permitFeatureWidening pitch pixelAspectRatio position presentation \
    presentation-version-2 processorProfiles processorProfiles-combined profile \
    profile-full-version-2 profile-nesting profile-version-2 region-implied-animation region-inline \
    region-timing resources ruby ruby-full rubyAlign rubyAlign-minimal rubyAlign-withBase \
    rubyPosition rubyReserve set set-fill set-multiple-styles set-repeat shear showBackground source \
    speak speech structure styling styling-chained styling-inheritance-content \
    styling-inheritance-region styling-inline styling-nested styling-referential subFrameRate \
    textAlign textAlign-absolute textAlign-justify textAlign-relative textAlign-version-2 \
    textCombine textDecoration textDecoration-over textDecoration-through textDecoration-under \
    textEmphasis textEmphasis-color textEmphasis-minimal textEmphasis-quoted-string textOrientation \
    textOutline textOutline-blurred textOutline-unblurred textShadow tickRate time-clock \
    time-clock-with-frames time-offset time-offset-with-frames time-offset-with-ticks \
    time-wall-clock timeBase-clock timeBase-media timeBase-smpte timeContainer timing \
    transformation transformation-version-2 unicodeBidi unicodeBidi-isolate unicodeBidi-version-2 \
    validation visibility visibility-block visibility-image visibility-inline visibility-region \
    visibility-version-2 wrapOption writingMode writingMode-horizontal writingMode-horizontal-lr \
    writingMode-horizontal-rl writingMode-vertical xlink zIndex
    """.split(separator: " ")
  )
}

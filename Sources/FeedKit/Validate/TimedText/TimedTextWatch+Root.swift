// What the root says: by what the document is judged, and how its times count.

extension TimedTextWatch {
  mutating func readProfile(_ tag: borrowing StartTag) {
    var declared = ""
    var (firstProfiles, secondProfiles) = ("", "")
    for index in 0..<tag.attributeCount {
      let number = symbols.attribute(tag.attributeSymbol(index))
      guard number >= 0 else { continue }
      let row = table.rows[number]
      tag.load(index, into: &text)
      text.trim()
      switch row.attribute {
      case .profile, .contentProfiles:
        declared += " " + text.string()
        // Of TTML2 only the one counts, of TTML1 only the other.
        if row.since == .ttml1 {
          firstProfiles = text.string()
        } else {
          secondProfiles = text.string()
        }
      case .timeBase, .frameRate, .frameRateMultiplier, .subFrameRate, .tickRate, .dropMode,
        .markerMode:
        setClock(row.attribute, text.string())
      default: break
      }
      if row.qualified == "tts:extent" { hasRootExtent = true }
    }
    for (prefix, _) in tag.declaredNamespaces.prefix(1_000) { declaredPrefixes.insert(prefix) }
    limits = TimedTextLimits(.fitting(judge.profile, declared: declared))
    judge.settle(limits.profile.validationProfile)
    let isApple =
      tag.declares("podcasts.apple.com/transcript-ttml")
      || tag.declares("music.apple.com/lyric-ttml") || tag.declares("itunes.apple.com/lyric-ttml")
    isAbsolute = isApple && [.podcast, .auto, .applePodcasts].contains(judge.profile)
    if !firstProfiles.isEmpty, !secondProfiles.isEmpty {
      add("ttml-profile-both", "ttp:profile and ttp:contentProfiles are both there", at: root)
    }
    checkProfile(limits.isSecond ? secondProfiles : firstProfiles)
    if isDiscontinuous, clock.base == .smpte {
      add(
        "ttml-smpte-discontinuous",
        "ttp:markerMode is discontinuous, so that nobody can say how long anything lasts",
        at: root
      )
    }
  }

  private func checkProfile(_ declared: String) {
    let own = limits.profile.ownProfiles
    guard limits.profile.asks.contains(.ownProfile) else { return }
    let names = declared.split { $0.isWhitespace }.map(String.init)
    if names.isEmpty {
      add(
        "imsc-profile-missing",
        "tt declares no profile; \(limits.profile.name) is"
          + " ttp:\(limits.isSecond ? "contentProfiles" : "profile")=\"\(own.first ?? "")\"",
        at: root
      )
    } else if !names.contains(where: { own.contains($0) }) {
      add(
        "imsc-profile-other",
        "tt declares \"\(names[0].quoted)\", and is judged by \(limits.profile.name)",
        at: root
      )
    }
  }

  private mutating func setClock(_ attribute: TTMLAttribute, _ value: String) {
    func rate(_ text: Substring, _ limit: Int64) -> Int64? {
      guard text.utf8.allSatisfy(\.isDigit), let rate = Int64(text), rate > 0, rate <= limit else {
        return nil
      }
      return rate
    }
    switch attribute {
    case .timeBase:
      clock.base = value == "smpte" ? .smpte : value == "clock" ? .clock : .media
    case .dropMode:
      clock.drop = value == "dropNTSC" ? .ntsc : value == "dropPAL" ? .pal : .none
    case .frameRate:
      guard let rate = rate(value[...], TTMLClock.largestRate) else { return }
      clock.frameRate = rate
      clock.hasFrameRate = true
    case .subFrameRate:
      clock.subFrameRate = rate(value[...], TTMLClock.largestRate) ?? clock.subFrameRate
    case .tickRate: clock.statedTickRate = rate(value[...], TTMLClock.largestTickRate)
    case .frameRateMultiplier:
      let parts = value.split { $0.isWhitespace || $0 == ":" }
      guard let upper = parts.first.flatMap({ rate($0, TTMLClock.largestRate) }) else { return }
      let lower = parts.count > 1 ? rate(parts[1], TTMLClock.largestRate) : 1
      if let lower { clock.multiplier = (upper, lower) }
    case .markerMode: isDiscontinuous = value == "discontinuous"
    default: break
    }
  }

  /// A document that says in its head that it is EBU-TT-D is judged as such, where nobody says by what.
  mutating func settleEBU() {
    guard isEBU, !isOther, judge.profile == .auto, limits.profile.name == TTMLProfile.any.name
    else {
      return
    }
    limits = TimedTextLimits(.ebuTTD)
    judge.settle(.ebuTTD)
    forgetGood()
  }
}

extension TTMLProfile {
  /// The profile of validation whose levels count.
  fileprivate var validationProfile: ValidationProfile {
    switch name {
    case Self.ttml1.name: .ttml1
    case Self.ttml2.name: .ttml2
    case Self.imsc10.name, Self.imsc10Image.name: .imsc10
    case Self.imsc11.name, Self.imsc11Image.name: .imsc11
    case Self.imsc12.name: .imsc12
    case Self.ebuTTD.name: .ebuTTD
    case Self.smpteTT.name: .smpteTT
    case Self.dapt.name: .dapt
    case Self.apple.name: .applePodcasts
    default: .podcast
    }
  }
}

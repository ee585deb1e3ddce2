/// The rules about flags.
extension RuleID {
  /// The text of a flag says neither yes nor no.
  static let flagUnreadable: RuleID = "flag-unreadable"
  /// The flag is clear, but not in a word that the element asks for.
  static let flagNonconforming: RuleID = "flag-nonconforming"
  /// The text of `itunes:explicit` says neither yes nor no.
  static let explicitUnreadable: RuleID = "explicit-unreadable"
}

/// Flags as feeds write them, in any case.
enum FlagText {
  /// Whether a text of `itunes:explicit` says that something is.
  ///
  /// Apple asks for `true` and `false`, and asked before for `yes`, `no`, `clean` and `explicit`;
  /// `1` and `0` are seen too.
  static func explicit(_ text: Span<UInt8>) -> Reading<Bool> {
    read(text, unreadable: .explicitUnreadable) { word in
      switch word {
      case .true, .yes, .explicit, .one: (true, nil)
      case .false, .no, .clean, .zero: (false, nil)
      }
    }
  }

  /// Whether a text says `Yes`, the only word with an effect; `no`, `false` and `0` say that it is
  /// not so, as if the element were absent.
  static func yesOnly(_ text: Span<UInt8>) -> Reading<Bool> {
    read(text, unreadable: .flagUnreadable) { word in
      switch word {
      case .yes: (true, nil)
      case .no, .false, .zero: (false, nil)
      case .true, .one: (true, .flagNonconforming)
      case .clean, .explicit: nil
      }
    }
  }

  /// Whether a text says `true`, where `true` and `false` are asked for; other words are mended.
  static func boolean(_ text: Span<UInt8>) -> Reading<Bool> {
    read(text, unreadable: .flagUnreadable) { word in
      switch word {
      case .true: (true, nil)
      case .false: (false, nil)
      case .yes, .one: (true, .flagNonconforming)
      case .no, .zero: (false, .flagNonconforming)
      case .clean, .explicit: nil
      }
    }
  }

  /// Whether a text says `yes`, where `yes` and `no` are asked for; other words are mended.
  static func yesNo(_ text: Span<UInt8>) -> Reading<Bool> {
    read(text, unreadable: .flagUnreadable) { word in
      switch word {
      case .yes: (true, nil)
      case .no: (false, nil)
      case .true, .one: (true, .flagNonconforming)
      case .false, .zero: (false, .flagNonconforming)
      case .clean, .explicit: nil
      }
    }
  }

  private enum Word {
    case yes, no, `true`, `false`, clean, explicit, one, zero
  }

  private static func read(
    _ text: Span<UInt8>,
    unreadable: RuleID,
    _ meaning: (Word) -> (value: Bool, rule: RuleID?)?
  ) -> Reading<Bool> {
    let range = Whitespace.trimmedRange(text)
    guard !range.isEmpty else { return .empty }
    guard let word = word(text, in: range), let meaning = meaning(word) else {
      return .failure(unreadable)
    }
    return Reading(meaning.value, meaning.rule)
  }

  private static func word(_ text: Span<UInt8>, in range: Range<Int>) -> Word? {
    guard range.count <= 8 else { return nil }
    var key: UInt64 = 0
    for index in range { key = key << 8 | UInt64(text[index].lowercased) }
    switch key {
    case 0x79_6573: return .yes
    case 0x6E6F: return .no
    case 0x7472_7565: return .true
    case 0x66_616C_7365: return .false
    case 0x63_6C65_616E: return .clean
    case 0x6578_706C_6963_6974: return .explicit
    case 0x31: return .one
    case 0x30: return .zero
    default: return nil
    }
  }
}

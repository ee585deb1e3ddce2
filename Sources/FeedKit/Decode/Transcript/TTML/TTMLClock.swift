/// What a document says about how its times count. TTML2 7.2
struct TTMLClock {
  enum Base {
    case media, smpte, clock
  }

  /// Which frames time codes leave out.
  enum Drop {
    case none, ntsc, pal
  }

  var base = Base.media
  var drop = Drop.none
  /// Frames that are counted in a second.
  var frameRate: Int64 = 30
  /// Whether the document says it.
  var hasFrameRate = false
  /// What the counted rate is multiplied with to have the real one.
  var multiplier: (upper: Int64, lower: Int64) = (1, 1)
  var subFrameRate: Int64 = 1
  var statedTickRate: Int64?

  var tickRate: Int64 { statedTickRate ?? (hasFrameRate ? frameRate * subFrameRate : 1) }

  /// Larger rates are mistakes, and would make times that cannot be held.
  static let largestRate: Int64 = 1_000_000
  static let largestTickRate: Int64 = 1_000_000_000

  /// The time that so many frames and parts of a frame take.
  func time(frames: Int128, subFrames: Int64) -> MediaTime? {
    // (frames + subFrames / subFrameRate) · lower / (frameRate · upper)
    let count = frames * Int128(subFrameRate) + Int128(subFrames)
    return MediaTime(
      wide: count * Int128(multiplier.lower),
      over: Int128(subFrameRate) * Int128(frameRate) * Int128(multiplier.upper)
    )
  }

  /// The time of a time code, whose frames are counted without gaps but for those that it leaves out.
  /// TTML2 I.2
  func time(code hours: Int64, _ minutes: Int64, _ seconds: Int64, frames: Int64, sub: Int64)
    -> MediaTime?
  {
    let whole = Int128((hours * 60 + minutes) * 60 + seconds)
    let counted = whole * Int128(frameRate) + Int128(frames)
    let dropped: Int64 =
      switch drop {
      case .none: 0
      case .ntsc: (hours * 54 + minutes - minutes / 10) * 2
      case .pal: (hours * 27 + minutes * 9 / 20) * 4
      }
    return time(frames: counted - Int128(dropped), subFrames: sub)
  }
}

/// The time zone that a word in a date names.
enum DateZone: Sendable, Equatable {
  /// `Z`, `UT`, `UTC` or `GMT`: digits may follow and then count instead.
  case universal
  /// A fixed number of minutes east of UTC.
  case offset(Int)
  /// A place whose offset depends on the date.
  case region(DateRegion)
  /// A name that is unknown or stands for several zones.
  case unknown

  /// The zone of an abbreviation, in any case; `nil` when it is unknown or stands for several.
  ///
  /// Left out on purpose: `IST` (India, Israel, Ireland), `GST` (the Gulf, South Georgia), `SST`
  /// (Samoa, Singapore), `WST` (Samoa, Western Australia), `ECT`, `AMT`, and the letters of the
  /// military zones but `Z`, which RFC 822 gave the wrong sign.
  static func abbreviation(_ word: DateWord) -> DateZone? { abbreviations[word] }

  private static let abbreviations = DateWordTable(
    universalNames.split(separator: " ").map { (word: DateWord(String($0)), meaning: universal) }
      + fixed.flatMap { hours, names in
        names.split(separator: " ").map {
          (word: DateWord(String($0)), meaning: offset(Int(hours * 60)))
        }
      }
      + regions.map { (word: DateWord($0), meaning: region($1)) }
  )

  private static let universalNames = "z ut utc gmt"

  /// Hours east of UTC (all are exact in binary) and the abbreviations that mean them.
  private static let fixed: [(Double, String)] = [
    (-10, "hst"),
    (-9, "akst"),
    (-8, "pst akdt"),
    (-7, "mst pdt"),
    (-6, "cst mdt"),
    (-5, "est cdt"),
    (-4, "ast edt"),
    (-3.5, "nst"),
    (-3, "adt brt art"),
    (-2.5, "ndt"),
    (-2, "brst"),
    (0, "wet"),
    (1, "cet met mez bst west wat"),
    (2, "cest mest mesz eet sast cat"),
    (3, "eest eat idt trt"),
    (5, "pkt"),
    (5.75, "npt"),
    (7, "ict wib"),
    (8, "hkt sgt awst myt pht wita"),
    (9, "jst kst wit"),
    (9.5, "acst"),
    (10, "aest"),
    (10.5, "acdt"),
    (11, "aedt"),
    (12, "nzst"),
    (13, "nzdt"),
  ]

  /// Abbreviations whose offset depends on the date.
  private static let regions: [(String, DateRegion)] = [
    ("et", DateRegion(-300, .northAmerican, 1987)),
    ("ct", DateRegion(-360, .northAmerican, 1987)),
    ("mt", DateRegion(-420, .northAmerican, 1987)),
    ("pt", DateRegion(-480, .northAmerican, 1987)),
    ("msk", DateRegion(180, .moscow, 1992)),
  ]
}

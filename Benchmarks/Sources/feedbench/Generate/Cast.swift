/// Sixty made-up people of one show, and the ways in which feeds misspell them.
struct Cast {
  private static let givenNames = [
    "Maren", "Tomasz", "Zoë", "Ingrid", "Kofi", "Noémie", "Håkon", "Dilara", "Mateus", "Siobhán",
    "Bartłomiej", "Priya", "Ruairí", "Esther", "Goran", "Aoife", "Lívia", "Anders", "Nkechi", "陽子",
    "Олексій",
  ]
  private static let familyNames = [
    "Holm", "Wójcik", "Brandt", "Mensah", "Lefèvre", "Sørli", "Yılmaz", "Carvalho", "Ní Bhriain",
    "Nowak", "Raman", "O’Dowd", "Castell", "Petrović", "Keane", "Szabó", "Lindgren-Falk", "Okafor",
    "小林", "Бондар",
  ]

  private var random: SplitMix64
  private var names: [String] = []

  /// Chooses the people of a seed.
  init(seed: Int) {
    random = SplitMix64(seed: UInt64(truncatingIfNeeded: seed) &* 31 &+ 7)
    names = (0..<60).map { _ in
      random.pick(Self.givenNames) + " " + random.pick(Self.familyNames)
    }
  }

  /// Starts the draws anew; the people stay.
  mutating func reseed(_ seed: UInt64) {
    random = SplitMix64(seed: seed)
  }

  /// Someone, the first ones far more often than the last, spelled otherwise in 15 of 100 cases.
  mutating func someone() -> (number: Int, name: String) {
    let number = random.below(random.below(names.count) + 1)
    let name = names[number]
    guard random.happens(percent: 15) else { return (number, name) }
    switch random.below(5) {
    case 0: return (number, name.uppercased())
    case 1: return (number, name.lowercased())
    case 2: return (number, "Dr. " + name)
    case 3: return (number, name + " ")
    default:
      let parts = name.split(separator: " ", maxSplits: 1)
      return (number, parts.reversed().joined(separator: ", "))
    }
  }
}

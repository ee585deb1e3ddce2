import FuzzChecks

#if canImport(Darwin)
  import Darwin
#else
  import Glibc
#endif

/// Damages feeds at many places, a byte at a time, and looks whether what came before is kept.
///
///     damage PLACES FEED...
///
/// At each place a byte is deleted, inserted or changed. The output must be UTF-8, and every item that
/// ended before the damage must be read as it was. It also cuts each feed at 200 places.
@main
enum Damage {
  static func main() {
    guard CommandLine.arguments.count > 2, let places = Int(CommandLine.arguments[1]) else {
      print("usage: damage PLACES FEED...")
      exit(2)
    }
    var losses = 0
    for path in CommandLine.arguments.dropFirst(2) {
      guard let bytes = contents(of: path) else {
        print("\(path): cannot be read")
        exit(3)
      }
      losses += Damaged(path, bytes).run(places: places)
    }
    exit(losses == 0 ? 0 : 1)
  }

  private static func contents(of path: String) -> [UInt8]? {
    guard let file = fopen(path, "rb") else { return nil }
    defer { fclose(file) }
    var bytes: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = fread(&buffer, 1, buffer.count, file)
      guard count > 0 else { return bytes }
      bytes += buffer[..<count]
    }
  }
}

/// One feed, and what is left of it after damage.
private struct Damaged {
  private let path: String
  private let bytes: [UInt8]
  private let whole: FeedTrace

  init(_ path: String, _ bytes: [UInt8]) {
    self.path = path
    self.bytes = bytes
    whole = bytes.withUnsafeBytes { FeedTrace($0, isCut: false) }
  }

  /// Damages and cuts; prints what was lost, and returns how often.
  func run(places: Int) -> Int {
    guard !bytes.isEmpty else { return 0 }
    var numbers = Numbers(state: 0x9E37_79B9_7F4A_7C15)
    var losses = 0
    for _ in 0..<places {
      let place = Int.random(in: 0..<bytes.count, using: &numbers)
      var damaged = bytes
      let byte = UInt8.random(in: 0...255, using: &numbers)
      switch Int.random(in: 0..<3, using: &numbers) {
      case 0: damaged.remove(at: place)
      case 1: damaged.insert(byte, at: place)
      default: damaged[place] = byte
      }
      losses += isKept(in: damaged, until: place) ? 0 : 1
    }
    for cut in 1...200 {
      let place = bytes.count * cut / 201
      losses += isKept(in: Array(bytes[..<place]), until: place) ? 0 : 1
    }
    print("\(path): \(whole.episodes.count) items, \(places) places and 200 cuts, \(losses) losses")
    return losses
  }

  /// Whether every item that ended before a place is read as it was.
  ///
  /// An item has ended where the next one begins.
  private func isKept(in damaged: [UInt8], until place: Int) -> Bool {
    let count = max(whole.offsets.prefix { $0 <= place }.count - 1, 0)
    let reading = damaged.withUnsafeBytes { FeedTrace($0, isCut: false) }
    guard reading.episodes.prefix(count).elementsEqual(whole.episodes.prefix(count)) else {
      print("\(path): damage at byte \(place) loses one of \(count) items before it")
      return false
    }
    return true
  }
}

/// The same numbers in every run.
private struct Numbers: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// What a word says about the names beside it; a word may say several things.
struct CueSet: OptionSet, Sendable {
  var rawValue: UInt32

  /// Never a name by itself, whatever its first letter.
  static let common = CueSet(rawValue: 1)
  /// An article or a word like one: a noun follows.
  static let article = CueSet(rawValue: 2)
  /// A title before a name.
  static let title = CueSet(rawValue: 4)
  /// With: the name behind it takes part.
  static let with = CueSet(rawValue: 8)
  /// Says that someone talks, comes, is asked.
  static let taking = CueSet(rawValue: 16)
  /// Opens a topic: names behind it are talked about.
  static let about = CueSet(rawValue: 32)
  /// By: the name behind it made something.
  static let by = CueSet(rawValue: 64)
  /// Joins two names.
  static let and = CueSet(rawValue: 128)
  /// Names a guest.
  static let guest = CueSet(rawValue: 256)
  /// Names a host.
  static let host = CueSet(rawValue: 512)
  /// Names someone who is not heard.
  static let credit = CueSet(rawValue: 1024)
  /// Names a list of other things: links, books, other episodes.
  static let elsewhere = CueSet(rawValue: 2048)
  /// A small word inside family names.
  static let particle = CueSet(rawValue: 4096)
  /// From: the name of a place follows.
  static let from = CueSet(rawValue: 8192)
  /// Says that a trailer or another teaser is meant.
  static let teaser = CueSet(rawValue: 16384)
  /// What someone is by trade.
  static let job = CueSet(rawValue: 32768)
  /// Speaks of someone's death, work or memory: not of a guest.
  static let absent = CueSet(rawValue: 65536)
  /// Of: behind a word of speaking it names what is spoken about.
  static let of = CueSet(rawValue: 131072)
  /// A verb that takes what is spoken about with a word for of.
  static let speech = CueSet(rawValue: 262144)
  /// With, behind the name: who stands before it takes part.
  static let behind = CueSet(rawValue: 524288)
}

/// The ids of mentions: the same place has the same id in every run.
enum MentionID {
  /// The id of a mention that so many others of the same place and name come before.
  static func of(_ mention: Mention, _ number: Int) -> String {
    let place = [
      mention.keys.feedID, mention.keys.episodeID, mention.place.rawValue, mention.raw,
    ].joined(separator: "\u{0}")
    return "m" + hexadecimal(StableHash.of(number == 0 ? place : "\(place)\u{0}\(number)"))
  }

  /// Gives mentions their ids, in their order.
  static func number(_ mentions: inout [Mention]) {
    var counts: [String: Int] = [:]
    for index in mentions.indices {
      let first = of(mentions[index], 0)
      let count = counts[first, default: 0]
      counts[first] = count + 1
      mentions[index].id = count == 0 ? first : of(mentions[index], count)
    }
  }
}

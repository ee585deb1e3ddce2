/// Overrides, as the resolution applies them.
struct Steering: Sendable {
  /// Pairs of names or links that are one.
  var same: [(Reference, Reference)] = []
  /// Pairs that are two.
  var apart: [(Reference, Reference)] = []

  /// What an override names: a name by its exact keys, or a link.
  struct Reference: Sendable {
    var keys: Set<UInt64> = []
    var link: String?

    init(_ text: String) {
      if text.contains("://"), let identity = LinkIdentity(text) {
        link = identity.key
      } else if let name = NameParser.read(text).names.first {
        keys = Set(NameKeys(name).exact)
      }
    }

    func matches(_ group: Grouping.Group, _ knowledge: Knowledge) -> Bool {
      if let link { return group.links.contains { knowledge.links.keys[Int($0.number)] == link } }
      return group.names.contains { name, _ in
        knowledge.names[name].keys.exact.contains { keys.contains($0) }
      }
    }
  }

  /// The sides of pairs that a group is on: twice the pair's number, plus one for its second.
  func sides(of group: Grouping.Group, _ knowledge: Knowledge) -> Set<Int32> {
    var sides: Set<Int32> = []
    for (number, pair) in apart.enumerated() {
      let (first, second) = (pair.0.matches(group, knowledge), pair.1.matches(group, knowledge))
      if first != second { sides.insert(Int32(2 * number + (second ? 1 : 0))) }
    }
    return sides
  }

  /// Groups that an alias makes one.
  func aliases(_ groups: [Grouping.Group], _ knowledge: Knowledge) -> [[Int32]] {
    same.compactMap { pair in
      let numbers = groups.indices.filter { index in
        pair.0.matches(groups[index], knowledge) || pair.1.matches(groups[index], knowledge)
      }
      return numbers.count > 1 ? numbers.map(Int32.init) : nil
    }
  }
}

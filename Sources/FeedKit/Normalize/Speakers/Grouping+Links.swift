extension Grouping {
  /// Joins groups that have a link in common and names that go together.
  mutating func joinLinks(_ knowledge: Knowledge) {
    var byLink: [Int32: [Int32]] = [:]
    for number in Int32(0)..<Int32(count) {
      for (link, _) in self[number].links { byLink[link, default: []].append(number) }
    }
    var shared: [(key: String, link: Int32)] = []
    for (link, groups) in byLink where groups.count > 1 {
      shared.append((knowledge.links.keys[Int(link)], link))
    }
    shared.sort { $0.key < $1.key }
    for (_, link) in shared {
      joinLink(link, byLink[link] ?? [], knowledge)
    }
  }

  private mutating func joinLink(_ link: Int32, _ groups: [Int32], _ knowledge: Knowledge) {
    let isAccount = knowledge.links.isAccount(link)
    var kept: [Int32] = []
    for group in groups {
      var isJoined = false
      for other in roots(of: kept).prefix(16) {
        let own = root(group)
        if own == other {
          isJoined = true
          break
        }
        let fit = NamesTogether.areCompatible(
          self[other],
          self[own],
          knowledge.names,
          isAccount: isAccount
        )
        if fit, merge(other, own, .link, heedsBiographies: false) {
          isJoined = true
          break
        }
      }
      if !isJoined { kept.append(group) }
    }
  }
}

extension Grouping {
  /// Groups with conflicts that are compared with each other; more of one name stay as they are.
  private static let mostRivals = 64

  /// Joins groups that meet in one name, as far as nothing speaks against it.
  ///
  /// First those with the same link, then those with the same description, then those that nothing
  /// keeps apart; what has no evidence of its own goes to the only one, or to the one that is much
  /// more often named.
  mutating func joinSameName(_ numbers: [Int32], rule: MergeRule, isOneFeed: Bool) {
    var roots = roots(of: numbers)
    guard roots.count > 1 else { return }
    join(roots, by: \.links, .link)
    roots = self.roots(of: roots)
    guard roots.count > 1 else { return }
    join(roots, by: \.biographies, .biography)
    roots = self.roots(of: roots)
    guard roots.count > 1 else { return }
    let known = roots.filter { !self[$0].links.isEmpty || !self[$0].biographies.isEmpty }
    let unknown = roots.filter { self[$0].links.isEmpty && self[$0].biographies.isEmpty }
    joinFreely(known, rule, heedsBiographies: true)
    if isOneFeed { joinFreely(self.roots(of: known), .nameInFeed, heedsBiographies: false) }
    joinUnknown(unknown, to: self.roots(of: known), rule)
  }

  /// Joins groups that have a member of a set in common.
  private mutating func join(
    _ roots: [Int32],
    by members: KeyPath<Group, NumberCounts>,
    _ rule: MergeRule
  ) {
    var firstWith: [Int32: Int32] = [:]
    for root in roots {
      for member in self[root][keyPath: members].sortedNumbers {
        if let other = firstWith[member] {
          merge(other, root, rule, heedsBiographies: false, isSameName: true)
        } else {
          firstWith[member] = root
        }
      }
    }
  }

  /// Joins each group to the largest one before it that nothing keeps it apart from.
  private mutating func joinFreely(
    _ roots: [Int32],
    _ rule: MergeRule,
    heedsBiographies: Bool
  ) {
    guard roots.count > 1 else { return }
    var kept: [Int32] = []
    for group in bySize(roots) {
      var isJoined = false
      for other in kept.prefix(Self.mostRivals) {
        if merge(
          other,
          group,
          rule,
          heedsBiographies: heedsBiographies,
          isSameName: true
        ) {
          isJoined = true
          break
        }
      }
      if !isJoined { kept.append(group) }
    }
  }

  /// Largest first; equal ones in order.
  mutating func bySize(_ roots: [Int32]) -> [Int32] {
    self.roots(of: roots).sorted { a, b in
      self[a].size != self[b].size ? self[a].size > self[b].size : self[a].first < self[b].first
    }
  }

  private mutating func joinUnknown(_ unknown: [Int32], to known: [Int32], _ rule: MergeRule) {
    guard !unknown.isEmpty else { return }
    let ranked = bySize(known)
    if ranked.count >= 2 {
      let (best, next) = (self[ranked[0]].size, self[ranked[1]].size)
      guard best >= 2 * next else {
        joinFreely(unknown, rule, heedsBiographies: true)
        noteAmbiguity(ranked[0], unknown[0])
        return
      }
    }
    var rest: [Int32] = []
    for group in unknown {
      let isJoined = ranked.first.map { merge($0, group, rule, isSameName: true) } ?? false
      if !isJoined { rest.append(group) }
    }
    joinFreely(rest, rule, heedsBiographies: true)
  }

  /// Joins groups that meet in a less certain key: only where no third group could be meant as well.
  mutating func joinAlike(
    _ numbers: [Int32],
    rule: MergeRule,
    heedsBiographies: Bool = true,
    areAlike: (Group, Group) -> Bool = { _, _ in true }
  ) {
    let ranked = bySize(numbers)
    guard ranked.count > 1, ranked.count <= Self.mostRivals else { return }
    for (place, group) in ranked.enumerated().dropFirst() {
      let own = root(group)
      let candidates = roots(of: ranked[..<place]).filter { other in
        other != own && areAlike(self[other], self[own])
          && veto(other, own, heedsBiographies: heedsBiographies) == nil
      }
      if candidates.count == 1 {
        merge(candidates[0], own, rule, heedsBiographies: heedsBiographies)
      } else if candidates.count > 1 {
        noteAmbiguity(candidates[0], own)
      }
    }
  }
}

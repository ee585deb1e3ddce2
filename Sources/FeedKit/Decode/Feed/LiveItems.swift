extension Feed {
  /// Gives the live items their ids.
  ///
  /// They are unique among live items only: one that has ended often comes back as an item with the
  /// same guid, and then has the same id.
  mutating func identifyLiveItems() {
    guard !liveItems.isEmpty else { return }
    var identity = Identity()
    for index in liveItems.indices {
      liveItems[index].feedID = id
      identity.identify(&liveItems[index])
    }
  }
}

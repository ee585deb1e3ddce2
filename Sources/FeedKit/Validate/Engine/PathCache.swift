/// Paths of elements, made once for all that are written alike and stand in the same.
///
/// A path is asked for at each element that families look at, and of a thousand items the paths are the
/// same: an element's last one is kept with what it stood in, and how its name was written.
struct PathCache {
  /// What a path is known by: equal only where paths are.
  struct Key: Equatable {
    fileprivate let number: Int32

    /// That of what stands nowhere.
    static let root = Key(number: 0)
    /// That of an element whose path is not kept.
    static let unknown = Key(number: -1)
  }

  private struct Entry {
    var parent = Key.unknown
    var name = StartTag.Spelling.none
    var key = Key.unknown
    var path = ""
  }

  private var entries: [Entry] = []
  private var count: Int32 = 0

  /// The key of an element's path, which is that of the last one where that is the same.
  mutating func key(of element: Int, in parent: Key, _ tag: borrowing StartTag) -> Key {
    while entries.count <= element { entries.append(Entry()) }
    let name = tag.spelling
    if parent != .unknown, entries[element].parent == parent, entries[element].name == name {
      return entries[element].key
    }
    count = count < .max ? count + 1 : 1
    entries[element] = Entry(parent: parent, name: name, key: Key(number: count), path: tag.path)
    return entries[element].key
  }

  /// The path of the element whose key was asked for last.
  func path(of element: Int) -> String { entries[element].path }

  /// The path of an element by its key; `nil` when another of its kind was met since, elsewhere.
  func path(of element: Int, _ key: Key) -> String? {
    element < entries.count && entries[element].key == key && key != .unknown
      ? entries[element].path : nil
  }
}

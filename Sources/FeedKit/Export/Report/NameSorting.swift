/// One order of names for all scripts: the folded name, then its characters, then the id.
enum NameSorting {
  static func sorted<Element>(
    _ elements: [Element],
    by key: (Element) -> (name: String, id: String)
  ) -> [Element] {
    let keyed = elements.map { element in
      let (name, id) = key(element)
      let head = String(name.unicodeScalars.prefix(200))
      return (folded: Array(NameSearch.folded(head).utf8), name: head, id: id, element: element)
    }
    return keyed.sorted { a, b in
      if a.folded != b.folded { return a.folded.lexicographicallyPrecedes(b.folded) }
      let (x, y) = (a.name.unicodeScalars, b.name.unicodeScalars)
      if !x.elementsEqual(y) { return x.lexicographicallyPrecedes(y) }
      return a.id < b.id
    }
    .map(\.element)
  }
}

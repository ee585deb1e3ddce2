/// What differs between a feed that holds something and the same feed without it.
struct Probe {
  private let model: [DataLeaves.Leaf]
  private let data: [DataLeaves.Leaf]
  private let cells: [DataLeaves.Leaf]
  private let meanings: [String: String]

  init(_ full: SampleContents, without base: SampleContents) {
    model = Self.added(full.model, base.model)
    data = Self.added(full.data.leaves, base.data.leaves)
    cells = Self.added(full.cells, base.cells)
    meanings = full.data.meanings
  }

  /// Where one value of a form has gone.
  func values(_ form: ValueForm?) -> ElementDestination {
    // A text is known again; of other values, what is new must be it.
    let isText = form?.sample == ValueForm.textSample
    func paths(_ leaves: [DataLeaves.Leaf]) -> [String] {
      let own = isText ? leaves.filter { $0.value.contains(ValueForm.textSample) } : leaves
      return own.map(\.path).withoutRepeats
    }
    // A value of several fields, such as a point, is told by what holds them.
    var json = paths(data)
    if json.count > 1, case let holders = Self.holders(json), holders.first?.last == "]" {
      json = holders
    }
    return ElementDestination(
      model: paths(model),
      json: json,
      columns: paths(cells),
      meaning: json.lazy.compactMap { meanings[$0] }.first ?? ""
    )
  }

  /// What holds the values of an element that has several: their record, else each of them.
  func holders(isRecord: Bool) -> ElementDestination {
    let json = Self.holders(data.map(\.path).withoutRepeats, isRecord: isRecord)
    return ElementDestination(
      model: Self.holders(model.map(\.path).withoutRepeats, isRecord: isRecord),
      json: json,
      columns: cells.map(\.path).withoutRepeats,
      meaning: json.lazy.compactMap { meanings[$0] }.first ?? ""
    )
  }

  private static func added(
    _ full: [DataLeaves.Leaf],
    _ base: [DataLeaves.Leaf]
  ) -> [DataLeaves.Leaf] {
    var rest = base
    return full.filter { leaf in
      guard let index = rest.firstIndex(of: leaf) else { return true }
      rest.remove(at: index)
      return false
    }
  }

  /// The path that all the paths begin with and that leads to what has them; else the paths.
  private static func holders(_ paths: [String], isRecord: Bool = false) -> [String] {
    guard paths.count > 1 || isRecord else { return paths }
    let split = paths.map { $0.split(separator: ".").dropLast() }
    guard var common = split.first else { return [] }
    for parts in split.dropFirst() {
      let count = zip(common, parts).prefix { $0 == $1 }.count
      common = common.prefix(count)
    }
    let holder = common.joined(separator: ".")
    let isWhole = ["", "episodes[]", "Feed", "Episode"].contains(holder)
    guard !isWhole else { return paths }
    return [paths[0].hasPrefix(".") ? "." + holder : holder]
  }
}

extension [String] {
  fileprivate var withoutRepeats: [String] {
    var known: Set<String> = []
    return filter { known.insert($0).inserted }
  }
}

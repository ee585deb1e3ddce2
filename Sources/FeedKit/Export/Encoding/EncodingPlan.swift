/// The tables of the vocabulary, made ready for writing: what a record is written as, in order.
///
/// It is made from the rows that decoding is made from. A value that several rows read is written by
/// the first of them, so every value is written once.
struct EncodingPlan: Sendable {
  /// A record's attributes, text and children.
  struct Table: Sendable {
    var attributes: [Attribute] = []
    var text: Value?
    var rows: [Row] = []
    var parts: RecordParts
    /// Elements that may stand once, by name: the places of their rows among all.
    var singles: [Name: Int] = [:]
  }

  struct Attribute: Sendable {
    var name: String
    /// The namespace of the name's prefix.
    var namespace: NamespaceCode
    var value: Value
  }

  /// A value and what belongs to it.
  struct Value: Sendable {
    var slot: ValueSlot
    /// The name of the value in exported data, by which its source text is found.
    var field: String
    /// Which entries of a list of points are written here, where several elements share it.
    var entries = 0..<Int.max
  }

  /// An element.
  struct Element: Sendable {
    /// The name that is written.
    var tag: String
    /// The namespace of the name's prefix.
    var namespace: NamespaceCode
    /// Names by which attributes that the vocabulary does not know belong to the element.
    var owners: [String]
    var attributes: [Attribute] = []
  }

  /// One or more rows of the vocabulary that are written together.
  struct Row: Sendable {
    enum Content: Sendable {
      /// One element with a value, or only with attributes.
      case value(Value?)
      /// An element for each entry of a list.
      case each(Value)
      /// Entries of a list, each by the element that claims it.
      case list(place: Int, [Alternative])
      /// An element whose list another one writes: only for attributes that it carried.
      case rest
      /// An element that holds others.
      case group([Row])
    }

    var element: Element
    var content: Content
  }

  /// An element of which a list has entries.
  struct Alternative: Sendable {
    enum Kind: Sendable {
      case author(Slot<[Author]>, AuthorElement)
      case term(Slot<[Term]>, String)
      case record(NestedElement, table: Int)
    }

    var element: Element
    var kind: Kind
    /// Other tags of the element, by name.
    var spellings: [String: String] = [:]
  }

  /// The name of an element, whatever its prefix.
  struct Name: Hashable, Sendable {
    var namespace: NamespaceCode
    var local: String
  }

  let dialect: XMLDialect
  let tables: [Table]

  /// Where the tables of a feed and an episode are.
  static let feed = 0
  static let episode = 1

  static let rss = EncodingPlan(
    .rss,
    [ChannelTable.self, ItemTable.self],
    besides: [AtomFeedTable.self, AtomEntryTable.self]
  )
  static let atom = EncodingPlan(
    .atom,
    [AtomFeedTable.self, AtomEntryTable.self],
    besides: [ChannelTable.self, ItemTable.self]
  )

  /// Makes the plan of a dialect from the tables of feed and episode, its own and the other's.
  private init(
    _ dialect: XMLDialect,
    _ own: [any ElementTable.Type],
    besides others: [any ElementTable.Type]
  ) {
    self.dialect = dialect
    var numbers = TableNumbers()
    for table in own { _ = numbers.number(of: table) }
    var tables: [Table] = []
    while tables.count < numbers.tables.count {
      let number = tables.count
      let owners =
        number < others.count ? EncodingPlanBuilder.owners(in: others[number]) : [:]
      tables.append(Self.table(numbers.tables[number], dialect, owners, &numbers))
    }
    self.tables = tables
  }

  private static func table<Source: ElementTable>(
    _ source: Source.Type,
    _ dialect: XMLDialect,
    _ owners: [Int: [String]],
    _ numbers: inout TableNumbers
  ) -> Table {
    var builder = EncodingPlanBuilder(
      dialect: dialect,
      numbers: numbers,
      otherOwners: owners
    )
    let table = builder.table(source)
    numbers = builder.numbers
    return table
  }
}

/// The numbers of tables: those that hold themselves come up again.
struct TableNumbers {
  private(set) var tables: [any ElementTable.Type] = []
  private var numbers: [ObjectIdentifier: Int] = [:]

  mutating func number(of table: any ElementTable.Type) -> Int {
    if let known = numbers[ObjectIdentifier(table)] { return known }
    numbers[ObjectIdentifier(table)] = tables.count
    tables.append(table)
    return tables.count - 1
  }
}

/// How a text is read, and where in a record its value goes.
enum ValueSlot: Sendable {
  /// Text as it is.
  case text(Slot<String?>)
  /// A URL, completed by its base where it is relative.
  case url(Slot<String?>)
  /// A media type, in its usual name where it is written in another one.
  case mediaType(Slot<String?>)
  /// HTML source, whose links are completed where a base is stated.
  case html(Slot<String?>)
  /// Text as it is, one for each element.
  case texts(Slot<[String]>)
  /// Words between commas.
  case keywords(Slot<[String]>)
  /// A whole number.
  case integer(Slot<Int?>)
  /// Whole numbers, one for each element.
  case integers(Slot<[Int]>)
  /// Whole numbers between commas.
  case integerList(Slot<[Int]>)
  /// A number that may have a fraction.
  case decimal(Slot<Double?>)
  /// A date.
  case timestamp(Slot<Timestamp?>, DateNotation)
  /// A date of the W3C's profile of ISO 8601, which may name a day alone.
  case dayOrTime(Slot<Timestamp?>)
  /// `H:MM:SS`, `MM:SS` or seconds.
  case clock(Slot<Duration?>)
  /// Normal Play Time: `H:MM:SS`, `MM:SS` or seconds, with or without a fraction.
  case playTime(Slot<Duration?>)
  /// Seconds, with or without a fraction.
  case seconds(Slot<Duration?>)
  /// iTunes: true, false, yes, no, clean, explicit.
  case explicit(Slot<Bool?>)
  /// iTunes: only yes counts.
  case yesOnly(Slot<Bool?>)
  /// true, false.
  case boolean(Slot<Bool?>)
  /// yes, no.
  case yesNo(Slot<Bool?>)
  /// A whole number, maybe with a percent sign.
  case share(Slot<Int?>)
  /// A `geo` URI.
  case geo(Slot<Coordinate?>)
  /// Name, address, or both.
  case author(Slot<[Author]>, AuthorElement)
  /// Latitudes and longitudes in turn, between spaces or commas.
  case coordinates(Slot<[Coordinate]>)
  /// A text, kept with the name of its element.
  case term(Slot<[Term]>, String)
}

extension ValueSlot {
  /// Where in the record the value is: the same for all rows that read one.
  var place: Int {
    switch self {
    case .text(let slot), .url(let slot), .html(let slot), .mediaType(let slot): slot.place
    case .texts(let slot), .keywords(let slot): slot.place
    case .integer(let slot), .share(let slot): slot.place
    case .integers(let slot), .integerList(let slot): slot.place
    case .decimal(let slot): slot.place
    case .timestamp(let slot, _), .dayOrTime(let slot): slot.place
    case .clock(let slot), .playTime(let slot), .seconds(let slot): slot.place
    case .explicit(let slot), .yesOnly(let slot), .boolean(let slot), .yesNo(let slot): slot.place
    case .geo(let slot): slot.place
    case .author(let slot, _): slot.place
    case .coordinates(let slot): slot.place
    case .term(let slot, _): slot.place
    }
  }

  /// Whether each entry of the value has an element of its own.
  var isRepeated: Bool {
    switch self {
    case .texts, .integers, .author, .term: true
    default: false
    }
  }
}

/// How an element's date is written.
enum DateNotation: Sendable {
  /// RFC 3339, a profile of ISO 8601.
  case internet
  /// RFC 2822, which took the place of RFC 822.
  case mail
}

/// An element that names an author.
enum AuthorElement: Sendable {
  case author
  case iTunesAuthor
  case creator
  case managingEditor

  var place: Author.Place {
    switch self {
    case .author: .author
    case .iTunesAuthor: .iTunesAuthor
    case .creator: .creator
    case .managingEditor: .managingEditor
    }
  }
}

/// How a text is read, and which property of a record its value goes to.
///
/// A property is named by a literal key path, which the compiler turns into a number: no key path
/// exists when the program runs, where making one takes longer than parsing an element.
struct Value<Model>: Sendable {
  let slot: ValueSlot

  @inline(__always)
  static func text(_ path: WritableKeyPath<Model, String?>) -> Value {
    Value(slot: .text(Slot(path)))
  }

  @inline(__always)
  static func url(_ path: WritableKeyPath<Model, String?>) -> Value {
    Value(slot: .url(Slot(path)))
  }

  @inline(__always)
  static func mediaType(_ path: WritableKeyPath<Model, String?>) -> Value {
    Value(slot: .mediaType(Slot(path)))
  }

  @inline(__always)
  static func html(_ path: WritableKeyPath<Model, String?>) -> Value {
    Value(slot: .html(Slot(path)))
  }

  @inline(__always)
  static func dayOrTime(_ path: WritableKeyPath<Model, Timestamp?>) -> Value {
    Value(slot: .dayOrTime(Slot(path)))
  }

  @inline(__always)
  static func texts(_ path: WritableKeyPath<Model, [String]>) -> Value {
    Value(slot: .texts(Slot(path)))
  }

  @inline(__always)
  static func keywords(_ path: WritableKeyPath<Model, [String]>) -> Value {
    Value(slot: .keywords(Slot(path)))
  }

  @inline(__always)
  static func integer(_ path: WritableKeyPath<Model, Int?>) -> Value {
    Value(slot: .integer(Slot(path)))
  }

  @inline(__always)
  static func integers(_ path: WritableKeyPath<Model, [Int]>) -> Value {
    Value(slot: .integers(Slot(path)))
  }

  @inline(__always)
  static func integerList(_ path: WritableKeyPath<Model, [Int]>) -> Value {
    Value(slot: .integerList(Slot(path)))
  }

  @inline(__always)
  static func decimal(_ path: WritableKeyPath<Model, Double?>) -> Value {
    Value(slot: .decimal(Slot(path)))
  }

  @inline(__always)
  static func timestamp(
    _ path: WritableKeyPath<Model, Timestamp?>,
    _ notation: DateNotation = .internet
  ) -> Value {
    Value(slot: .timestamp(Slot(path), notation))
  }

  @inline(__always)
  static func clock(_ path: WritableKeyPath<Model, Duration?>) -> Value {
    Value(slot: .clock(Slot(path)))
  }

  @inline(__always)
  static func playTime(_ path: WritableKeyPath<Model, Duration?>) -> Value {
    Value(slot: .playTime(Slot(path)))
  }

  @inline(__always)
  static func seconds(_ path: WritableKeyPath<Model, Duration?>) -> Value {
    Value(slot: .seconds(Slot(path)))
  }

  @inline(__always)
  static func explicit(_ path: WritableKeyPath<Model, Bool?>) -> Value {
    Value(slot: .explicit(Slot(path)))
  }

  @inline(__always)
  static func yesOnly(_ path: WritableKeyPath<Model, Bool?>) -> Value {
    Value(slot: .yesOnly(Slot(path)))
  }

  @inline(__always)
  static func boolean(_ path: WritableKeyPath<Model, Bool?>) -> Value {
    Value(slot: .boolean(Slot(path)))
  }

  @inline(__always)
  static func yesNo(_ path: WritableKeyPath<Model, Bool?>) -> Value {
    Value(slot: .yesNo(Slot(path)))
  }

  @inline(__always)
  static func share(_ path: WritableKeyPath<Model, Int?>) -> Value {
    Value(slot: .share(Slot(path)))
  }

  @inline(__always)
  static func geo(_ path: WritableKeyPath<Model, Coordinate?>) -> Value {
    Value(slot: .geo(Slot(path)))
  }

  @inline(__always)
  static func author(
    _ path: WritableKeyPath<Model, [Author]>,
    _ element: AuthorElement
  ) -> Value {
    Value(slot: .author(Slot(path), element))
  }

  @inline(__always)
  static func coordinates(_ path: WritableKeyPath<Model, [Coordinate]>) -> Value {
    Value(slot: .coordinates(Slot(path)))
  }

  @inline(__always)
  static func term(_ path: WritableKeyPath<Model, [Term]>, _ name: String) -> Value {
    Value(slot: .term(Slot(path), name))
  }
}

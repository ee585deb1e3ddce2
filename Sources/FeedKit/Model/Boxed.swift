/// A part of a record that few records have.
///
/// While it is empty it costs its record one word; records are made, moved and destroyed for every
/// item of a feed. It is a value like any other: what is copied is no longer shared once it is changed.
struct Boxed<Part: BoxedPart>: @unchecked Sendable, Hashable, CustomReflectable, Box {
  /// The part, in memory that stays where it is.
  final class Storage: ManagedBuffer<Void, Part> {
    static func make(_ part: Part) -> Storage {
      let storage = unsafeDowncast(create(minimumCapacity: 1) { _ in () }, to: Storage.self)
      storage.place.initialize(to: part)
      return storage
    }

    var place: UnsafeMutablePointer<Part> { withUnsafeMutablePointerToElements { $0 } }

    deinit { _ = withUnsafeMutablePointerToElements { $0.deinitialize(count: 1) } }
  }

  /// `nil` while nothing was put in.
  private(set) var storage: Storage?

  init() {}

  var value: Part {
    get { storage?.place.pointee ?? Part() }
    _modify { yield &ownStorage().place.pointee }
  }

  /// The storage, shared with no other record.
  mutating func ownStorage() -> Storage {
    if isKnownUniquelyReferenced(&storage), let storage { return storage }
    let own = Storage.make(value)
    storage = own
    return own
  }

  // One in which nothing is equals one in which nothing was ever put.
  static func == (one: Boxed, other: Boxed) -> Bool {
    one.storage === other.storage || one.value == other.value
  }

  func hash(into hasher: inout Hasher) {
    let value = value
    if value != Part() { hasher.combine(value) }
  }

  var customMirror: Mirror { Mirror(reflecting: value) }
}

/// A box, whatever is in it.
protocol Box {}

/// What can be kept in a box.
protocol BoxedPart: Sendable, Hashable {
  init()
}

extension CommentLinks: BoxedPart {}
extension DCTerms: BoxedPart {}
extension FeedBurner: BoxedPart {}
extension Geo: BoxedPart {}
extension GooglePlay: BoxedPart {}
extension Media: BoxedPart {}
extension RawVoiceEpisode: BoxedPart {}
extension Slash: BoxedPart {}
extension SourceEpisode: BoxedPart {}
extension Spotify: BoxedPart {}

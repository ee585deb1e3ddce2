/// Chapters that stand in the feed itself.
///
/// Podlove Simple Chapters `<psc:chapters>`; example
/// `<psc:chapters version="1.2"><psc:chapter start="0" title="Casting off"/></psc:chapters>`
public struct SimpleChapters: Sendable, Hashable {
  /// Version of the format; `nil` means 1.0. `<psc:chapters version="1.2">`
  public var version: String?
  /// Podlove Simple Chapters `<psc:chapter>`, in document order; see ``sorted``.
  public var all: [Chapter] = []

  /// Makes an empty value.
  public init() {}

  /// Whether nothing is there.
  public var isEmpty: Bool {
    version == nil && all.isEmpty
  }
}

extension SimpleChapters {
  /// The chapters in order of time, those that begin together as they stand; those without a readable
  /// start are left out.
  public var sorted: [Chapter] {
    let timed = all.enumerated().compactMap { place, chapter in
      chapter.start.map { (start: $0, place: place, chapter: chapter) }
    }
    return timed.sorted { ($0.start, $0.place) < ($1.start, $1.place) }.map(\.chapter)
  }
}

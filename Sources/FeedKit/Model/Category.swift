/// A subject that a feed or an episode is filed under.
///
/// RSS 2.0 `<category>` and iTunes `<itunes:category>`; examples
/// `<category domain="https://example.com/topics">Radio</category>`,
/// `<itunes:category text="Society &amp; Culture"><itunes:category text="Philosophy"/></itunes:category>`
public struct Category: Sendable, Hashable {
  /// The vocabulary that a category is taken from; an open set.
  public struct Scheme: RawRepresentable, Sendable, Hashable {
    /// The scheme's name: that of the namespace's usual prefix.
    public var rawValue: String

    /// Makes a scheme from its name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// RSS 2.0 `<category>`: free words.
    public static let rss = Scheme(rawValue: "rss")
    /// Atom `<category>`; example `<category term="radio" label="Radio"/>`.
    public static let atom = Scheme(rawValue: "atom")
    /// iTunes `<itunes:category>`: Apple's list.
    public static let iTunes = Scheme(rawValue: "itunes")
  }

  /// The category's name. `<itunes:category text="Technology"/>`
  public var text: String?
  /// The taxonomy's URI. `<category domain="https://example.com/topics">`
  public var domain: String?
  /// How to show the category. Atom `<category label="Radio">`
  public var label: String?
  /// Which element said so.
  public var scheme: Scheme = .rss
  /// Narrower categories, in document order.
  public var subcategories: [Category] = []
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty category.
  public init() {}
}

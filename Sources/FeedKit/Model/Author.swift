/// A name that a feed gives as author, with the element that gave it.
public struct Author: Sendable, Hashable {
  /// The kind of element that names an author; an open set.
  public struct Place: RawRepresentable, Sendable, Hashable {
    /// The element's qualified name, such as `itunes:author`.
    public var rawValue: String

    /// Makes a place from a qualified name.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// RSS 2.0 `<author>`; example `<author>ann@example.com (Ann Example)</author>`.
    public static let author = Place(rawValue: "author")
    /// iTunes `<itunes:author>`; example `<itunes:author>Ann Example</itunes:author>`.
    public static let iTunesAuthor = Place(rawValue: "itunes:author")
    /// Dublin Core `<dc:creator>`; example `<dc:creator>Ann Example</dc:creator>`.
    public static let creator = Place(rawValue: "dc:creator")
    /// RSS 2.0 `<managingEditor>`; example `<managingEditor>ed@example.com (Ed)</managingEditor>`.
    public static let managingEditor = Place(rawValue: "managingEditor")
    /// Atom `<author>`; example `<author><name>Ann Example</name></author>`.
    public static let atomAuthor = Place(rawValue: "atom:author")
    /// Atom `<contributor>`; example `<contributor><name>Bo Example</name></contributor>`.
    public static let atomContributor = Place(rawValue: "atom:contributor")
    /// JSON Feed `authors`; example `"authors": [{"name": "Ann Example"}]`.
    public static let jsonFeedAuthor = Place(rawValue: "jsonfeed:author")
  }

  /// The name; `nil` when only an address was given.
  public var name: String?
  /// The email address; `nil` when none was given.
  public var email: String?
  /// A page about the author; `nil` when none was given.
  public var uri: String?
  /// A picture of the author. JSON Feed `"avatar": "https://example.com/ann.png"`
  public var avatar: String?
  /// Which element said so.
  public var place: Place
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an author.
  public init(name: String? = nil, email: String? = nil, uri: String? = nil, place: Place) {
    self.name = name
    self.email = email
    self.uri = uri
    self.place = place
  }
}

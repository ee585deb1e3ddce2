// JSON Feed 1.0 and 1.1, https://jsonfeed.org/version/1.1; a row adds a key.

private let feedSpec = "JSON Feed 1.1, top-level"
private let itemSpec = "JSON Feed 1.1, items"
private let attachmentSpec = "JSON Feed 1.1, attachments"

/// The top-level object; `version` and `items` are the decoder's.
enum JSONFeedKeys: JSONKeys {
  static let all: [JSONKey<Feed>] = [
    JSONKey("title", .value(.text(\.title)), spec: feedSpec),
    JSONKey("home_page_url", .value(.url(\.link)), field: "link", spec: feedSpec),
    JSONKey(
      "feed_url",
      .append(\.links, JSONSelfLinkKeys.self),
      field: "links",
      spec: feedSpec,
      writing: .first
    ),
    JSONKey(
      "next_url",
      .append(\.links, JSONNextLinkKeys.self),
      field: "links",
      spec: feedSpec,
      writing: .first
    ),
    JSONKey(
      "hubs",
      .append(\.links, JSONHubKeys.self),
      field: "links",
      spec: "JSON Feed 1.1, hubs"
    ),
    JSONKey("description", .value(.text(\.description)), spec: feedSpec),
    // Its icon is the large picture and its favicon the small one, as Atom's logo and icon are.
    JSONKey("icon", .value(.url(\.logo)), field: "logo", spec: feedSpec),
    JSONKey("favicon", .value(.url(\.icon)), field: "icon", spec: feedSpec),
    JSONKey("authors", .append(\.authors, JSONAuthorKeys.self), spec: feedSpec),
    JSONKey(
      "author",
      .append(\.authors, JSONAuthorKeys.self),
      field: "authors",
      spec: "JSON Feed 1.0, author",
      writing: .none
    ),
    JSONKey("language", .value(.text(\.language)), spec: feedSpec),
    JSONKey("expired", .value(.boolean(\.isComplete)), field: "complete", spec: feedSpec),
  ]
}

/// An object of `items`.
enum JSONItemKeys: JSONKeys {
  static let all: [JSONKey<Episode>] = [
    JSONKey("id", .value(.text(\.guid)), field: "guid", spec: itemSpec),
    JSONKey("url", .value(.url(\.link)), field: "link", spec: itemSpec),
    JSONKey(
      "external_url",
      .append(\.links, JSONRelatedLinkKeys.self),
      field: "links",
      spec: itemSpec,
      writing: .first
    ),
    JSONKey("title", .value(.text(\.title)), spec: itemSpec),
    // `content_text` is the decoder's: it is the content where this is absent.
    JSONKey("content_html", .value(.text(\.content)), field: "content", spec: itemSpec),
    JSONKey("summary", .value(.text(\.summary)), spec: itemSpec),
    JSONKey("image", .value(.url(\.image)), spec: itemSpec),
    JSONKey("date_published", .value(.timestamp(\.published)), field: "published", spec: itemSpec),
    JSONKey("date_modified", .value(.timestamp(\.updated)), field: "updated", spec: itemSpec),
    JSONKey("authors", .append(\.authors, JSONAuthorKeys.self), spec: itemSpec),
    JSONKey(
      "author",
      .append(\.authors, JSONAuthorKeys.self),
      field: "authors",
      spec: "JSON Feed 1.0, author",
      writing: .none
    ),
    JSONKey(
      "tags",
      .append(\.categories, JSONTagKeys.self),
      field: "categories",
      spec: itemSpec
    ),
    JSONKey(
      "attachments",
      .append(\.enclosures, JSONAttachmentKeys.self),
      field: "enclosures",
      spec: itemSpec
    ),
  ]
}

/// An object of `authors`.
enum JSONAuthorKeys: JSONKeys {
  static var empty: Author { Author(place: .jsonFeedAuthor) }
  static func isWritten(_ author: Author) -> Bool {
    author.name != nil || author.uri != nil || author.avatar != nil || !author.extensions.isEmpty
      || author.place == .jsonFeedAuthor
  }
  static var text: Value<Author>? { .text(\.name) }
  static let all: [JSONKey<Author>] = [
    JSONKey("name", .value(.text(\.name)), spec: "JSON Feed 1.1, authors"),
    JSONKey("url", .value(.url(\.uri)), field: "uri", spec: "JSON Feed 1.1, authors"),
    JSONKey("avatar", .value(.url(\.avatar)), spec: "JSON Feed 1.1, authors"),
  ]
}

/// An object of `attachments`.
enum JSONAttachmentKeys: JSONKeys {
  static let all: [JSONKey<Enclosure>] = [
    JSONKey("url", .value(.url(\.url)), spec: attachmentSpec),
    JSONKey("mime_type", .value(.text(\.type)), field: "type", spec: attachmentSpec),
    JSONKey("title", .value(.text(\.title)), spec: attachmentSpec),
    JSONKey("size_in_bytes", .value(.integer(\.byteCount)), field: "length", spec: attachmentSpec),
    JSONKey(
      "duration_in_seconds",
      .value(.seconds(\.duration)),
      field: "duration",
      spec: attachmentSpec
    ),
  ]
}

/// An object of `hubs`; the kind of hub has no place in a link, and is kept.
enum JSONHubKeys: JSONKeys {
  static var empty: Link { Link(rel: "hub") }
  static func isWritten(_ link: Link) -> Bool { link.rel == "hub" }
  static let all: [JSONKey<Link>] = [
    JSONKey("url", .value(.url(\.href)), field: "href", spec: "JSON Feed 1.1, hubs")
  ]
}

/// A text of `tags`.
enum JSONTagKeys: JSONKeys {
  static var text: Value<Category>? { .text(\.text) }
  static func isWritten(_ category: Category) -> Bool { category.text != nil }
  static var all: [JSONKey<Category>] { [] }
}

/// `feed_url`, which is a link with a relation elsewhere.
enum JSONSelfLinkKeys: JSONKeys {
  static var empty: Link { Link(rel: "self") }
  static func isWritten(_ link: Link) -> Bool { link.rel == "self" }
  static var text: Value<Link>? { .url(\.href) }
  static var all: [JSONKey<Link>] { [] }
}

/// `next_url`.
enum JSONNextLinkKeys: JSONKeys {
  static var empty: Link { Link(rel: "next") }
  static func isWritten(_ link: Link) -> Bool { link.rel == "next" }
  static var text: Value<Link>? { .url(\.href) }
  static var all: [JSONKey<Link>] { [] }
}

/// `external_url`.
enum JSONRelatedLinkKeys: JSONKeys {
  static var empty: Link { Link(rel: "related") }
  static func isWritten(_ link: Link) -> Bool { link.rel == "related" }
  static var text: Value<Link>? { .url(\.href) }
  static var all: [JSONKey<Link>] { [] }
}

extension Link {
  fileprivate init(rel: String) {
    self.init()
    self.rel = rel
  }
}

/// Whether a feed is whole; the links between its pages are among ``Feed/links``.
///
/// RFC 5005.
public struct Paging: Sendable, Hashable {
  /// RFC 5005 `<fh:complete>`: the document has every entry there is; example `<fh:complete/>`.
  public var complete: PagingMark?
  /// RFC 5005 `<fh:archive>`: the document is an old part that will not change; example
  /// `<fh:archive/>`.
  public var archive: PagingMark?

  /// Makes an empty value.
  public init() {}

  /// Whether nothing is there.
  public var isEmpty: Bool {
    complete == nil && archive == nil
  }
}

extension Feed {
  /// Where another page of the feed is: a relation of RFC 5005 such as `next`, `prev-archive` or
  /// `current`, among ``links``; `nil` when it is not said.
  ///
  /// `prev` and `previous` are the same.
  public func pageURL(_ rel: String) -> String? {
    let wanted = rel == "prev" ? "previous" : rel
    return links.first { link in
      (link.rel == "prev" ? "previous" : link.rel) == wanted
    }?.href
  }
}

/// One place where a media file can be had.
///
/// Podcasting 2.0 `<podcast:source>`; example
/// `<podcast:source uri="ipfs://QmX33FYehk6ckGQ6g1D9D3FqZPix5JpKstKQKbaS8quUFb"/>`
public struct MediaSource: Sendable, Hashable {
  /// Where the file is, by any scheme. `<podcast:source uri="https://example.com/1.opus">`
  public var uri: String?
  /// The media type of what the URI leads to, where it is not that of the file.
  /// `<podcast:source contentType="application/x-bittorrent">`
  public var contentType: String?
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty source.
  public init() {}
}

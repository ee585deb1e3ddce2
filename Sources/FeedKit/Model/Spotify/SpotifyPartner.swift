/// Someone to whose listeners an offer is open.
///
/// Spotify `<partner>`; example `<partner id="2zkv"/>`
public struct SpotifyPartner: Sendable, Hashable {
  /// The partner's id. `<partner id="2zkv">`
  public var id: String?
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value.
  public init() {}
}

/// A room in which listeners talk.
///
/// Podcasting 2.0 `<podcast:chat>`; example
/// `<podcast:chat server="irc.example.com" protocol="irc" accountId="@ann" space="#show"/>`
public struct Chat: Sendable, Hashable {
  /// The server's name. `<podcast:chat server="irc.example.com">`
  public var server: String?
  /// `irc`, `xmpp`, `nostr` or `matrix`, as written. `<podcast:chat protocol="irc">`
  public var protocolName: String?
  /// The show's own account. `<podcast:chat accountId="@ann">`
  public var accountID: String?
  /// The room. `<podcast:chat space="#show">`
  public var space: String?
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty room.
  public init() {}
}

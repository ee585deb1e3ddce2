/// Someone who gets a share of a payment.
///
/// Podcasting 2.0 `<podcast:valueRecipient>`; example
/// `<podcast:valueRecipient name="Host" type="node" address="02d5c1bf8b940dc9" split="90"/>`
public struct ValueRecipient: Sendable, Hashable {
  /// The name, for people. `<podcast:valueRecipient name="Host">`
  public var name: String?
  /// The kind of address, as written. `<podcast:valueRecipient type="node">`
  public var type: String?
  /// Where the payment goes. `<podcast:valueRecipient address="02d5c1bf8b940dc9">`
  public var address: String?
  /// Shares of the whole; percent, where the recipient gets a fee.
  /// `<podcast:valueRecipient split="90">`
  public var split: Int?
  /// Name of a field that goes with the payment. `<podcast:valueRecipient customKey="818818">`
  public var customKey: String?
  /// What that field says. `<podcast:valueRecipient customValue="podcast-1">`
  public var customValue: String?
  /// Whether the share is taken before all others; `nil` means no.
  /// `<podcast:valueRecipient fee="true">`
  public var isFee: Bool?
  /// Source texts of values that were mended or could not be read.
  public var sourceTexts = SourceTexts()
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty recipient.
  public init() {}
}

/// How a listener may pay, and who gets a share.
///
/// Podcasting 2.0 `<podcast:value>`; example
/// `<podcast:value type="lightning" method="keysend" suggested="0.00000005000">`
public struct ValueBlock: Sendable, Hashable {
  /// The payment network, as written. `<podcast:value type="lightning">`
  public var type: String?
  /// How payments are sent over it, as written. `<podcast:value method="keysend">`
  public var method: String?
  /// The suggested amount a minute, in the network's unit.
  /// `<podcast:value suggested="0.00000005000">`
  public var suggested: Double?
  /// Who gets a share, in document order.
  public var recipients: [ValueRecipient] = []
  /// Stretches of the episode in which others get theirs, in document order.
  public var timeSplits: [ValueTimeSplit] = []
  /// Source texts of values that were mended or could not be read.
  public var sourceTexts = SourceTexts()
  /// What the element carried beyond this.
  public var extensions = Extensions()

  /// Makes an empty value block.
  public init() {}
}

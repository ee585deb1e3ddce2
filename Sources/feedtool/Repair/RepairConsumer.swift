import FeedKit

extension OutputShape {
  /// The document itself, mended.
  static func repair(_ options: ParseOptions) -> OutputShape {
    OutputShape(
      name: "xml",
      extensions: ["xml"],
      holdsAllInputs: false,
      isForPeople: false,
      makeConsumer: { _, _ in RepairConsumer(options, difference: nil) }
    )
  }

  /// What a repair changes, as a unified diff.
  static func repairDifference(_ options: ParseOptions) -> OutputShape {
    OutputShape(
      name: "diff",
      extensions: ["diff"],
      holdsAllInputs: true,
      makeConsumer: { _, input in RepairConsumer(options, difference: input.name) }
    )
  }
}

/// Repairs the bytes of an input, while the parser reads them to say what is wrong.
private final class RepairConsumer: Consumer {
  private var repair: DocumentRepair?
  /// The name for a difference; `nil` where the document is wanted.
  private let name: String?
  private var original: [UInt8] = []
  private var failure: (any Error)?

  init(_ options: ParseOptions, difference name: String?) {
    self.name = name
    do { repair = try DocumentRepair(options: options) } catch { failure = error }
  }

  var wantsAllBytes: Bool { true }

  func see(_ bytes: Span<UInt8>) {
    guard failure == nil else { return }
    if name != nil { for index in bytes.indices { original.append(bytes[index]) } }
    do { try repair?.add(bytes.bytes) } catch { failure = error }
  }

  func add(_ event: consuming FeedEvent, to sink: inout ByteSink) {}

  func finish(_ outcome: Outcome, to sink: inout ByteSink) {
    switch outcome.status {
    case .good, .mended, .partial: break
    case .limited, .skipped, .notAFeed, .unreadable: return
    }
    guard failure == nil else { return }
    do {
      guard let name else {
        _ = try repair?.finish(into: &sink)
        return
      }
      var mended: [UInt8] = []
      var inner = ByteSink { mended.append(contentsOf: $0) }
      let result = try repair?.finish(into: &inner)
      try inner.flush()
      if result?.isChanged == true {
        sink.append(LineDifference(original, mended, name: name).text)
      }
    } catch {
      failure = error
    }
  }
}

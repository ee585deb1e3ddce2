@testable import FeedKit

/// What a JSON document is read as: one line for each token, and what was wrong.
struct JSONRecording: Equatable {
  var tokens: [String] = []
  /// Where each token begins.
  var positions: [Position] = []
  /// Where the keys lead to each token.
  var paths: [String] = []
  var diagnostics: [Diagnostic] = []
  var isWhole = false
  var failure: FeedError?

  var rules: [String] { diagnostics.map(\.rule.rawValue) }

  /// Reads bytes in pieces of a size; all at once for `nil`.
  init(
    _ bytes: [UInt8],
    pieces: Int? = nil,
    limits: Limits = Limits(),
    isStrict: Bool = false,
    isSequence: Bool = false
  ) {
    var stream = JSONEventStream(
      handler: Recorder(),
      encoding: nil,
      isStrict: isStrict,
      limits: limits,
      isSequence: isSequence
    )
    do throws(FeedError) {
      var start = 0
      while start < bytes.count {
        let end = min(start + (pieces ?? bytes.count), bytes.count)
        try stream.parse(bytes.span.bytes.extracting(start..<end))
        start = end
      }
      isWhole = try stream.finish()
    } catch {
      failure = error
    }
    tokens = stream.handler.tokens
    positions = stream.handler.positions
    paths = stream.handler.paths
    diagnostics = stream.handler.diagnostics
  }

  init(_ text: String, isStrict: Bool = false, isSequence: Bool = false) {
    self.init(Array(text.utf8), isStrict: isStrict, isSequence: isSequence)
  }

  private struct Recorder: JSONHandler {
    var tokens: [String] = []
    var positions: [Position] = []
    var paths: [String] = []
    var diagnostics: [Diagnostic] = []
    var failure: FeedError?

    mutating func begin(encodingName: String) {}

    mutating func take(
      _ token: JSONToken,
      in reader: borrowing JSONReader,
      at position: Position
    ) {
      let line =
        switch token {
        case .beginObject: "{"
        case .endObject: "}"
        case .beginArray: "["
        case .endArray: "]"
        case .key: "\(reader.string()):"
        case .string: "'\(reader.string())'"
        case .number: "#\(reader.string())"
        case .boolean(let value): "\(value)"
        case .null: "null"
        }
      tokens.append(line)
      positions.append(position)
      paths.append(reader.path.string)
    }

    mutating func report(_ diagnostic: Diagnostic) { diagnostics.append(diagnostic) }
  }
}

/// The first bytes of an input as it came, kept until it is known to be a feed, so that an error can
/// say what the input is instead.
struct FirstBytes {
  // Where a page names its feeds: near its beginning, or not at all.
  private static let limit = 16_384
  // What files are shows within so many bytes.
  private static let signature = 512

  private var bytes: [UInt8] = []
  private var isKnown = false
  /// What is wrong with a web page whose head has not come as a whole.
  private var waiting: FeedError?

  /// Whether an error waits for more of a web page.
  var isWaiting: Bool { waiting != nil }

  /// Keeps what is needed of the next bytes.
  mutating func add(_ next: RawSpan) {
    guard !isKnown, bytes.count < Self.limit else { return }
    bytes.append(firstOf: next, atMost: Self.limit - bytes.count)
  }

  /// Says that the input is a feed.
  mutating func forget() {
    guard !isKnown else { return }
    isKnown = true
    bytes.removeAll(keepingCapacity: true)
  }

  /// Begins anew with another input.
  mutating func reset() {
    bytes.removeAll(keepingCapacity: true)
    isKnown = false
    waiting = nil
  }

  /// Whether an error is to wait for more bytes: that of a page whose head is not there yet, or of
  /// something that more bytes may tell.
  mutating func holds(_ error: FeedError) -> Bool {
    guard error.code == .notAFeed, !isEnough(for: error) else { return false }
    waiting = error
    return true
  }

  /// The error that waited, once nothing more can be expected.
  mutating func takeError(isAtEnd: Bool) -> FeedError? {
    guard let error = waiting, isAtEnd || isEnough(for: error) else { return nil }
    waiting = nil
    return error
  }

  /// The error with what the bytes show.
  func explained(_ error: FeedError) -> FeedError {
    var error = error
    switch error.code {
    case .notAFeed where isPage:
      error.message = WebPage(bytes).message
    case .notAFeed where error.position == nil:
      if let words = ForeignContent.words(Array(bytes.prefix(Self.signature))) {
        error.message = "this is \(words), not a feed"
      }
    case .empty where bytes.starts(with: [0x1F, 0x8B]):
      error.code = .badCompression
      error.message = "begins like gzip data and cannot be inflated"
    case .empty where !bytes.isEmpty && bytes.allSatisfy(Whitespace.isXMLSpace):
      error.message = "input is nothing but white space"
    case .empty where isPage:
      error.code = .notAFeed
      error.message = WebPage(bytes).message
    case .empty:
      let words = ForeignContent.words(Array(bytes.prefix(Self.signature)))
      guard let words, words != ForeignContent.plainText else { break }
      error.code = .notAFeed
      error.message = "this is \(words), not a feed"
    default:
      break
    }
    return error
  }

  private func isEnough(for error: FeedError) -> Bool {
    if isPage { return isHeadComplete }
    return error.position != nil || bytes.count >= Self.signature
  }

  /// Whether the bytes begin as web pages do.
  private var isPage: Bool {
    var rest = bytes.drop { $0 <= 0x20 || $0 >= 0x80 }
    if rest.starts(with: Array("<?xml".utf8)), let end = rest.firstIndex(of: UInt8(ascii: ">")) {
      rest = rest[(end + 1)...].drop { $0 <= 0x20 }
    }
    let start = String(decoding: rest.prefix(16), as: UTF8.self).lowercased()
    return ["<!doctype html", "<html", "<head", "<body"].contains { start.hasPrefix($0) }
  }

  private var isHeadComplete: Bool {
    bytes.count >= Self.limit || bytes.containsTag("</head") || bytes.containsTag("<body")
  }
}

extension [UInt8] {
  /// Whether the beginning of a tag stands in the bytes, in either case.
  fileprivate func containsTag(_ tag: String) -> Bool {
    let wanted = Array(tag.utf8)
    return indices.contains { start in
      self[start] == UInt8(ascii: "<") && count - start >= wanted.count
        && zip(self[start...], wanted).allSatisfy { found, wanted in
          found == wanted || wanted >= UInt8(ascii: "a") && found | 0x20 == wanted
        }
    }
  }
}

/// Composition of text (Unicode, UAX 15), from our own tables: the same bytes on every platform.
///
/// It composes what is decomposed and, on demand, replaces compatibility characters; it does not take
/// composed characters apart first, since what is stored composed stays composed.
enum Normalization {
  /// The text in NFC; with `compatibility`, wide letters, ligatures and styled letters become plain.
  static func composed(
    _ scalars: [Unicode.Scalar],
    compatibility: Bool = false
  ) -> [Unicode.Scalar] {
    guard scalars.contains(where: { $0.value >= 0xA0 }) else { return scalars }
    var text: [UInt32] = []
    text.reserveCapacity(scalars.count)
    let plain = compatibility ? NormalizationTables.shared.compatibility : [:]
    for scalar in scalars {
      if scalar.value >= 0xA0, let parts = plain[scalar.value] {
        text.append(contentsOf: parts)
      } else {
        text.append(scalar.value)
      }
    }
    order(&text)
    return compose(text).compactMap(Unicode.Scalar.init)
  }

  /// Sorts marks that follow each other by their class, keeping equal ones in place.
  ///
  /// A run longer than a text can need is cut into runs of 30, so that time stays linear (UAX 15, 13).
  private static func order(_ text: inout [UInt32]) {
    var start = 0
    while start < text.count {
      guard NormalizationTables.shared.order(text[start]) != 0 else {
        start += 1
        continue
      }
      var end = start
      while end < text.count, end - start < 30, NormalizationTables.shared.order(text[end]) != 0 {
        end += 1
      }
      for index in start..<end {
        var place = index
        let order = NormalizationTables.shared.order(text[place])
        while place > start, NormalizationTables.shared.order(text[place - 1]) > order {
          text.swapAt(place, place - 1)
          place -= 1
        }
      }
      start = end
    }
  }

  private static func compose(_ text: [UInt32]) -> [UInt32] {
    var result: [UInt32] = []
    result.reserveCapacity(text.count)
    var starter: Int?
    var lastOrder: UInt8 = 0
    for code in text {
      let order = NormalizationTables.shared.order(code)
      if let starter, lastOrder < order || lastOrder == 0,
        lastOrder != 0 || starter == result.count - 1 || order != 0
      {
        let pair = UInt64(result[starter]) << 32 | UInt64(code)
        if let one = NormalizationTables.shared.pairs[pair]
          ?? Hangul.composed(result[starter], code), lastOrder == 0 || lastOrder < order
        {
          result[starter] = one
          continue
        }
      }
      if order == 0 { starter = result.count }
      lastOrder = order
      result.append(code)
    }
    return result
  }
}

/// The tables of ``Normalization``.
private struct NormalizationTables: Sendable {
  static let shared = NormalizationTables()

  var pairs: [UInt64: UInt32] = [:]
  var compatibility: [UInt32: [UInt32]] = [:]
  private var orders: [UInt8] = [UInt8](repeating: 0, count: 0x3100)
  private var highOrders: [UInt32: UInt8] = [:]

  private init() {
    for row in ComposingRows.rows.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
      let codes = row.split(separator: " ").compactMap { UInt32($0, radix: 16) }
      guard let base = codes.first else { continue }
      var index = 1
      while index + 1 < codes.count {
        pairs[UInt64(base) << 32 | UInt64(codes[index])] = codes[index + 1]
        index += 2
      }
    }
    for row in CompatibilityRows.rows.split(separator: "\n") {
      let parts = row.split(separator: " ")
      guard let first = parts.first, let start = UInt32(first, radix: 16) else { continue }
      for (offset, part) in parts.dropFirst().enumerated() where part != "." {
        compatibility[start + UInt32(offset)] =
          part.split(separator: "+").compactMap { UInt32($0, radix: 16) }
      }
    }
    for row in OrderRows.rows.split(whereSeparator: { $0 == ";" || $0 == "\n" }) {
      let parts = row.split(separator: " ")
      guard parts.count == 3, let first = UInt32(parts[0], radix: 16),
        let last = UInt32(parts[1], radix: 16), let order = UInt8(parts[2]), first <= last
      else { continue }
      for code in first...last {
        if code < orders.count { orders[Int(code)] = order } else { highOrders[code] = order }
      }
    }
  }

  func order(_ code: UInt32) -> UInt8 {
    if code < 0x300 { return 0 }
    return code < orders.count ? orders[Int(code)] : highOrders[code] ?? 0
  }
}

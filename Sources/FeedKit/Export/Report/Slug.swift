/// Names of files and anchors that are safe on every system and in every address.
enum Slug {
  private static let length = 40

  /// A name as lower-case ASCII, with a digest that makes it unique and the same in every run.
  ///
  /// The digest also keeps it from being a name that a system reserves, such as `con`.
  ///
  /// - Parameters:
  ///   - name: What people shall recognize; letters of other scripts become their Latin reading.
  ///   - id: What tells it from others of that name.
  /// - Returns: Letters, digits and single hyphens, about 50 at most.
  static func make(_ name: String, id: String) -> String {
    let digest = digest([id], length: 10)
    var slug: [UInt8] = []
    for byte in NameSearch.folded(String(name.unicodeScalars.prefix(200))).utf8 {
      guard slug.count < length else { break }
      if byte.isLetter || byte.isDigit {
        slug.append(byte.lowercased)
      } else if let last = slug.last, last != UInt8(ascii: "-") {
        slug.append(UInt8(ascii: "-"))
      }
    }
    if slug.last == UInt8(ascii: "-") { slug.removeLast() }
    return slug.isEmpty ? digest : String(decoding: slug, as: UTF8.self) + "-" + digest
  }

  /// The first hexadecimal digits of a digest over texts.
  static func digest(_ texts: [String], length: Int = 10) -> String {
    var digest = SHA256()
    for text in texts {
      digest.update(Array(text.utf8).span)
      digest.update([0].span)
    }
    return String(digest.hexadecimal.prefix(length))
  }
}

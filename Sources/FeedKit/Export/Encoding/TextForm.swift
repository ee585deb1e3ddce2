/// What a text is: source of HTML, or plain.
///
/// The model keeps what a document says about it where the document does: as the type of a content, and
/// as the attribute of other texts. Where nothing is said, the format decides.
enum TextForm {
  case html
  case plain
  /// Something else, such as XML or base64.
  case other

  /// The elements of an item that hold the description.
  static let descriptions = ["description", "atom:summary"]

  /// What the type of a text says: `html`, `text/plain`; `nil` when there is none.
  init(type: String?, in format: FeedFormat) {
    guard let type else {
      self = format.isRSS ? .html : .plain
      return
    }
    let kind = TextKind(type: type)
    if kind.isHTML || kind.hasWrapper {
      self = .html
    } else {
      self = ["text", "text/plain"].contains(type.lowercased()) ? .plain : .other
    }
  }

  /// A text of an element as HTML, for RSS, where that need not be said.
  ///
  /// What the attributes said about it is taken out; that it was XHTML stays.
  static func html(
    _ text: String?,
    of owners: [String],
    _ extensions: inout Extensions,
    in format: FeedFormat
  ) -> String? {
    guard let text, !format.isRSS else { return text }
    let type = extensions.textType(of: owners)
    let form = TextForm(type: type, in: format)
    if type?.lowercased() != "xhtml", form != .other { extensions.removeTextType(of: owners) }
    return form == .plain ? HTML.escaped(text) : text
  }
}

extension Extensions {
  /// What an attribute of one of these elements says about the element's text; `nil` when none does.
  func textType(of owners: [String]) -> String? {
    attributes.first { $0.isTextType(of: owners) }?.value
  }

  fileprivate mutating func removeTextType(of owners: [String]) {
    attributes.removeAll { $0.isTextType(of: owners) }
  }
}

extension ForeignAttribute {
  fileprivate func isTextType(of owners: [String]) -> Bool {
    name == XMLName(local: "type") && element.map(owners.contains) ?? false
  }
}

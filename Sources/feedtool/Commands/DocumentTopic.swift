import FeedKit

extension TopicText {
  /// What is known of an element, attribute or key of a document that is neither RSS nor Atom.
  func text(_ member: DocumentMember) -> String {
    let document = DocumentReference.documents.first { $0.name == member.document }
    let meaning = member.meaning.isEmpty ? "" : "  \(member.meaning)\n"
    return paint.bold(member.path) + paint.dim(" in \(document?.title ?? member.document)") + "\n"
      + meaning + "\n"
      + lines([
        ("value", member.form.map { [$0] } ?? []), ("JSON", [member.json]),
        ("specified", [member.specification]), ("", document.map { [$0.document] } ?? []),
      ])
  }

  /// The members of a document.
  func text(_ document: DocumentDescription) -> String {
    let rows = DocumentReference.members.filter { $0.document == document.name }.map { member in
      [member.path, member.form ?? "object", member.json, member.meaning]
    }
    return paint.bold(document.title) + "\n  specified in \(document.document)\n\n"
      + table([["MEMBER", "VALUE", "JSON", "MEANING"]] + rows)
  }
}

extension TopicJSON {
  /// Writes an object for an element, attribute or key of a document.
  static func write(_ member: DocumentMember, to json: inout JSONWriter) {
    json.beginObject()
    json.field("document", member.document)
    json.field("member", member.path)
    json.field("value", member.form)
    json.field("json", member.json)
    json.field("meaning", member.meaning.isEmpty ? nil : member.meaning)
    json.field("specification", member.specification)
    json.endObject()
  }
}

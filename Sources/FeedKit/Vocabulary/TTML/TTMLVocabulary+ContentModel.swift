extension TTMLVocabulary {
  /// What the scanner needs to know of the elements; made once.
  static let contentModel: ContentModel = {
    var traits: [String: ContentModel.Traits] = [:]
    for row in elements {
      for name in row.namespace.code == Namespace.ttml.code
        ? [row.name, row.qualified, "tt:\(row.name)"] : [row.qualified]
      {
        var found: ContentModel.Traits = .known
        switch row.element {
        case .tt: found.formUnion([.root, .container])
        // Paragraphs do not hold paragraphs.
        case .p: found.formUnion(.closer)
        case .body, .div: found.formUnion(.container)
        default: break
        }
        traits[name, default: []].formUnion(found)
      }
    }
    return ContentModel(traits)
  }()
}

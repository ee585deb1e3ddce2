// Records whose data has a shape of its own: what says the same in several elements is one list there.

extension Author {
  init?(data value: JSONValue) {
    guard let members = value.members else { return nil }
    self.init(
      name: members["name"]?.exactText,
      email: members["email"]?.exactText,
      uri: members["uri"]?.exactText,
      place: members["place"]?.exactText.map { .init(rawValue: $0) } ?? .author
    )
    avatar = members["avatar"]?.exactText
    extensions = Extensions(data: members["extensions"])
  }
}

extension Category {
  init?(data value: JSONValue, depth: Int = 0) {
    guard let members = value.members else { return nil }
    self.init()
    text = members["text"]?.exactText
    label = members["label"]?.exactText
    domain = members["domain"]?.exactText
    if let name = members["scheme"]?.exactText { scheme = Scheme(rawValue: name) }
    // Whoever nests deeper than any list of categories does not mean one.
    if depth < 16 {
      subcategories = (members["subcategories"]?.values ?? []).compactMap {
        Category(data: $0, depth: depth + 1)
      }
    }
    extensions = Extensions(data: members["extensions"])
  }
}

extension Term {
  init?(data value: JSONValue) {
    guard let members = value.members, let name = members["name"]?.exactText,
      let text = members["value"]?.exactText
    else { return nil }
    self.init(name: name, value: text)
  }
}

extension Coordinate {
  init?(data value: JSONValue) {
    guard let members = value.members, case .number(let latitude)? = members["latitude"],
      case .number(let longitude)? = members["longitude"],
      let north = Double(latitude), let east = Double(longitude),
      (-90...90).contains(north), (-360...360).contains(east)
    else { return nil }
    self.init(latitude: north, longitude: east)
  }
}

extension Extensions {
  /// What exported data says was beyond the model; empty where it says nothing.
  init(data value: JSONValue?) {
    self.init()
    guard let members = value?.members else { return }
    attributes = (members["attributes"]?.values ?? []).compactMap(ForeignAttribute.init(data:))
    elements = (members["elements"]?.values ?? []).compactMap(ForeignElement.init(data:))
  }
}

extension XMLName {
  fileprivate init?(data members: [JSONMember]) {
    guard let local = members["name"]?.exactText else { return nil }
    self.init(
      namespace: members["namespace"]?.exactText,
      prefix: members["prefix"]?.exactText,
      local: local
    )
  }
}

extension ForeignAttribute {
  fileprivate init?(data value: JSONValue) {
    guard let members = value.members, let name = XMLName(data: members) else { return nil }
    self.init(
      name: name,
      value: members["value"]?.exactText ?? "",
      element: members["element"]?.exactText
    )
  }
}

extension ForeignElement {
  fileprivate init?(data value: JSONValue) {
    guard let members = value.members, let name = XMLName(data: members) else { return nil }
    self.init(
      name: name,
      attributes: (members["attributes"]?.values ?? []).compactMap(ForeignAttribute.init(data:))
    )
    json = members["json"]?.exactText.flatMap(JSONValue.init(written:))
    if let text = members["text"]?.exactText { children = [.text(text)] }
    for child in members["content"]?.values ?? [] {
      if let element = ForeignElement(data: child) {
        children.append(.element(element))
      } else if let text = child.members?["text"]?.exactText {
        children.append(.text(text))
      }
    }
  }
}

extension JSONValue {
  /// The value that a text of JSON is; `nil` when it is none.
  fileprivate init?(written text: String) {
    var reader = RecordLines(limits: Limits())
    // In an object, so that an array is none of records.
    let object = Array("{\"value\":\(text)}".utf8)
    do throws(FeedError) {
      try reader.parse(object.span.bytes)
      guard try reader.finish() else { return nil }
    } catch {
      return nil
    }
    guard let value = reader.takeRecords().first?.record.members?["value"] else { return nil }
    self = value
  }
}

/// The values of a model value, each with the path of its property.
enum ModelLeaves {
  // What follows from other properties of feeds and episodes.
  private static let derived: Set<String> = ["id", "idOrigin", "feedID", "encoding"]

  static func leaves(of value: Any, at path: String) -> [DataLeaves.Leaf] {
    switch value {
    case is String, is Int, is Double, is Bool, is Timestamp, is Duration, is Coordinate:
      return [.init(path: path, value: "\(value)")]
    case is SourceTexts, is Extensions, is Origin:
      // What says where a value comes from, or what else was there.
      return []
    default:
      return parts(of: value, at: path)
    }
  }

  private static func parts(of value: Any, at path: String) -> [DataLeaves.Leaf] {
    let mirror = Mirror(reflecting: value)
    let isTop = value is Feed || value is Episode
    switch mirror.displayStyle {
    case .optional:
      return mirror.children.flatMap { child -> [DataLeaves.Leaf] in
        // A record that only says that something is there has no values.
        let inner = leaves(of: child.value, at: path)
        return inner.isEmpty ? [.init(path: path, value: "present")] : inner
      }
    case .collection:
      return mirror.children.flatMap { leaves(of: $0.value, at: "\(path)[]") }
    case .struct, .class:
      return mirror.children.flatMap { child -> [DataLeaves.Leaf] in
        guard let label = child.label, !(isTop && derived.contains(label)) else { return [] }
        return leaves(of: child.value, at: "\(path).\(property(label, child.value))")
      }
    default:
      return [.init(path: path, value: "\(value)")]
    }
  }

  /// The public name of a stored property: that of a box is the name of what is in it.
  private static func property(_ label: String, _ value: Any) -> Substring {
    value is any Box ? label.dropLast("Box".count) : label[...]
  }
}

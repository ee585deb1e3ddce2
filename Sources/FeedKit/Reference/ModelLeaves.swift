/// The values of a model value, each with the path of its property.
enum ModelLeaves {
  // What says where a value comes from, and what follows from others.
  private static let besides: Set<String> = [
    "sourceTexts", "position", "extensions", "id", "idOrigin", "feedID",
  ]

  static func leaves(of value: Any, at path: String) -> [DataLeaves.Leaf] {
    switch value {
    case is String, is Int, is Double, is Bool, is Timestamp, is Duration, is Coordinate:
      return [.init(path: path, value: "\(value)")]
    default:
      return parts(of: value, at: path)
    }
  }

  private static func parts(of value: Any, at path: String) -> [DataLeaves.Leaf] {
    let mirror = Mirror(reflecting: value)
    switch mirror.displayStyle {
    case .optional:
      return mirror.children.flatMap { leaves(of: $0.value, at: path) }
    case .collection:
      return mirror.children.flatMap { leaves(of: $0.value, at: "\(path)[]") }
    case .struct, .class:
      return mirror.children.flatMap { child -> [DataLeaves.Leaf] in
        guard let label = child.label, !besides.contains(label) else { return [] }
        return leaves(of: child.value, at: "\(path).\(label)")
      }
    default:
      return [.init(path: path, value: "\(value)")]
    }
  }
}

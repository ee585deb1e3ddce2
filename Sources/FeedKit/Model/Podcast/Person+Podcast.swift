extension Person {
  /// The role in lower case, `host` where none is stated (Podcasting 2.0).
  public var effectiveRole: String { role?.lowercased() ?? "host" }

  /// The group in lower case, `cast` where none is stated (Podcasting 2.0).
  public var effectiveGroup: String { group?.lowercased() ?? "cast" }
}

/// An object of a table, which lives as long as the program.
///
/// References to it are never counted. Several threads would count in one place, and wait for each other
/// longer than most checks and columns take.
package struct Permanent<Object: AnyObject & Sendable>: Sendable {
  @usableFromInline
  let reference: Unmanaged<Object>

  /// Keeps an object for ever.
  package init(_ object: Object) { reference = .passRetained(object) }

  /// Has something done with the object.
  @inlinable
  @inline(__always)
  package func use<Result>(_ body: (Object) -> Result) -> Result {
    reference._withUnsafeGuaranteedRef(body)
  }
}

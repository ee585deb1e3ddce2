/// What of a document goes round libxml2; the events are the same in any case.
///
/// For tests and measurements, which hold one way against another: users' documents take the last.
@_spi(Measuring)
public enum Detour: Sendable, CaseIterable {
  /// Nothing: libxml2 reads all of it.
  case nothing
  /// Attributes, and white space where nothing but elements may stand; libxml2 reads all text.
  case tags
  /// Text too.
  case tagsAndText
}

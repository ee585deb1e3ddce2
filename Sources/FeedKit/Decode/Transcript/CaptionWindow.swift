/// Puts an end to captions that scroll.
///
/// In a window a caption stays while the next stands below it, so that its stated end says when it has
/// scrolled away. It is read until the next begins, where that is in the same window; one that states no
/// end, until the next begins in any.
struct CaptionWindow {
  private var waiting: Segment?
  private var window: String?

  /// Takes a caption and the name of its window.
  ///
  /// - Returns: The caption before it, as it is known now.
  mutating func add(_ segment: consuming Segment, in window: String?) -> Segment? {
    let isSame = window != nil && window == self.window
    var last = waiting.take()
    if let start = last?.start, let next = segment.start, next > start,
      last?.end.map({ isSame && $0 > next }) ?? true
    {
      last?.end = next
      last?.endOrigin = .next
    }
    waiting = segment
    self.window = window
    return last
  }

  /// The last caption.
  mutating func finish() -> Segment? { waiting.take() }
}

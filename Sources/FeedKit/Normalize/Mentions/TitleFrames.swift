/// A part of a title, between marks or words that recur in the titles of a feed.
struct TitlePart {
  var tokens: Range<Int>
  /// What stands on both sides: a kind of mark, or a word.
  var left: Int32
  var right: Int32
  /// The name that it is, if it is one.
  var name: Int32 = -1
  var run: ClosedRange<Int>?
  var leftCues: CueSet = []
  var rightCues: CueSet = []
  /// How sure it is that names stand in such a place, 0 to 1.
  var trust: Float = 0
  /// The share of names in such a place, whether anything else of the episode has them or not.
  var share: Float = 0
  /// The share of names in such a place whose given name is known.
  var givenShare: Float = 0
}

/// How often a place in titles holds a name.
struct TitleFrame {
  var total: Float = 0
  var shaped: Float = 0
  var given: Float = 0
  var confirmed: Float = 0
  var fillers: Set<UInt64> = []
  var isWith = false

  /// The share of names, where there are enough different ones.
  var share: Float {
    guard total >= 4, fillers.count >= 3, Float(fillers.count) >= shaped * 0.5, shaped > 0 else {
      return 0
    }
    return shaped / total
  }

  /// The share of names whose given name is known: where most are, so are those of other traditions.
  var givenShare: Float { share > 0 ? given / total : 0 }

  /// How sure it is that the names are of people who take part.
  var trust: Float {
    if isWith { return share }
    return shaped > 0 ? share * min(1, confirmed / shaped * 1.4) : 0
  }
}

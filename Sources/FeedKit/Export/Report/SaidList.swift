/// Sentences as a list, with times that lead into the recording.
struct SaidList {
  let audio: SafeLink?
  /// The attribute that says the language, with the space before it.
  let language: HTMLFragment
  /// The attribute that names the list, with the space before it.
  var id: HTMLFragment = ""

  func write(_ sentences: [SaidSentence], to sink: inout ByteSink) {
    sink.html("<ol class=\"said\"\(id)>\n")
    var shown: String?
    for sentence in sentences {
      let turn: HTMLFragment = sentence.beginsTurn ? " class=\"turn\"" : ""
      let clock = sentence.start.map(PageTexts.clock)
      sink.html("<li\(turn)>")
      // Sentences of one segment begin together as far as is known; the first one shows when.
      if let clock, let start = sentence.start, clock != shown {
        writeTime(clock, start, to: &sink)
      } else {
        sink.html("<span class=\"t\"></span>")
      }
      shown = clock
      sink.html("<span\(language) dir=\"auto\">\(sentence.text)</span></li>\n")
    }
    sink.html("</ol>\n")
  }

  private func writeTime(_ clock: String, _ start: Duration, to sink: inout ByteSink) {
    guard let audio else { return sink.html("<span class=\"t\">\(clock)</span>") }
    sink.html(
      """
      <a class="t" rel="noreferrer" href="\(audio.at(start))" \
      aria-label="Listen from \(clock)">\(clock)</a>
      """
    )
  }
}

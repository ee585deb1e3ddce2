/// What transcripts in HTML ask; the reader finds it.
struct HTMLTranscriptRules: RuleFamily {
  static let rules: [Rule] = [
    Rule(
      "html-bad-time",
      .warning,
      levels: [.html: .error],
      "A time element cannot be read as a time",
      hint: "write MM:SS or HH:MM:SS",
      spec: "Podcasting 2.0, transcripts in HTML",
      passing: .document(
        "<html><body><cite>Mara:</cite><time>0:01</time><p>Nobody sees the pier.</p><cite>Bo:</cite><time>0:05</time><p>The bell rings.</p></body></html>"
      ),
      failing: .document(
        "<html><body><cite>Mara:</cite><time>0:01</time><p>Nobody sees the pier.</p><cite>Bo:</cite><time>soon</time><p>The bell rings.</p></body></html>"
      )
    ),
    Rule(
      "html-outside",
      .note,
      levels: [.html: .warning],
      "Text before the first speaker or time is left out",
      hint: "begin with <cite> and <time>",
      spec: "Podcasting 2.0, transcripts in HTML",
      passing: .document(
        "<html><body><cite>Mara:</cite><time>0:01</time><p>Nobody sees the pier.</p><cite>Bo:</cite><time>0:05</time><p>The bell rings.</p></body></html>"
      ),
      failing: .document(
        "<html><body><p>Night Ferry</p><cite>Mara:</cite><time>0:01</time><p>Nobody sees the pier.</p><cite>Bo:</cite><time>0:05</time><p>The bell rings.</p></body></html>"
      )
    ),
  ]
}

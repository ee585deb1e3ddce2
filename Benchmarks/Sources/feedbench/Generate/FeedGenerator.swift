/// Makes a podcast feed of any size, in constant memory: RSS 2.0 with iTunes, Podcasting 2.0,
/// HTML show notes, Atom and Dublin Core, the same bytes for the same seed.
struct FeedGenerator {
  /// Whether show notes are written with references instead of in a CDATA section.
  private let escapesNotes: Bool
  private var host: String
  private var random: SplitMix64
  private var prose: Prose
  private var cast: Cast

  /// Makes the generator of a seed.
  init(seed: Int, escapesNotes: Bool) {
    self.escapesNotes = escapesNotes
    host = "show\(seed).example.org"
    random = SplitMix64(seed: UInt64(truncatingIfNeeded: seed) &* 7_919 &+ 1)
    prose = Prose(seed: seed)
    cast = Cast(seed: seed)
  }

  /// Goes on to another feed of a corpus, with the same words and people.
  mutating func startFeed(number: Int, seed: Int) {
    let base = UInt64(truncatingIfNeeded: seed) &* 1_000_003 &+ UInt64(truncatingIfNeeded: number)
    host = "show\(number).example.org"
    random = SplitMix64(seed: base)
    prose.reseed(base &* 3)
    cast.reseed(base &* 5)
  }

  /// A size around a mean one, from a quarter to seven quarters of it.
  mutating func size(around mean: Int) -> Int {
    mean / 4 + mean * random.below(1_500) / 1_000
  }

  /// Writes a feed that ends with the first item past `size` bytes, or with item `items`.
  ///
  /// - Returns: How many items there are.
  mutating func write(size: Int?, items: Int?, to output: inout Output) throws -> Int {
    let start = output.count
    try output.write(channel())
    var count = 0
    while items.map({ count < $0 }) ?? true,
      size.map({ output.count - start < $0 - 20 }) ?? true
    {
      try writeItem(count, to: &output)
      count += 1
    }
    try output.write("</channel>\n</rss>\n")
    return count
  }

  private mutating func channel() -> String {
    let (number, name) = cast.someone()
    let owner = name.escaped
    let guid = hex(8) + "-" + hex(4) + "-5" + hex(3) + "-9" + hex(3) + "-" + hex(12)
    return """
      <?xml version="1.0" encoding="UTF-8"?>
      <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd" \
      xmlns:podcast="https://podcastindex.org/namespace/1.0" \
      xmlns:content="http://purl.org/rss/1.0/modules/content/" \
      xmlns:atom="http://www.w3.org/2005/Atom" xmlns:dc="http://purl.org/dc/elements/1.1/">
      <channel>
        <title>\(prose.title(4))</title>
        <link>https://\(host)/</link>
        <atom:link href="https://\(host)/feed.xml" rel="self" type="application/rss+xml"/>
        <description>\(prose.sentences(4).escaped)</description>
        <language>en-gb</language>
        <copyright>© 2026 \(owner) &amp; crew</copyright>
        <lastBuildDate>\(Calendar.mailDate(1_767_225_600 + random.below(1_000_000), zone: "GMT"))\
      </lastBuildDate>
        <generator>feedbench</generator>
        <itunes:author>\(owner)</itunes:author>
        <itunes:type>episodic</itunes:type>
        <itunes:explicit>false</itunes:explicit>
        <itunes:owner><itunes:name>\(owner)</itunes:name><itunes:email>hello@\(host)</itunes:email>\
      </itunes:owner>
        <itunes:image href="https://\(host)/cover.jpg"/>
        <itunes:category text="Science"/>
        <itunes:category text="Health &amp; Fitness"><itunes:category text="Nutrition"/>\
      </itunes:category>
        <podcast:guid>\(guid)</podcast:guid>
        <podcast:locked owner="hello@\(host)">yes</podcast:locked>
        <podcast:medium>podcast</podcast:medium>
        <podcast:funding url="https://\(host)/support">Keep us afloat</podcast:funding>
        <podcast:person role="host" href="https://\(host)/p/\(number)" \
      img="https://\(host)/p/\(number).jpg">\(owner)</podcast:person>

      """
  }

  private mutating func writeItem(_ number: Int, to output: inout Output) throws {
    let title = prose.title(random.number(3...8))
    let guid = hex(16) + hex(16)
    let seconds = random.number(600...10_799)
    let summary = prose.sentences(random.number(1...3))
    let start = 1_767_225_600 - number % 3_000 * 259_200 + random.below(86_400)
    let date = Calendar.mailDate(start, zone: random.pick(Calendar.zones))

    try output.write(
      """
        <item>
          <title>\(title) &amp; more</title>
          <itunes:title>\(title) &amp; more</itunes:title>
          <link>https://\(host)/e/\(number)?utm_source=rss&amp;utm_medium=feed</link>
          <guid isPermaLink="false">\(guid)</guid>
          <pubDate>\(date)</pubDate>
          <description>\(summary)</description>
          <itunes:summary>\(summary)</itunes:summary>
          <content:encoded>
      """
    )
    let notes = notes()
    try output.write(escapesNotes ? notes.escaped : "<![CDATA[\(notes)]]>")
    try output.write(
      """
      </content:encoded>
          <enclosure url="https://cdn.\(host)/\(guid).mp3?source=feed&amp;t=\(number)" \
      length="\(seconds * 16_000)" type="audio/mpeg"/>
          <itunes:duration>\(duration(seconds))</itunes:duration>
          <itunes:season>\(number / 50 + 1)</itunes:season>
          <itunes:episode>\(number % 50 + 1)</itunes:episode>
          <itunes:episodeType>full</itunes:episodeType>
          <itunes:explicit>no</itunes:explicit>
          <itunes:image href="https://\(host)/e/\(number).jpg"/>
          <podcast:transcript url="https://\(host)/e/\(number).vtt" type="text/vtt" \
      language="en" rel="captions"/>
          <podcast:transcript url="https://\(host)/e/\(number).json" type="application/json"/>
          <podcast:chapters url="https://\(host)/e/\(number).chapters.json" \
      type="application/json+chapters"/>

      """
    )
    try writePeople(seconds: seconds, to: &output)
    try output.write("  </item>\n")
  }

  private mutating func writePeople(seconds: Int, to output: inout Output) throws {
    for place in 0..<random.pick([1, 1, 2, 2, 3, 5]) {
      let (number, name) = cast.someone()
      try output.write(
        """
            <podcast:person role="\(place == 0 ? "host" : "guest")" group="cast" \
        href="https://\(host)/p/\(number)" img="https://\(host)/p/\(number).jpg">\(name.escaped)\
        </podcast:person>

        """
      )
    }
    if random.happens(percent: 30) {
      try output.write(
        """
            <podcast:soundbite startTime="\(random.below(seconds)).\(random.below(10))" \
        duration="60.0">\(prose.title(4))</podcast:soundbite>

        """
      )
    }
    if random.happens(percent: 50) {
      try output.write("    <dc:creator>\(cast.someone().name.escaped)</dc:creator>\n")
    }
  }

  private mutating func notes() -> String {
    var html = ""
    for _ in 0..<random.number(3...8) {
      html += "<p>" + prose.sentences(random.number(2...5)) + "</p>\n"
    }
    html += "<ul>\n"
    for _ in 0..<random.number(3...9) {
      html += "<li><a href=\"https://example.com/" + hex(10) + "?a=1&amp;b=2\" rel=\"nofollow\">"
      html += prose.title(5) + "</a> (" + Calendar.twoDigits(random.below(90)) + ":"
      html += Calendar.twoDigits(random.below(60)) + ")</li>\n"
    }
    html += "</ul>\n<p><strong>Sources &amp; thanks</strong><br/>Recorded at sea, &copy; us</p>"
    return html
  }

  private mutating func duration(_ seconds: Int) -> String {
    guard random.happens(percent: 60) else { return String(seconds) }
    return Calendar.clock(seconds)
  }

  private mutating func hex(_ digits: Int) -> String {
    let text = String(random.next(), radix: 16)
    return String((String(repeating: "0", count: 16) + text).suffix(digits))
  }
}

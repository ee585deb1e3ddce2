/// A kind of document that costs a careless streaming parser more than its size.
///
/// Each is a feed whose first item carries the trouble and whose second is an ordinary one, so that
/// a run shows whether the feed was kept.
struct PathologicalInput: Sendable {
  /// The name on the command line.
  var name: String
  /// What it is made of.
  var summary: String
  /// The usual count; what is counted differs with the kind.
  var count: Int
  /// Writes the document for a count.
  var write: @Sendable (Int, inout Output) throws -> Void

  /// The kind with a name.
  static func named(_ name: String) throws -> PathologicalInput {
    guard let kind = all.first(where: { $0.name == name }) else {
      let names = all.map(\.name).joined(separator: " ")
      throw Failure.usage("'\(name)' is no kind; the kinds are: \(names)")
    }
    return kind
  }

  /// All kinds.
  ///
  /// Counts of sizes are in megabytes.
  static let all = large + many + unfinished + entities

  private static let prose = "salt wind  "

  private static let large = [
    Self("cdata", "one CDATA section of n MB", 11) { count, output in
      try inDescription(&output) {
        try $0.write("<![CDATA[")
        try $0.write("a<b>c &d;e ", times: count * 90_909)
        try $0.write("]]>")
      }
    },
    Self("text", "one text of n MB", 10) { count, output in
      try inDescription(&output) { try $0.write(prose, times: count * 90_909) }
    },
    Self("lines", "one text of n MB in short lines that end in CR LF", 10) { count, output in
      try inDescription(&output) { try $0.write("salt wind\r\n", times: count * 90_909) }
    },
    Self("references", "one text of n MB of &amp;", 10) { count, output in
      try inDescription(&output) { try $0.write("&amp;", times: count * 200_000) }
    },
    Self("ampersands", "one text of n MB of bare ampersands", 10) { count, output in
      try inDescription(&output) { try $0.write("& &x ", times: count * 200_000) }
    },
    Self("angles", "one text of n MB of bare less-than signs", 5) { count, output in
      try inDescription(&output) { try $0.write("< 3 <", times: count * 200_000) }
    },
    Self("brackets", "a CDATA section of n MB of closing brackets", 10) { count, output in
      try inDescription(&output) {
        try $0.write("<![CDATA[")
        try $0.write("]]]]]]]]]]", times: count * 100_000)
        try $0.write("x]]>")
      }
    },
    Self("attribute", "one attribute value of n MB", 10) { count, output in
      try inItem(&output) {
        try $0.write("<enclosure url=\"")
        try $0.write(prose, times: count * 90_909)
        try $0.write("\"/>")
      }
    },
    Self("comment", "one comment of n MB", 11) { count, output in
      try inItem(&output) {
        try $0.write("<!--")
        try $0.write(prose, times: count * 90_909)
        try $0.write("-->")
      }
    },
    Self("instruction", "one processing instruction of n MB", 11) { count, output in
      try inItem(&output) {
        try $0.write("<?x ")
        try $0.write(prose, times: count * 90_909)
        try $0.write("?>")
      }
    },
    Self("name", "one element name of n MB", 10) { count, output in
      try inItem(&output) {
        try $0.write("<a")
        try $0.write("bcdefghij", times: count * 111_111)
        try $0.write("/>")
      }
    },
  ]

  private static let many = [
    Self("deep", "n elements, one inside the other", 100_000) { count, output in
      try inDescription(&output) {
        try $0.write("<b>", times: count)
        try $0.write("</b>", times: count)
      }
    },
    Self("attributes", "one element with n attributes", 50_000) { count, output in
      try inItem(&output) {
        try $0.write("<enclosure")
        for number in 0..<count { try $0.write(" a\(number)=\"x\"") }
        try $0.write("/>")
      }
    },
    Self("namespaces", "one element with n namespace declarations", 50_000) { count, output in
      try inItem(&output) {
        try $0.write("<enclosure")
        for number in 0..<count { try $0.write(" xmlns:a\(number)=\"u\(number)\"") }
        try $0.write("/>")
      }
    },
    Self("names", "n elements with different names", 500_000) { count, output in
      try inItem(&output) {
        for number in 0..<count { try $0.write("<n\(number)/>") }
      }
    },
    Self("unknown", "n unknown elements in one item", 200_000) { count, output in
      try inItem(&output) { try $0.write("<x:part xmlns:x=\"urn:x\">w</x:part>", times: count) }
    },
    Self("persons", "n persons in one item", 100_000) { count, output in
      try inItem(&output) {
        try $0.write(
          "<p:person xmlns:p=\"https://podcastindex.org/namespace/1.0\">A B</p:person>",
          times: count
        )
      }
    },
    Self("repeats", "one element that may stand once, n times", 200_000) { count, output in
      try inItem(&output) { try $0.write("<title>a title</title>", times: count) }
    },
    Self("categories", "n categories in the channel, one inside the other", 50_000) {
      count,
      output in
      try output.write(opening)
      try output.write(
        "<i:category xmlns:i=\"http://www.itunes.com/dtds/podcast-1.0.dtd\" text=\"a\">",
        times: count
      )
      try output.write("</i:category>", times: count)
      try output.write(goodItem + closing)
    },
    Self("items", "n empty items", 100_000) { count, output in
      try output.write(opening)
      try output.write("<item/>", times: count)
      try output.write(goodItem + closing)
    },
    Self("guids", "n items with the same guid", 100_000) { count, output in
      try output.write(opening)
      try output.write("<item><guid>same</guid><title>t</title></item>", times: count)
      try output.write(goodItem + closing)
    },
    Self("diagnostics", "n items with a date that is none", 100_000) { count, output in
      try output.write(opening)
      try output.write("<item><pubDate>the day before</pubDate></item>", times: count)
      try output.write(goodItem + closing)
    },
    Self("late", "n channel elements after the items", 200_000) { count, output in
      try output.write(opening + goodItem)
      try output.write("<category>a word</category>", times: count)
      try output.write(closing)
    },
    Self("after", "a CDATA section just below 10,000,000 bytes, then n MB of elements", 10) {
      count,
      output in
      try inDescription(&output) {
        try $0.write("<![CDATA[")
        try $0.write("a<b>c &d;e ", times: 909_000)
        try $0.write("]]><b></b>")
        try $0.write("<b>some words</b>", times: count * 58_823)
      }
    },
  ]

  private static let unfinished = [
    Self("unclosed", "n tags that are never closed", 100_000) { count, output in
      try inDescription(&output) { try $0.write("<b>x", times: count) }
    },
    Self("unopened", "n tags that were never opened", 100_000) { count, output in
      try inDescription(&output) { try $0.write("</b>x", times: count) }
    },
    Self("crossed", "n pairs of tags that cross", 100_000) { count, output in
      try inDescription(&output) { try $0.write("<b><i>x</b></i>", times: count) }
    },
    Self("open-comment", "a comment that never ends, then n MB", 10) { count, output in
      try inItem(&output) {
        try $0.write("<!-- ")
        try $0.write(prose, times: count * 90_909)
      }
    },
    Self("open-cdata", "a CDATA section that never ends, then n MB", 10) { count, output in
      try inDescription(&output) {
        try $0.write("<![CDATA[")
        try $0.write(prose, times: count * 90_909)
      }
    },
    Self("open-quote", "a quote that never ends, then n MB of items", 10) { count, output in
      try output.write(opening + "<item><enclosure url=\"a.mp3></item>")
      try output.write("<item><title>plain words</title></item>", times: count * 25_641)
      try output.write(closing)
    },
    Self("open-tags", "n starts of tags that never end", 500_000) { count, output in
      try inDescription(&output) { try $0.write("<b ", times: count) }
    },
    Self("open-references", "n starts of references that never end", 1_000_000) { count, output in
      try inDescription(&output) { try $0.write("&#x", times: count) }
    },
  ]

  private static let entities = [
    Self("bomb", "n entities, each made of ten of the one before", 10) { count, output in
      var subset = "<!ENTITY e0 \"ha\">"
      for level in 1...max(1, count) {
        let body = String(repeating: "&e\(level - 1);", count: 10)
        subset += "<!ENTITY e\(level) \"\(body)\">"
      }
      try output.write("<!DOCTYPE rss [\(subset)]>")
      try inDescription(&output) { try $0.write("&e\(count);") }
    },
    Self("blowup", "one entity of 50 KB, used n times", 10_000) { count, output in
      let body = String(repeating: "a", count: 50_000)
      try output.write("<!DOCTYPE rss [<!ENTITY e \"\(body)\">]>")
      try inDescription(&output) { try $0.write("&e;", times: count) }
    },
    Self("subset", "n entity declarations", 100_000) { count, output in
      try output.write("<!DOCTYPE rss [")
      for number in 0..<count { try output.write("<!ENTITY e\(number) \"x\">") }
      try output.write("]>")
      try inDescription(&output) { try $0.write("&e1;") }
    },
    Self("defaults", "n declared default attributes", 20_000) { count, output in
      try output.write("<!DOCTYPE rss [")
      for number in 0..<count { try output.write("<!ATTLIST b a\(number) CDATA \"x\">") }
      try output.write("]>")
      try inDescription(&output) { try $0.write("<b/>", times: 100) }
    },
  ]

  private static let opening =
    "<rss version=\"2.0\"><channel><title>Trouble</title><link>https://example.org/</link>"
  private static let goodItem = "<item><guid>good</guid><title>An ordinary one</title></item>"
  private static let closing = "</channel></rss>\n"

  private init(
    _ name: String,
    _ summary: String,
    _ count: Int,
    _ write: @escaping @Sendable (Int, inout Output) throws -> Void
  ) {
    self.name = name
    self.summary = summary
    self.count = count
    self.write = write
  }

  private static func inItem(
    _ output: inout Output,
    _ body: (inout Output) throws -> Void
  ) throws {
    try output.write(opening + "<item><guid>bad</guid>")
    try body(&output)
    try output.write("</item>" + goodItem + closing)
  }

  private static func inDescription(
    _ output: inout Output,
    _ body: (inout Output) throws -> Void
  ) throws {
    try inItem(&output) {
      try $0.write("<description>")
      try body(&$0)
      try $0.write("</description>")
    }
  }
}

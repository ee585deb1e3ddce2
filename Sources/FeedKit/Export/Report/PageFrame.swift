/// What stands round every page: head, navigation, foot.
struct PageFrame {
  /// What a page of the site may do.
  struct Policy {
    /// Whether pictures may come from the addresses that feeds give.
    var allowsRemoteImages = false
  }

  /// The title of the site.
  let site: String
  let policy: Policy
  /// The way from the page to the folder of the site; `nil` when the page stands alone.
  var root: StaticString?

  /// Begins a page, up to its main part.
  func begin(_ title: String, description: String, to sink: inout ByteSink) {
    let images: HTMLFragment = policy.allowsRemoteImages ? "data: http: https:" : "data:"
    sink.html(
      """
      <!DOCTYPE html>
      <html lang="en">
      <head>
      <meta charset="utf-8">
      <meta http-equiv="Content-Security-Policy" content="\(Self.allowed); img-src \(images)">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="referrer" content="no-referrer">
      <meta name="color-scheme" content="light dark">
      <meta name="description" content="\(description)">
      <link rel="icon" href="data:,">
      <title>\(title)</title>
      <style>
      """
    )
    sink.append(PageStyle.text)
    sink.html("</style>\n</head>\n<body>\n")
    sink.html("<a class=\"skip\" href=\"#main\">Skip to the content</a>\n")
    if let root {
      let way = HTMLFragment(root)
      sink.html(
        """
        <header class="top"><div><a href="\(way)index.html">\(site)</a>\
        <nav aria-label="Site"><a href="\(way)index.html#speakers">Speakers</a> &nbsp; \
        <a href="\(way)index.html#shows">Shows</a></nav></div></header>

        """
      )
    }
    sink.html("<main id=\"main\">\n")
  }

  /// Ends a page.
  func end(to sink: inout ByteSink) {
    sink.html(
      """
      </main>
      <footer class="end"><p>Made by feedtool from feeds and transcripts. Dates are in UTC.</p></footer>
      <script>
      """
    )
    sink.append(PageScript.text)
    sink.html("</script>\n</body>\n</html>\n")
  }

  /// The policy that lets the style and the script of the page work and nothing else.
  private static let allowed: HTMLFragment = {
    let (style, script) = (digest(PageStyle.text), digest(PageScript.text))
    return """
      default-src 'none'; base-uri 'none'; form-action 'none'; style-src 'sha256-\(style)'; \
      script-src 'sha256-\(script)'
      """
  }()

  private static func digest(_ text: StaticString) -> String {
    var digest = SHA256()
    digest.update(Array(text.description.utf8).span)
    let bytes = digest.digest
    return Base64.encoded(bytes.span)
  }
}

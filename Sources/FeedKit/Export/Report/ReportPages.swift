/// What all pages of a report share: the index, the frame, and how they name and link things.
struct ReportPages {
  let index: ReportIndex
  let site: String
  let policy: PageFrame.Policy

  /// Whether the page stands alone, with no others to lead to.
  var isAlone = false

  func frame(_ root: StaticString?) -> PageFrame {
    PageFrame(site: site, policy: policy, root: root)
  }

  // MARK: Links

  /// A speaker's name, leading to the speaker's page.
  func speaker(_ place: Int, from root: HTMLFragment) -> HTMLFragment {
    let name = PageTexts.name(index.speakers[place].name)
    guard !isAlone else { return "<bdi>\(name)</bdi>" }
    return "<a href=\"\(root)\(index.path(ofSpeaker: place))\"><bdi>\(name)</bdi></a>"
  }

  /// A show's title, leading to the show's page, or to its own where the page stands alone.
  func show(_ id: String, _ title: String?, from root: HTMLFragment) -> HTMLFragment {
    guard let place = index.place(ofShow: id) else {
      return "<bdi>\(PageTexts.title(title, "(untitled show)"))</bdi>"
    }
    let show = index.shows[place]
    let text: HTMLFragment =
      "<bdi\(Self.language(show.language))>\(PageTexts.title(show.title, "(untitled show)"))</bdi>"
    guard isAlone else { return "<a href=\"\(root)\(index.path(ofShow: place))\">\(text)</a>" }
    guard let link = show.link else { return text }
    return "<a rel=\"noreferrer\" href=\"\(link)\">\(text)</a>"
  }

  /// The attribute that says the language of a text, with the space before it.
  ///
  /// An empty one says that the language is not known: it need not be that of the page.
  static func language(_ tag: String?) -> HTMLFragment { " lang=\"\(tag ?? "")\"" }

  // MARK: Parts

  /// Figures side by side.
  static func sums(_ figures: [(name: String, value: HTMLFragment)], to sink: inout ByteSink) {
    sink.html("<dl class=\"sums\">\n")
    for (name, value) in figures {
      sink.html("<div><dt>\(name)</dt><dd>\(value)</dd></div>\n")
    }
    sink.html("</dl>\n")
  }

  /// People with how often they appear; many are folded away.
  func people(
    _ people: [(speaker: Int, count: Int)],
    from root: HTMLFragment,
    to sink: inout ByteSink
  ) {
    let shown = 60
    write(people.prefix(shown), from: root, to: &sink)
    guard people.count > shown else { return }
    sink.html("<details><summary>\(PageTexts.grouped(people.count - shown)) more</summary>\n")
    write(people.dropFirst(shown), from: root, to: &sink)
    sink.html("</details>\n")
  }

  private func write(
    _ people: ArraySlice<(speaker: Int, count: Int)>,
    from root: HTMLFragment,
    to sink: inout ByteSink
  ) {
    sink.html("<ul class=\"people\">\n")
    for (speaker, count) in people {
      sink.html("<li>\(self.speaker(speaker, from: root))<b>\(PageTexts.grouped(count))</b></li>\n")
    }
    sink.html("</ul>\n")
  }

  /// A box that finds rows of a list; it appears where the script works.
  static func search(_ label: String, list: HTMLFragment, to sink: inout ByteSink) {
    sink.html(
      """
      <div class="find" hidden><label for="find-\(list)">\(label)</label>\
      <input id="find-\(list)" data-for="\(list)" type="search" autocomplete="off" \
      spellcheck="false"><output for="find-\(list)" aria-live="polite"></output></div>

      """
    )
  }

  // MARK: Roles

  /// The kinds of roles that charts tell apart.
  static let roles = ["Host", "Guest", "Other"]

  /// The place of an appearance's role among ``roles``.
  static func role(of appearance: Appearance) -> Int {
    let classes = appearance.roles.map { RoleClass($0) }
    return classes.contains(.host) ? 0 : classes.contains(.guest) ? 1 : 2
  }
}

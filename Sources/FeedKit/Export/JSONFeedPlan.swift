/// What stands where in a JSON Feed, but for what its keys say by themselves.
struct JSONFeedPlan {
  /// Data names of what is said by a member that is not the field's own.
  var taken: Set<String> = []
  /// Data names of what a member says in part, so that the whole stands in the extension.
  var rests: Set<String> = []
  /// Elements that say what has one name in data, where the name alone does not tell.
  var elements: [String] = []

  /// Notes which of two elements have a value, unless it is the one that most feeds have.
  fileprivate mutating func note(_ usual: String, _ isUsual: Bool, _ other: String, _ isOther: Bool)
  {
    guard isOther else { return }
    if isUsual { elements.append(usual) }
    elements.append(other)
  }
}

extension Feed {
  /// Puts what a feed says where JSON Feed has a place for it.
  mutating func prepareJSON() -> JSONFeedPlan {
    var plan = JSONFeedPlan()
    plan.note(
      "itunes:image",
      artwork != nil,
      "image",
      image?.url != nil && (artwork == nil || image?.url == artwork)
    )
    if logo == nil {
      logo = format.isJSONFeed ? nil : artwork ?? image?.url
    } else if logo == artwork ?? image?.url {
      plan.elements.append("atom:logo")
    }
    if title == nil, let iTunesTitle, !format.isJSONFeed {
      title = iTunesTitle
      plan.elements.append("itunes:title")
    }
    let type = extensions.textType(of: ["description", "atom:subtitle"])
    if let html = description, TextForm(type: type, in: format) == .html {
      description = PlainText.text(of: html)
      if description != html { plan.rests.insert("description") }
    }
    return plan
  }
}

extension Episode {
  /// Puts what an episode says where JSON Feed has a place for it.
  ///
  /// The content is HTML, or plain text, which may be empty.
  mutating func prepareJSON(in format: FeedFormat) -> JSONFeedPlan {
    var plan = JSONFeedPlan()
    for (name, isOld, isNew) in [
      ("season", season != nil, podcastSeason != nil || sourceTexts["podcast_season"] != nil),
      ("episode", number != nil, podcastEpisode != nil || sourceTexts["podcast_episode"] != nil),
    ] {
      plan.note("itunes:\(name)", isOld, "podcast:\(name)", isNew)
    }
    takeContent(in: format, &plan)
    let type = extensions.textType(of: ["itunes:summary"])
    if let html = summary, TextForm(type: type, in: format) == .html {
      summary = PlainText.text(of: html)
      if summary != html { plan.rests.insert("summary") }
    }
    if !format.isJSONFeed { guid = guid ?? (id.isEmpty ? nil : id) }
    takeDuration(&plan)
    return plan
  }

  private mutating func takeContent(in format: FeedFormat, _ plan: inout JSONFeedPlan) {
    // Of a content that stands elsewhere the type is said too.
    let isElsewhere = content == nil && contentType != nil
    if content == nil, let description {
      content = description
      let type = extensions.textType(of: TextForm.descriptions)
      contentType = TextForm(type: type, in: format) == .plain ? "text" : "html"
      plan.taken.insert("description")
      if !format.isRSS { plan.elements.append("description") }
    } else if content != nil, description == nil, format.isRSS {
      plan.elements.append("content:encoded")
    }
    if let text = content {
      let form = TextForm(type: contentType, in: format)
      if form != .html { content = nil }
      if form == .plain { addContentText(text) }
      if form != .other { plan.taken.insert("content") }
      // Whoever reads the member knows these two by its name.
      if !isElsewhere, ["html", "text"].contains(contentType ?? "html") {
        plan.taken.insert("content_type")
      }
    }
    let hasText = extensions.elements.contains { $0.name.local == "content_text" }
    if content == nil && !hasText { addContentText("") }
  }

  private mutating func addContentText(_ text: String) {
    let member = JSONMember(name: "content_text", value: .string(text))
    extensions.elements.insert(ForeignElement(member), at: 0)
  }

  /// Gives the one media file of the episode its length.
  private mutating func takeDuration(_ plan: inout JSONFeedPlan) {
    guard let duration else { return }
    let first = enclosures.lazy.compactMap(\.duration).first
    if enclosures.count == 1, first == nil { enclosures[0].duration = duration }
    if first ?? enclosures.first?.duration == duration { plan.taken.insert("duration") }
  }
}

extension Extensions {
  /// Takes out the members of the extension that found no place when they were read.
  mutating func takeFeedKitRest() -> [JSONMember] {
    guard let index = elements.firstIndex(where: { $0.name.local == "_feedkit" }),
      case .object(let members)? = elements[index].json
    else { return [] }
    elements.remove(at: index)
    return members
  }
}

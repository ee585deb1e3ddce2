import FeedKit

/// Lists of speakers for people: columns as wide as they need.
enum SpeakerText {
  static func write(
    _ list: SpeakerList,
    _ view: SpeakerView,
    _ paint: Paint,
    to sink: inout ByteSink
  ) {
    let titles = view.name == "said" ? list.episodeTitles : [:]
    switch view.name {
    case "speakers":
      table(
        ["name", "episodes", "shows", "first", "last", "also called"],
        list.speakers.map { speaker in
          [
            speaker.name, "\(speaker.appearanceCount)", "\(speaker.shows.count)",
            day(speaker.first),
            day(speaker.last),
            speaker.aliases.map(\.name).filter { $0 != speaker.name }.prefix(3).joined(
              separator: ", "
            ),
          ]
        },
        paint,
        &sink
      )
    case "appearances":
      table(
        ["date", "name", "roles", "show", "episode"],
        list.appearances.map { appearance in
          [
            day(appearance.published), appearance.name, appearance.roles.joined(separator: ", "),
            appearance.keys.feedTitle ?? appearance.keys.source,
            appearance.episodeTitle ?? appearance.keys.episodeGUID ?? appearance.keys.episodeID,
          ]
        },
        paint,
        &sink
      )
    case "said":
      var last: EpisodeKeys?
      list.said { turn in
        if turn.keys != last {
          let show = turn.keys.feedTitle ?? turn.keys.source
          let episode = titles[turn.keys] ?? turn.keys.episodeGUID ?? turn.keys.episodeID
          sink.append((last == nil ? "" : "\n") + paint.bold("\(show): \(episode)".visible) + "\n")
          last = turn.keys
        }
        let time = turn.start.map { clock($0) + "  " } ?? ""
        sink.append("  \(time)\(paint.bold(turn.name.visible))  \(turn.text.visible)\n")
      }
    case "merges":
      for merge in list.merges {
        let verb = merge.rule.isVeto ? "apart" : "one"
        let key = merge.key.map { " by \($0)" } ?? ""
        sink.append("\(paint.bold(verb)) \(merge.rule)\(key.visible)\n")
        for mention in [merge.first, merge.second] {
          let place = "\(mention.keys.source) \(mention.keys.episodeID) \(mention.place)"
          sink.append("  \(mention.raw.visible)  (\(place.visible), \(mention.id.visible))\n")
        }
      }
    case "timeline":
      table(
        ["name", "month", "episodes"],
        list.speakers.flatMap { speaker in
          speaker.timeline.map { [speaker.name, $0.month, "\($0.count)"] }
        },
        paint,
        &sink
      )
    case "mentions":
      table(
        ["name", "place", "role", "show", "episode"],
        list.mentions.map { mention in
          [
            mention.raw, mention.place.rawValue, mention.role ?? "",
            mention.keys.feedTitle ?? mention.keys.source,
            mention.keys.episodeGUID ?? mention.keys.episodeID,
          ]
        },
        paint,
        &sink
      )
    default:
      table(
        ["fact", "value", "show", "episode"],
        FactRecord.all(of: list.facts).map { record in
          let keys = record.listing?.keys
          return [
            record.fact, record.value, keys?.feedTitle ?? keys?.source ?? "",
            keys?.episodeGUID ?? keys?.episodeID ?? "",
          ]
        },
        paint,
        &sink
      )
    }
  }

  private static func clock(_ time: Duration) -> String {
    let seconds = time.components.seconds
    let parts = [seconds / 3600, seconds / 60 % 60, seconds % 60]
    return parts.map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
  }

  private static func day(_ time: Timestamp?) -> String {
    time.map { String($0.description.prefix(10)) } ?? ""
  }

  private static func table(
    _ head: [String],
    _ rows: [[String]],
    _ paint: Paint,
    _ sink: inout ByteSink
  ) {
    let cells = rows.map { row in row.map { String($0.visible.prefix(60)) } }
    let widths = head.indices.map { index in
      min(60, max(head[index].count, cells.map { $0[index].columns }.max() ?? 0))
    }
    for (number, row) in ([head] + cells).enumerated() {
      var line = ""
      for (index, cell) in row.enumerated() {
        let text = number == 0 ? paint.bold(cell) : cell
        let gap = index + 1 < row.count ? max(0, widths[index] - cell.columns) + 2 : 0
        line += text + String(repeating: " ", count: gap)
      }
      sink.append(line + "\n")
    }
  }
}

extension SpeakerList {
  /// The titles of the episodes that have appearances.
  fileprivate var episodeTitles: [EpisodeKeys: String] {
    var titles: [EpisodeKeys: String] = [:]
    for appearance in appearances { titles[appearance.keys] = appearance.episodeTitle }
    return titles
  }
}

/// What transcripts in JSON ask; the reader finds it.
struct PodcastJSONRules: RuleFamily {
  static let rules: [Rule] = [
    Rule(
      "podjson-time-type",
      .warning,
      levels: [.podcastJSON: .error],
      "A time is a text, or cannot be read",
      hint: "write a number of seconds",
      spec: "Podcasting 2.0, transcripts in JSON",
      passing: .document(
        "{\"version\":\"1.0.0\",\"segments\":[{\"speaker\":\"Mara\",\"startTime\":1,\"endTime\":4,\"body\":\"Nobody sees the pier.\"}]}"
      ),
      failing: .document(
        "{\"version\":\"1.0.0\",\"segments\":[{\"speaker\":\"Mara\",\"startTime\":\"1\",\"endTime\":4,\"body\":\"Nobody sees the pier.\"}]}"
      )
    ),
    Rule(
      "podjson-end-before-start",
      .error,
      "A segment ends before it begins",
      hint: "swap or mend the times",
      spec: "Podcasting 2.0, transcripts in JSON",
      passing: .document(
        "{\"version\":\"1.0.0\",\"segments\":[{\"speaker\":\"Mara\",\"startTime\":1,\"endTime\":4,\"body\":\"Nobody sees the pier.\"}]}"
      ),
      failing: .document(
        "{\"version\":\"1.0.0\",\"segments\":[{\"speaker\":\"Mara\",\"startTime\":1,\"endTime\":0.5,\"body\":\"Nobody sees the pier.\"}]}"
      )
    ),
  ]
}

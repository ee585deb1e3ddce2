/// What numbers, flags and places look like.
struct NumberRules: RuleFamily {
  static let rules: [Rule] = [
    Rule(
      "number-unreadable",
      .error,
      levels: .mildForPodcasts,
      "A number cannot be read",
      says: "is not a number",
      hint: "write digits alone",
      spec: "the specification of the element",
      passing: .item("<itunes:order>7</itunes:order>"),
      failing: .item("<itunes:order>seven</itunes:order>")
    ),
    Rule(
      "number-not-count",
      .error,
      levels: .mildForPodcasts,
      "A number is none from 0 on",
      says: "is not a whole number from 0 on",
      hint: "write digits alone",
      spec: "the specification of the element",
      passing: .item(
        """
        <podcast:alternateEnclosure type="audio/mpeg" length="900"><podcast:source \
        uri="https://ferry.example/a.mp3"/></podcast:alternateEnclosure>
        """
      ),
      failing: .item(
        """
        <podcast:alternateEnclosure type="audio/mpeg" length="-1"><podcast:source \
        uri="https://ferry.example/a.mp3"/></podcast:alternateEnclosure>
        """
      )
    ),
    Rule(
      "number-not-positive",
      .error,
      levels: .mildForPodcasts,
      "A number is none from 1 on",
      says: "is not a whole number from 1 on",
      hint: "write digits alone, and not 0",
      spec: "the specification of the element",
      passing: .channel("<ttl>60</ttl>"),
      failing: .channel("<ttl>0</ttl>")
    ),
    Rule(
      "number-out-of-range",
      .error,
      levels: .mildForPodcasts,
      "A number is outside of its bounds",
      says: "is outside of its bounds",
      hint: "choose a number within them",
      spec: "the specification of the element",
      passing: .channel("<skipHours><hour>23</hour></skipHours>"),
      failing: .channel("<skipHours><hour>24</hour></skipHours>")
    ),
    Rule(
      "coordinate-latitude",
      .error,
      levels: .mildForPodcasts,
      "A latitude is none",
      says: "is not a latitude from -90 to 90",
      hint: "write degrees with a decimal point",
      spec: "W3C Basic Geo",
      passing: .item("<geo:lat>48.2</geo:lat>"),
      failing: .item("<geo:lat>97</geo:lat>")
    ),
    Rule(
      "coordinate-longitude",
      .error,
      levels: .mildForPodcasts,
      "A longitude is none",
      says: "is not a longitude from -180 to 180",
      hint: "write degrees with a decimal point",
      spec: "W3C Basic Geo",
      passing: .item("<geo:long>16.4</geo:long>"),
      failing: .item("<geo:long>197</geo:long>")
    ),
    Rule(
      "coordinate-comma",
      .warning,
      "Coordinates have commas between them",
      says: "has commas between its numbers",
      hint: "put spaces between them",
      spec: "GeoRSS Simple",
      passing: .item("<georss:point>48.2 16.4</georss:point>"),
      failing: .item("<georss:point>48.2,16.4</georss:point>")
    ),
    Rule(
      "coordinate-unreadable",
      .error,
      levels: .mildForPodcasts,
      "A list of coordinates cannot be read",
      says: "is not pairs of latitude and longitude",
      hint: "write latitude and longitude in turn, with spaces between them",
      spec: "GeoRSS Simple",
      passing: .item("<georss:point>48.2 16.4</georss:point>"),
      failing: .item("<georss:point>Vienna</georss:point>")
    ),
    Rule(
      "flag-not-boolean",
      .error,
      levels: .mildForPodcasts,
      "A flag is neither true nor false",
      says: "is neither true nor false",
      hint: "write true or false",
      spec: "the specification of the element",
      passing: .item("<guid isPermaLink=\"false\">fog</guid>"),
      failing: .item("<guid isPermaLink=\"no\">fog</guid>")
    ),
    Rule(
      "flag-not-yes-no",
      .error,
      levels: .mildForPodcasts,
      "A flag is neither yes nor no",
      says: "is neither yes nor no",
      hint: "write yes or no",
      spec: "the specification of the element",
      passing: .channel("<podcast:block>no</podcast:block>"),
      failing: .channel("<podcast:block>never</podcast:block>")
    ),
  ]
}

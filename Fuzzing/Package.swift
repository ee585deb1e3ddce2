// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

// One program a format: libFuzzer keeps a corpus and a dictionary for each.
let formats = ["feed", "opml", "vtt", "srt", "json", "html", "ttml", "speech"]

let package = Package(
  name: "feedkit-fuzzing",
  platforms: [.macOS(.v26)],
  dependencies: [
    .package(name: "swift-feedkit", path: "..")
  ],
  targets: [
    .target(name: "CFuzzer"),
    .target(
      name: "FuzzChecks",
      dependencies: [.product(name: "FeedKit", package: "swift-feedkit")],
      swiftSettings: settings
    ),
    .executableTarget(name: "damage", dependencies: ["FuzzChecks"], swiftSettings: settings),
  ]
    + formats.map {
      .executableTarget(
        name: "fuzz-\($0)",
        dependencies: [
          "CFuzzer", "FuzzChecks", .product(name: "FeedKit", package: "swift-feedkit"),
        ],
        swiftSettings: settings
      )
    },
  swiftLanguageModes: [.v6]
)

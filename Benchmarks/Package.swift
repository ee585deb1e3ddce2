// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "feedkit-benchmarks",
  platforms: [.macOS(.v26)],
  dependencies: [
    .package(name: "swift-feedkit", path: "..")
  ],
  targets: [
    // Names are global to a package graph, and the library's own CLibXML is no product.
    .systemLibrary(
      name: "CYardstickXML",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]
    ),
    .target(name: "CYardstick", dependencies: ["CYardstickXML"]),
    .target(name: "CMeasure"),
    .executableTarget(
      name: "feedbench",
      dependencies: [
        "CYardstick",
        "CMeasure",
        .product(name: "FeedKit", package: "swift-feedkit"),
      ],
      swiftSettings: settings
    ),
  ],
  swiftLanguageModes: [.v6]
)

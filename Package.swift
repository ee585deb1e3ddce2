// swift-tools-version: 6.2
import PackageDescription

let settings: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "swift-feedkit",
  platforms: [.macOS(.v26), .iOS(.v26), .tvOS(.v26), .watchOS(.v26), .visionOS(.v26)],
  products: [
    .library(name: "FeedKit", targets: ["FeedKit"]),
    .library(name: "FeedKitFoundation", targets: ["FeedKitFoundation"]),
    .executable(name: "feedtool", targets: ["feedtool"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    .systemLibrary(
      name: "CLibXML",
      pkgConfig: "libxml-2.0",
      providers: [.apt(["libxml2-dev"]), .brew(["libxml2"])]
    ),
    .systemLibrary(
      name: "CFeedKitZlib",
      pkgConfig: "zlib",
      providers: [.apt(["zlib1g-dev"]), .brew(["zlib"])]
    ),
    .target(name: "CFeedKitScan"),
    .target(
      name: "FeedKit",
      dependencies: ["CLibXML", "CFeedKitZlib", "CFeedKitScan"],
      swiftSettings: settings
    ),
    .target(name: "FeedKitFoundation", dependencies: ["FeedKit"], swiftSettings: settings),
    .executableTarget(
      name: "feedtool",
      dependencies: [
        "FeedKit",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: settings
    ),
    .testTarget(
      name: "FeedKitTests",
      dependencies: ["FeedKit", "FeedKitFoundation"],
      exclude: ["Fixtures"],
      swiftSettings: settings
    ),
    .testTarget(
      name: "feedtoolTests",
      dependencies: ["feedtool"],
      swiftSettings: settings
    ),
  ],
  swiftLanguageModes: [.v6]
)

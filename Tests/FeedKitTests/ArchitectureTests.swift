import Foundation
import Testing

/// The rules of ARCHITECTURE.md that the compiler cannot check, as searches over source text.
///
/// Each returns one line for each place that breaks the rule: `path:line: what`.
enum Architecture {
  /// Folders of the library by layer.
  ///
  /// A file names types of its own folder and of lower layers only. The empty name is the source root: the public entry points.
  static let layers: [String: Int] = [
    "Model": 0,
    "Text": 1, "Output": 1,
    "Repair": 2,
    "XML": 3,
    "Vocabulary": 4,
    "Decode": 5,
    "Validate": 6, "Normalize": 6,
    "Export": 7,
    "": 8,
    "Reference": 9,
  ]

  /// Places, as folders or files, where each module may be imported; modules not listed, anywhere.
  static let importPlaces: [String: [String]] = {
    var places: [String: [String]] = [
      "CLibXML": ["XML/"],
      "CFeedKitZlib": ["Repair/"],
      "CFeedKitScan": ["Repair/", "XML/", "Output/", "Text/Scanning/"],
    ]
    for module in ["Glibc", "Musl", "Darwin", "Bionic", "Android", "WASILibc", "ucrt", "WinSDK"] {
      places[module] = systemPlaces
    }
    for module in [
      "Foundation", "FoundationEssentials", "FoundationInternationalization",
      "FoundationNetworking", "FoundationXML", "Dispatch",
    ] {
      places[module] = []
    }
    return places
  }()

  private static let systemPlaces = ["XML/", "Repair/", "Text/Scanning/", "Output/"]
  private static let unsafePlaces =
    systemPlaces + [
      "Model/Boxed.swift", "Vocabulary/BoxSlot.swift", "Vocabulary/Permanent.swift",
      "Vocabulary/RecordMemory.swift",
    ]
  private static let printers: Set<String> = [
    "print", "debugPrint", "dump", "fputs", "fprintf", "vfprintf", "printf", "puts", "putchar",
    "perror", "NSLog",
  ]

  /// Folders where every file with an ending must be known to a registry.
  static let registries: [(folder: String, ending: String, registry: String)] = [
    ("Export/", "Exporter.swift", "Export/Exporters.swift"),
    ("Export/Transcript/", "Writer.swift", "Export/Transcript/TranscriptExporters.swift"),
    ("Decode/Transcript/", "Reader.swift", "Decode/Transcript/TranscriptFormats.swift"),
    ("Vocabulary/", "Table.swift", "Vocabulary/Namespaces.swift"),
  ]

  static func layerBreaches(in files: [SourceFile]) -> [String] {
    var homes: [String: String] = [:]
    for file in files {
      for type in file.visibleTypes { homes[type] = file.folder }
    }
    return files.flatMap { file -> [String] in
      guard let layer = layers[file.folder] else {
        return ["\(file.path):1: the folder \(file.folder) is in no layer"]
      }
      return file.tokens.indices.compactMap { index in
        let token = file.tokens[index]
        guard let home = homes[token.text], home != file.folder,
          !file.ownTypes.contains(token.text), let other = layers[home], other >= layer,
          !isMember(at: index, in: file)
        else { return nil }
        let place = home.isEmpty ? "the entry points" : home
        return "\(file.path):\(token.line): names \(token.text) of \(place)"
      }
    }
  }

  /// Whether the name at an index belongs to something before it, other than our own module.
  private static func isMember(at index: Int, in file: SourceFile) -> Bool {
    guard index > 0, file.tokens[index - 1].text == "." else { return false }
    return !(index > 1 && file.tokens[index - 2].text == "FeedKit")
  }

  static func importBreaches(in files: [SourceFile]) -> [String] {
    files.flatMap { file in
      file.imports.compactMap { module in
        guard let places = importPlaces[module.text], !isFile(file, in: places) else { return nil }
        return "\(file.path):\(module.line): imports \(module.text)"
      }
    }
  }

  static func unsafeBreaches(in files: [SourceFile]) -> [String] {
    files.filter { !isFile($0, in: unsafePlaces) }.flatMap { file in
      file.tokens.compactMap { token in
        let isUnsafe =
          token.text.lowercased().contains("unsafe")
          || ["OpaquePointer", "Unmanaged", "CVaListPointer"].contains(token.text)
        return isUnsafe ? "\(file.path):\(token.line): uses \(token.text)" : nil
      }
    }
  }

  static func printBreaches(in files: [SourceFile]) -> [String] {
    files.flatMap { file in
      file.tokens.indices.compactMap { index in
        let token = file.tokens[index]
        let before = index > 0 ? file.tokens[index - 1].text : ""
        let after = index + 1 < file.tokens.count ? file.tokens[index + 1].text : ""
        guard printers.contains(token.text), after == "(", before != ".", before != "func" else {
          return nil
        }
        return "\(file.path):\(token.line): calls \(token.text)"
      }
    }
  }

  static func registryBreaches(in files: [SourceFile]) -> [String] {
    registries.flatMap { folder, ending, registry -> [String] in
      guard let list = files.first(where: { $0.path == registry }) else {
        return ["\(registry):1: is missing"]
      }
      let known = Set(list.tokens.map(\.text))
      return files.compactMap { file in
        guard file.path.hasPrefix(folder), file.path.hasSuffix(ending),
          // A protocol of that name is what the files of the folder conform to.
          !file.tokens.contains(where: { $0.text == "protocol" }),
          file.visibleTypes.isDisjoint(with: known)
        else { return nil }
        return "\(file.path):1: is not in \(registry)"
      }
    }
  }

  private static func isFile(_ file: SourceFile, in places: [String]) -> Bool {
    places.contains { $0.hasSuffix("/") ? file.path.hasPrefix($0) : file.path == $0 }
  }
}

/// The library's own sources, found from where this file was compiled; empty when they are not there.
private enum Library {
  static let files: [SourceFile] = {
    let root = URL(filePath: #filePath).deletingLastPathComponent()
      .appending(path: "../../Sources/FeedKit").standardizedFileURL.path
    guard let paths = try? FileManager.default.subpathsOfDirectory(atPath: root) else { return [] }
    return paths.filter { $0.hasSuffix(".swift") }.sorted().compactMap { path in
      guard let text = try? String(contentsOfFile: root + "/" + path, encoding: .utf8) else {
        return nil
      }
      return SourceFile(path: path, text: text)
    }
  }()
}

@Suite(
  "Architecture",
  .enabled(if: !Library.files.isEmpty, "the sources are not where the tests were built from")
)
struct ArchitectureTests {
  @Test("a layer names only its own types and those of lower layers")
  func layers() { expectNone(Architecture.layerBreaches(in: Library.files)) }

  @Test("C libraries and system modules are imported where they belong, Foundation nowhere")
  func imports() { expectNone(Architecture.importBreaches(in: Library.files)) }

  @Test("unsafe pointers stay in the folders that are made for them")
  func unsafePointers() { expectNone(Architecture.unsafeBreaches(in: Library.files)) }

  @Test("the library never prints")
  func printing() { expectNone(Architecture.printBreaches(in: Library.files)) }

  @Test("every file of a registry's folder is in the registry")
  func registries() { expectNone(Architecture.registryBreaches(in: Library.files)) }

  private func expectNone(_ breaches: [String]) {
    #expect(breaches.isEmpty, "\(breaches.joined(separator: "\n"))")
  }
}

@Suite("Architecture checker")
struct ArchitectureCheckerTests {
  private func file(_ path: String, _ text: String) -> SourceFile {
    SourceFile(path: path, text: text)
  }

  @Test("a name of a later layer is found, with its line")
  func laterLayer() {
    let files = [
      file("Model/Feed.swift", "public struct Feed {\n  var row: Row?\n}"),
      file("Vocabulary/Row.swift", "struct Row {}"),
    ]
    #expect(
      Architecture.layerBreaches(in: files) == ["Model/Feed.swift:2: names Row of Vocabulary"]
    )
  }

  @Test("a name of a sibling layer is found")
  func siblingLayer() {
    let files = [
      file("Text/Clock.swift", "func write(_ sink: inout Sink) {}"),
      file("Output/Sink.swift", "package struct Sink {}"),
    ]
    #expect(Architecture.layerBreaches(in: files) == ["Text/Clock.swift:1: names Sink of Output"])
  }

  @Test("an entry point is out of reach for every folder")
  func entryPoint() {
    let files = [
      file("Export/Writer.swift", "let parser = FeedKit.Parser()"),
      file("Parser.swift", "public struct Parser: ~Copyable {}"),
    ]
    let expected = ["Export/Writer.swift:1: names Parser of the entry points"]
    #expect(Architecture.layerBreaches(in: files) == expected)
  }

  @Test(
    "names that only look like a later layer's are left alone",
    arguments: [
      "// Row\nstruct A {}",
      "/* Row /* Row */ Row */ struct A {}",
      "let a = \"Row\"",
      "let a = \"\"\"\n  Row \" Row\n  \"\"\"",
      "let a = #\"Row \" \\(Row)\"#",
      "let a: Table.Row",
      "struct Row {}",
      "struct A { enum Row {} }",
      "func f<Row>(_ row: Row) {}",
      "struct A<Key: Hashable, Row> {}",
      "protocol P { associatedtype Row }",
    ]
  )
  func noBreach(text: String) {
    let files = [file("Text/A.swift", text), file("Decode/Row.swift", "struct Row {}")]
    #expect(Architecture.layerBreaches(in: files).isEmpty)
  }

  @Test("code inside a string interpolation counts")
  func interpolation() {
    let files = [
      file("Text/A.swift", "let a = \"\\(Row(\")\")) Row\"\nlet b = #\"\\#(Row.self)\"#"),
      file("Decode/Row.swift", "struct Row {}"),
    ]
    let expected = [
      "Text/A.swift:1: names Row of Decode", "Text/A.swift:2: names Row of Decode",
    ]
    #expect(Architecture.layerBreaches(in: files) == expected)
  }

  @Test("a type that is private to its file does not reserve its name")
  func privateType() {
    let files = [
      file("Text/A.swift", "let a: Row?"), file("Decode/B.swift", "private struct Row {}"),
    ]
    #expect(Architecture.layerBreaches(in: files).isEmpty)
  }

  @Test("a folder in no layer is found")
  func unknownFolder() {
    let breaches = Architecture.layerBreaches(in: [file("Helpers/A.swift", "")])
    #expect(breaches == ["Helpers/A.swift:1: the folder Helpers is in no layer"])
  }

  @Test(
    "an import out of its place is found",
    arguments: [
      ("Decode/A.swift", "internal import CLibXML", "CLibXML"),
      ("XML/A.swift", "import CFeedKitZlib", "CFeedKitZlib"),
      ("Text/A.swift", "import CFeedKitScan", "CFeedKitScan"),
      ("Decode/A.swift", "#if canImport(Glibc)\n#endif\nimport Glibc", "Glibc"),
      ("Output/A.swift", "@preconcurrency import Foundation", "Foundation"),
      ("A.swift", "import struct FoundationEssentials.Date", "FoundationEssentials"),
    ]
  )
  func importOutOfPlace(path: String, text: String, module: String) {
    let breaches = Architecture.importBreaches(in: [file(path, text)])
    #expect(breaches.count == 1 && breaches.first?.hasSuffix(": imports \(module)") == true)
  }

  @Test(
    "an import in its place is no breach",
    arguments: [
      ("XML/A.swift", "internal import CLibXML"),
      ("Repair/A.swift", "import CFeedKitZlib\nimport CFeedKitScan"),
      ("Text/Scanning/A.swift", "import CFeedKitScan"),
      ("Output/Spool.swift", "import Glibc"),
      ("Decode/A.swift", "// import Foundation"),
    ]
  )
  func importInPlace(path: String, text: String) {
    #expect(Architecture.importBreaches(in: [file(path, text)]).isEmpty)
  }

  @Test(
    "an unsafe name out of its place is found",
    arguments: [
      "var p: UnsafePointer<UInt8>", "a.withUnsafeBytes { _ in }", "unsafeBitCast(a, to: Int.self)",
      "nonisolated(unsafe) var a = 1", "var p: OpaquePointer?", "a.unsafelyUnwrapped",
    ]
  )
  func unsafeName(text: String) {
    #expect(Architecture.unsafeBreaches(in: [file("Decode/A.swift", text)]).count == 1)
    #expect(Architecture.unsafeBreaches(in: [file("Vocabulary/RecordMemory.swift", text)]).isEmpty)
    #expect(Architecture.unsafeBreaches(in: [file("XML/A.swift", text)]).isEmpty)
  }

  @Test("a call that prints is found, a method of that name is not")
  func printCall() {
    let files = [file("A.swift", "print(1)\nreport.dump()\nfunc print() {}\n// print(2)")]
    #expect(Architecture.printBreaches(in: files) == ["A.swift:1: calls print"])
  }

  @Test("a file that its registry does not name is found, and a registry that is not there")
  func missingInRegistry() {
    let files = [
      file("Export/Exporters.swift", "let all = [OneExporter.format]"),
      file("Export/FeedExporter.swift", "public protocol FeedExporter {}"),
      file("Export/OneExporter.swift", "struct OneExporter {}"),
      file("Export/TwoExporter.swift", "struct TwoExporter {}"),
    ]
    let expected = [
      "Export/TwoExporter.swift:1: is not in Export/Exporters.swift",
      "Export/Transcript/TranscriptExporters.swift:1: is missing",
      "Decode/Transcript/TranscriptFormats.swift:1: is missing",
      "Vocabulary/Namespaces.swift:1: is missing",
    ]
    #expect(Architecture.registryBreaches(in: files) == expected)
  }
}

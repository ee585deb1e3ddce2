/// `feedbench gen`: writes the workloads.
enum GenerateCommand {
  static func run(_ arguments: inout Arguments) throws {
    switch try arguments.next("what to make (feed, corpus, ttml, vtt, srt, pathological)") {
    case "feed": try feed(&arguments)
    case "corpus": try corpus(&arguments)
    case "ttml": try transcript(&arguments)
    case "vtt": try captions(.vtt, &arguments)
    case "srt": try captions(.srt, &arguments)
    case "pathological": try pathological(&arguments)
    case let other: throw Failure.usage("'\(other)' cannot be made")
    }
  }

  private static func feed(_ arguments: inout Arguments) throws {
    let items = try arguments.count("--items")
    let seed = try arguments.number("--seed", default: 1)
    let escapesNotes = arguments.flag("--escaped")
    var output = try output(&arguments)
    let size = try items == nil ? size(arguments.next("the size")) : nil
    try arguments.end()

    var generator = FeedGenerator(seed: seed, escapesNotes: escapesNotes)
    let count = try generator.write(size: size, items: items, to: &output)
    try output.finish()
    System.note("\(count) items, \(output.count) bytes, seed \(seed)")
  }

  private static func corpus(_ arguments: inout Arguments) throws {
    let count = try arguments.number("--count", default: 5_000)
    let seed = try arguments.number("--seed", default: 1)
    let mean = try size(arguments.value("--size") ?? "60KB")
    let folder = try arguments.next("the folder")
    try arguments.end()

    try System.makeFolder(folder)
    var generator = FeedGenerator(seed: seed, escapesNotes: false)
    var items = 0
    var bytes = 0
    for number in 0..<count {
      generator.startFeed(number: number, seed: seed)
      let digits = String(number)
      let name = "feed" + String(repeating: "0", count: max(0, 5 - digits.utf8.count)) + digits
      let file = try System.create("\(folder)/\(name).xml")
      defer { System.close(file) }
      var output = Output(file: file)
      items += try generator.write(size: generator.size(around: mean), items: nil, to: &output)
      try output.finish()
      bytes += output.count
    }
    System.note("\(count) feeds, \(items) items, \(bytes) bytes, seed \(seed)")
  }

  private static func transcript(_ arguments: inout Arguments) throws {
    let seed = try arguments.number("--seed", default: 1)
    let timesWords = !arguments.flag("--no-words")
    var output = try output(&arguments)
    let size = try size(arguments.next("the size"))
    try arguments.end()

    var generator = TranscriptGenerator(seed: seed, timesWords: timesWords)
    let count = try generator.write(size: size, to: &output)
    try output.finish()
    System.note("\(count) cues, \(output.count) bytes, seed \(seed)")
  }

  private static func captions(
    _ form: CaptionGenerator.Form,
    _ arguments: inout Arguments
  ) throws {
    let seed = try arguments.number("--seed", default: 1)
    var output = try output(&arguments)
    let size = try size(arguments.next("the size"))
    try arguments.end()

    var generator = CaptionGenerator(form: form, seed: seed)
    let count = try generator.write(size: size, to: &output)
    try output.finish()
    System.note("\(count) cues, \(output.count) bytes, seed \(seed)")
  }

  private static func pathological(_ arguments: inout Arguments) throws {
    var output = try output(&arguments)
    let kind = try PathologicalInput.named(arguments.next("the kind"))
    let count = try arguments.nextIfAny().map { try Arguments.count($0, of: "the count") }
    try arguments.end()
    try kind.write(count ?? kind.count, &output)
    try output.finish()
  }

  private static func output(_ arguments: inout Arguments) throws -> Output {
    guard let path = try arguments.value("-o") else { return Output(file: 1) }
    return Output(file: try System.create(path))
  }

  private static func size(_ text: String) throws -> Int {
    guard let bytes = byteCount(text) else {
      throw Failure.usage("'\(text)' is no size; write 100KB, 10MB or 1GB")
    }
    return bytes
  }
}

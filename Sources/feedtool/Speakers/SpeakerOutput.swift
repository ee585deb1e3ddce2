import FeedKit

/// The format of a list: one for programs, or the readable one.
enum SpeakerFormat {
  case records(RecordFormat)
  case table

  /// The format that was asked for, or that the name of the output says.
  static func chosen(_ output: OutputOptions, columns: [String]) throws -> SpeakerFormat {
    let names = ["table"] + RecordFormat.Kind.allCases.map(\.rawValue)
    var name = output.tsv ? "tsv" : output.to
    if name == nil, let path = output.output, !path.hasPrefix("/dev/"),
      let ending = path.split(separator: ".").last.map(String.init), path.contains(".")
    {
      name = ending == "jsonl" ? "ndjson" : names.contains(ending) ? ending : nil
    }
    if name == nil { name = output.output == nil && System.isTerminal(1) ? "table" : "json" }
    if name == "table" {
      for (isGiven, option) in [
        (output.columns != nil, "--columns"), (output.bom, "--bom"),
        (output.rawCells, "--raw-cells"),
      ] where isGiven {
        throw UsageError("\(option) is for tables that programs read; --to csv or tsv is one")
      }
      return .table
    }
    guard let name, let kind = RecordFormat.Kind(rawValue: name) else {
      throw NearestNames.unknown("format", name ?? "", among: names)
    }
    var format = RecordFormat(kind: kind)
    for column in (output.columns ?? "").split(separator: ",").map(String.init) {
      guard columns.contains(column) else {
        throw NearestNames.unknown("column", column, among: columns)
      }
      format.columns.append(column)
    }
    if !format.columns.isEmpty, kind == .json || kind == .ndjson {
      throw UsageError("--columns is for tables; \(name) is none (--to csv is)")
    }
    if kind == .json || kind == .ndjson, output.bom || output.rawCells {
      let option = output.bom ? "--bom" : "--raw-cells"
      throw UsageError("\(option) is for tables; \(name) is none (--to csv is)")
    }
    format.rawCells = output.rawCells
    format.hasByteOrderMark = output.bom
    return .records(format)
  }
}

/// Writes a list to its place, all or nothing.
struct SpeakerOutput {
  let output: OutputOptions
  let format: SpeakerFormat
  let color: ColorChoice
  let messages: Messages

  func write(_ list: SpeakerList, _ view: SpeakerView) throws {
    do {
      let path = output.output.flatMap { $0 == "-" ? nil : $0 }
      let file = try path.map { try AtomicOutput(Path($0)) } ?? AtomicOutput()
      var sink = ByteSink(spansOf: 65_536) { try file.write($0) }
      var inert = 0
      switch format {
      case .records(let format): inert = view.write(list, as: format, to: &sink)
      case .table:
        SpeakerText.write(list, view, Paint(isOn: path == nil && color.isOn(for: 1)), to: &sink)
      }
      try sink.flush()
      try file.commit()
      if inert > 0 {
        messages.tell(
          "made \(counted(inert, "cell")) that a spreadsheet would take for a formula inert "
            + "(--raw-cells leaves them)"
        )
      }
    } catch let failure as OutputError {
      guard !failure.isBrokenPipe else { throw Ended(status: .good) }
      messages.tell(failure.message)
      throw Ended(status: .output)
    }
  }
}

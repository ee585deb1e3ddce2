import CYardstick

/// `feedbench count`: what a document is made of, as libxml2 sees it.
enum CountCommand {
  static func run(_ arguments: inout Arguments) throws {
    var table = Table("file", "bytes", "elements", "attributes", "texts", "text bytes", "error")
    repeat {
      let path = try arguments.next("the file")
      let file = try System.open(path)
      defer { System.close(file) }
      let result = yardstick_count(file)
      table.add(
        path,
        "\(result.bytes)",
        "\(result.elements)",
        "\(result.attributes)",
        "\(result.texts)",
        "\(result.text_bytes)",
        "\(result.error)"
      )
    } while !arguments.isEmpty
    print(table.text)
  }
}

internal import CLibXML

/// The libxml2 that the program runs with.
enum XMLLibrary {
  /// Its version, such as `2.9.14`, from the number that it gives at run time: 20914.
  static var version: String {
    guard let text = feedkit_libxml_version().map({ String(cString: $0) }),
      let number = Int(text.prefix { $0.isNumber })
    else { return "unknown" }
    return "\(number / 10_000).\(number / 100 % 100).\(number % 100)"
  }
}

private let initialized: Void = xmlInitParser()

/// Sets libxml2 up, which must be done once before threads use it.
func initializeLibrary() { initialized }

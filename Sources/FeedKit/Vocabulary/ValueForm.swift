/// How a text is read, in words, with a text that is read so.
struct ValueForm: Sendable, Hashable {
  /// What is expected, such as `whole number`.
  let words: String
  /// A text of that form which stands for no other value of a small document.
  let sample: String

  fileprivate init(_ words: String, _ sample: String = "7") {
    self.words = words
    self.sample = sample
  }

  /// What a text of no form looks like where it is asked where texts go.
  static let textSample = "https://example.com/sample"
}

extension ValueSlot {
  /// How the text is read.
  var form: ValueForm {
    switch self {
    case .text, .term: ValueForm("text", ValueForm.textSample)
    case .url: ValueForm("URL", ValueForm.textSample)
    case .mediaType: ValueForm("media type", ValueForm.textSample)
    case .html: ValueForm("HTML", ValueForm.textSample)
    case .texts: ValueForm("text, one for each element", ValueForm.textSample)
    case .keywords: ValueForm("words between commas", ValueForm.textSample)
    case .integer: ValueForm("whole number")
    case .integers: ValueForm("whole number, one for each element")
    case .integerList: ValueForm("whole numbers between commas")
    case .decimal: ValueForm("number")
    case .timestamp: ValueForm("date", "Thu, 01 Jan 2026 10:00:00 +0100")
    case .dayOrTime: ValueForm("date of ISO 8601, or a day alone", "2026-01-01T10:00:00+01:00")
    case .clock: ValueForm("duration: H:MM:SS, MM:SS or seconds")
    case .playTime: ValueForm("time: H:MM:SS, MM:SS or seconds, maybe with a fraction")
    case .seconds: ValueForm("seconds, maybe with a fraction")
    case .explicit: ValueForm("true or false; also yes, no, clean, explicit", "true")
    case .yesOnly: ValueForm("Yes, or nothing", "Yes")
    case .boolean: ValueForm("true or false", "true")
    case .yesNo: ValueForm("yes or no", "yes")
    case .share: ValueForm("whole number, maybe with a percent sign")
    case .geo: ValueForm("geo URI", "geo:7,7")
    case .author: ValueForm("name, address, or both", ValueForm.textSample)
    case .coordinates: ValueForm("pairs of latitude and longitude", "7 7")
    }
  }
}

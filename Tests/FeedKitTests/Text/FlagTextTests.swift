import Testing

@testable import FeedKit

@Suite("Flags in text")
struct FlagTextTests {
  @Test("explicit is read from eight words in any case")
  func explicit() {
    let cases =
      ["yes", "YES", "true", "True", "explicit", "1", " true\n"].map { TextCase($0, "true") }
      + ["no", "No", "false", "clean", "CLEAN", "0"].map { TextCase($0, "false") }
      + ["maybe", "notexplicit", "very", "yes yes", "2", "русский"].map {
        TextCase($0, nil, "explicit-unreadable")
      } + [TextCase("", nil), TextCase("  ", nil)]
    #expect(TextCase.failures(cases, FlagText.explicit) == [])
  }

  @Test("a flag that only Yes sets is false by the words that deny it")
  func yesOnly() {
    let cases = [
      TextCase("Yes", "true"), TextCase("yes", "true"), TextCase("YES", "true"),
      TextCase("no", "false"), TextCase("No", "false"), TextCase("false", "false"),
      TextCase("0", "false"), TextCase("true", "true", "flag-nonconforming"),
      TextCase("1", "true", "flag-nonconforming"), TextCase("clean", nil, "flag-unreadable"),
      TextCase("Absolutely", nil, "flag-unreadable"), TextCase("", nil),
    ]
    #expect(TextCase.failures(cases, FlagText.yesOnly) == [])
  }

  @Test("a flag of true and false is mended from other words")
  func boolean() {
    let cases = [
      TextCase("true", "true"), TextCase("FALSE", "false"),
      TextCase("yes", "true", "flag-nonconforming"), TextCase("0", "false", "flag-nonconforming"),
      TextCase("explicit", nil, "flag-unreadable"), TextCase("", nil),
    ]
    #expect(TextCase.failures(cases, FlagText.boolean) == [])
  }
}

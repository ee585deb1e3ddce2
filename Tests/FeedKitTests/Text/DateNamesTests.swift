import Testing

@testable import FeedKit

@Suite("Names in dates")
struct DateNamesTests {
  private func failures(_ cases: [TextCase]) -> [String] {
    TextCase.failures(cases, DateText.read)
  }

  @Test("dates are read in the languages of their feeds")
  func languages() {
    let texts = [
      "Mi, 02 Okt 2002 13:00:00 +0200", "Mittwoch, 2. Oktober 2002 um 13:00 Uhr CEST",
      "Qua, 02 Out 2002 13:00:00 +0200", "quarta-feira, 2 de outubro de 2002 13:00 +0200",
      "mié, 02 oct 2002 13:00:00 +0200", "miercoles 2 de octubre de 2002 13:00 +0200",
      "mer., 02 oct. 2002 13:00:00 +0200", "mercredi 2 octobre 2002 13h00 CEST",
      "mer, 02 ott 2002 13:00:00 +0200", "Mercoledì 2 ottobre 2002 13:00:00 +0200",
      "wo, 02 okt 2002 13:00:00 +0200", "woensdag 2 oktober 2002 om 13:00 CEST",
      "śr., 02 paź 2002 13:00:00 +0200", "środa, 2 października 2002 13:00 +0200",
      "Ср, 02 окт 2002 13:00:00 +0200", "среда, 2 октября 2002 г. 13:00 +0200",
      "Τετ, 02 Οκτ 2002 13:00:00 +0200", "ΤΕΤΑΡΤΗ, 2 Οκτωβρίου 2002 13:00 +0200",
      "sze, 02 okt. 2002 13:00:00 +0200", "2002. október 2. 13:00:00 +0200",
      "2002年10月2日 13:00:00 +0200", "2002年10月2日（水）13:00 +0200",
      "2002年10月2日(水) 午後1時00分 +0200", "2002年10月2日水曜日 13:00 +0200",
      "2002年10月2日 星期三 下午1:00 +0200", "2002年10月2日周三 13:00:00 +0200",
      "2002년 10월 2일 수요일 오후 1:00:00 +0200", "2002. 10. 2. 오후 1시 +0200",
      "mie\u{301}rcoles, 2 octubre 2002 13:00 +0200",
    ]
    let cases = texts.map { TextCase($0, "2002-10-02T13:00:00+02:00", "date-nonconforming") }
    #expect(failures(cases) == [])
  }

  @Test("a name of March that is also one of Tuesday is told apart by what follows")
  func march() {
    let rule = "date-nonconforming"
    #expect(
      failures([
        TextCase("mar., 01 oct. 2002 13:00 GMT", "2002-10-01T13:00:00Z", rule),
        TextCase("mar 05 mar 2002 13:00 GMT", "2002-03-05T13:00:00Z", rule),
        TextCase("mar. 05 2002 13:00 GMT", "2002-03-05T13:00:00Z", rule),
        TextCase("Tue, 05 Mar 2002 13:00:00 GMT", "2002-03-05T13:00:00Z"),
        TextCase("Fri, 15 lis 2002 13:00 GMT", "2002-11-15T13:00:00Z", rule),
        TextCase("15 lis 2002 13:00 GMT", nil, "date-ambiguous"),
      ]) == []
    )
  }

  @Test("no name means two months or two days of the week")
  func conflicts() {
    var months: [String: Int] = [:]
    var weekdays: [String: Int] = [:]
    var conflicts: [String] = []
    for language in DateLanguage.all {
      #expect(language.months.count == 12 && language.weekdays.count == 7)
      for (index, names) in language.months.enumerated() {
        for name in names.split(separator: " ").map(String.init) {
          if months.updateValue(index, forKey: name) ?? index != index { conflicts.append(name) }
        }
      }
      for (index, names) in language.weekdays.enumerated() {
        for name in names.split(separator: " ").map(String.init) {
          if weekdays.updateValue(index, forKey: name) ?? index != index { conflicts.append(name) }
        }
      }
    }
    #expect(conflicts == [])
    #expect(months.keys.filter { weekdays[$0] != nil }.sorted() == ["mar"])
  }

  @Test("every name is found in the table and means what its row says")
  func table() {
    for language in DateLanguage.all {
      for (index, names) in language.months.enumerated() {
        for name in names.split(separator: " ") {
          #expect(DateName.table[DateWord(String(name))]?.month == index + 1)
        }
      }
      for (index, names) in language.weekdays.enumerated() {
        for name in names.split(separator: " ") {
          #expect(DateName.table[DateWord(name.uppercased())]?.weekday == index)
        }
      }
    }
  }
}

import Testing

@testable import FeedKit

@Suite("Zones of dates")
struct DateZoneTests {
  private func failures(_ cases: [TextCase]) -> [String] {
    TextCase.failures(cases, DateText.read)
  }

  @Test("names of zones give their offset")
  func names() {
    let zones: [(String, String)] = [
      ("CET", "+01:00"), ("CEST", "+02:00"), ("MEZ", "+01:00"), ("BST", "+01:00"),
      ("WET", "Z"), ("WEST", "+01:00"), ("EET", "+02:00"), ("EEST", "+03:00"), ("MSK", "+03:00"),
      ("JST", "+09:00"), ("KST", "+09:00"), ("AEST", "+10:00"), ("AEDT", "+11:00"),
      ("ACST", "+09:30"), ("ACDT", "+10:30"), ("AWST", "+08:00"), ("NZST", "+12:00"),
      ("NZDT", "+13:00"), ("AKST", "-09:00"), ("HST", "-10:00"), ("NST", "-03:30"),
      ("ET", "-04:00"), ("PT", "-07:00"), ("Europe/Berlin", "+02:00"), ("europe/london", "+01:00"),
      ("America/New_York", "-04:00"), ("America/Argentina/Buenos_Aires", "nil"),
      ("Australia/Sydney", "nil"), ("Asia/Kolkata", "+05:30"), ("Etc/UTC", "Z"),
      ("-0400 EDT", "-04:00"), ("+0000 UTC", "Z"), ("+0530 IST", "+05:30"), ("IST+0530", "+05:30"),
      ("+0200 Europe/Berlin", "+02:00"), ("-0400 (EDT)", "-04:00"),
    ]
    let cases = zones.map { name, offset in
      let text = "Wed, 02 Oct 2002 13:00:00 " + name
      if offset == "nil" { return TextCase(text, nil, "date-zone-unknown") }
      let rule: String? = name.hasSuffix(")") ? nil : "date-nonconforming"
      return TextCase(text, "2002-10-02T13:00:00" + offset, rule)
    }
    #expect(failures(cases) == [])
  }

  @Test("a zone that is unknown or stands for several gives no value")
  func unknown() {
    let names = ["IST", "GST", "SST", "WST", "A", "Y", "Foo", "Mars/Olympus", "Etc/GMT+5", "LOCAL"]
    #expect(
      failures(names.map { TextCase("02 Oct 2002 13:00 " + $0, nil, "date-zone-unknown") }) == []
    )
  }

  @Test("summer time follows the rules of the place")
  func summerTime() {
    let rule = "date-nonconforming"
    #expect(
      failures([
        TextCase("2024-03-10 01:59 America/Chicago", "2024-03-10T01:59:00-06:00", rule),
        TextCase("2024-03-10 02:00 America/Chicago", nil, "date-impossible"),
        TextCase("2024-03-10 03:00 America/Chicago", "2024-03-10T03:00:00-05:00", rule),
        TextCase("2024-11-03 00:59 America/Chicago", "2024-11-03T00:59:00-05:00", rule),
        TextCase("2024-11-03 01:00 America/Chicago", nil, "date-ambiguous"),
        TextCase("2024-11-03 02:00 America/Chicago", "2024-11-03T02:00:00-06:00", rule),
        TextCase("2006-04-02 03:00 America/Denver", "2006-04-02T03:00:00-06:00", rule),
        TextCase("2006-10-29 02:00 America/Denver", "2006-10-29T02:00:00-07:00", rule),
        TextCase("1986-07-01 12:00 America/Denver", nil, "date-zone-unknown"),
        TextCase("2024-03-31 00:59 Europe/London", "2024-03-31T00:59:00Z", rule),
        TextCase("2024-03-31 02:00 Europe/London", "2024-03-31T02:00:00+01:00", rule),
        TextCase("2024-10-27 03:00 Europe/Paris", "2024-10-27T03:00:00+01:00", rule),
        TextCase("2024-10-06 01:59 Australia/Sydney", "2024-10-06T01:59:00+10:00", rule),
        TextCase("2024-10-06 03:00 Australia/Sydney", "2024-10-06T03:00:00+11:00", rule),
        TextCase("2024-04-07 03:00 Australia/Sydney", "2024-04-07T03:00:00+10:00", rule),
        TextCase("2024-01-01 12:00 Pacific/Auckland", "2024-01-01T12:00:00+13:00", rule),
        TextCase("2012-06-01 12:00 MSK", "2012-06-01T12:00:00+04:00", rule),
        TextCase("2015-06-01 12:00 MSK", "2015-06-01T12:00:00+03:00", rule),
      ]) == []
    )
  }
}

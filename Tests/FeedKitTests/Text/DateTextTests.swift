import Testing

@testable import FeedKit

@Suite("Dates in text")
struct DateTextTests {
  private func failures(_ cases: [TextCase]) -> [String] {
    TextCase.failures(cases, DateText.read)
  }

  @Test("dates of RFC 822 and its successors conform")
  func rfc822() {
    #expect(
      failures([
        TextCase("Wed, 02 Oct 2002 13:00:00 GMT", "2002-10-02T13:00:00Z"),
        TextCase("Wed, 02 Oct 2002 13:00:00 +0200", "2002-10-02T13:00:00+02:00"),
        TextCase("Wed, 2 Oct 2002 13:00:00 -0330", "2002-10-02T13:00:00-03:30"),
        TextCase("Wed, 2 Oct 2002 13:00:00 EST", "2002-10-02T13:00:00-05:00"),
        TextCase("wed, 02 OCT 2002 13:00:00 pdt", "2002-10-02T13:00:00-07:00"),
        TextCase("02 Oct 2002 13:00:00 Z", "2002-10-02T13:00:00Z"),
        TextCase("2 Oct 2002 13:00 UT", "2002-10-02T13:00:00Z"),
        TextCase("Wed, 2 Oct 2002 13:00 +0200", "2002-10-02T13:00:00+02:00"),
        TextCase("Wed,  2 Oct 2002  13:00:00   EST", "2002-10-02T13:00:00-05:00"),
        TextCase("Wed,\t2 Oct\n2002 13:00:00 EST", "2002-10-02T13:00:00-05:00"),
        TextCase("  Wed, 02 Oct 2002 13:00:00 GMT\n", "2002-10-02T13:00:00Z"),
        TextCase(
          "Thu (a day), 16(th) Feb(ruary) 2006 01:39 +0000 (GMT \\) (x))",
          "2006-02-16T01:39:00Z"
        ),
        TextCase("Tue, 29 Feb 2000 23:59:59 +0000", "2000-02-29T23:59:59Z"),
        TextCase("Sat, 01 Jan 0001 00:00:00 -0000", "0001-01-01T00:00:00Z", "date-weekday-wrong"),
        TextCase("Fri, 31 Dec 9999 23:59:59 GMT", "9999-12-31T23:59:59Z"),
        TextCase("Thu, 01 Jan 1970 00:00:00 +0000", "1970-01-01T00:00:00Z"),
        TextCase("Wed, 31 Dec 1969 23:59:59 +0000", "1969-12-31T23:59:59Z"),
      ]) == []
    )
  }

  @Test("dates of RFC 3339 and ISO 8601 conform")
  func iso8601() {
    #expect(
      failures([
        TextCase("2002-10-02T13:00:00Z", "2002-10-02T13:00:00Z"),
        TextCase("2002-10-02t13:00:00z", "2002-10-02T13:00:00Z"),
        TextCase("2002-10-02 13:00:00Z", "2002-10-02T13:00:00Z"),
        TextCase("2002-10-02T13:00:00.5-07:00", "2002-10-02T13:00:00.5-07:00"),
        TextCase("2002-10-02T13:00:00.123456789Z", "2002-10-02T13:00:00.123456789Z"),
        TextCase("2002-10-02T13:00:00.1234567899Z", "2002-10-02T13:00:00.123456789Z"),
        TextCase("2002-10-02T13:00:00+0200", "2002-10-02T13:00:00+02:00"),
        TextCase("2002-10-02T13:00:00+02", "2002-10-02T13:00:00+02:00"),
        TextCase("2002-10-02T13:00:00-00:00", "2002-10-02T13:00:00Z"),
        TextCase("2002-10-02T13:00+05:45", "2002-10-02T13:00:00+05:45"),
        TextCase("2002-10-02T13Z", "2002-10-02T13:00:00Z"),
        TextCase("20021002T130000Z", "2002-10-02T13:00:00Z"),
        TextCase("20021002T130000.25+0100", "2002-10-02T13:00:00.25+01:00"),
        TextCase("20021002T1300Z", "2002-10-02T13:00:00Z"),
        TextCase("2002-W40-3T13:00:00Z", "2002-10-02T13:00:00Z"),
        TextCase("2002-275T13:00:00Z", "2002-10-02T13:00:00Z"),
      ]) == []
    )
  }

  @Test("what a date leaves out is said")
  func incomplete() {
    #expect(
      failures([
        TextCase("", nil),
        TextCase(" \n\u{A0}\u{FEFF}", nil),
        TextCase("2002-10-02T13:00:00", "2002-10-02T13:00:00Z", "date-no-zone"),
        TextCase("2002-10-02 13:00:00", "2002-10-02T13:00:00Z", "date-no-zone"),
        TextCase("Wed, 02 Oct 2002 13:00:00", "2002-10-02T13:00:00Z", "date-no-zone"),
        TextCase("Wed Oct  2 13:00:00 2002", "2002-10-02T13:00:00Z", "date-no-zone"),
        TextCase("2002-10-02", "2002-10-02T00:00:00Z", "date-no-time"),
        TextCase("2002-10-02+02:00", "2002-10-02T00:00:00+02:00", "date-no-time"),
        TextCase("2002-10-02-05:00", "2002-10-02T00:00:00-05:00", "date-no-time"),
        TextCase("20021002", "2002-10-02T00:00:00Z", "date-no-time"),
        TextCase("2002-10", "2002-10-01T00:00:00Z", "date-no-day"),
        TextCase("2002", "2002-01-01T00:00:00Z", "date-no-day"),
        TextCase("2002-W40-3", "2002-10-02T00:00:00Z", "date-no-time"),
        TextCase("2002W403", "2002-10-02T00:00:00Z", "date-no-time"),
        TextCase("2002-W40", "2002-09-30T00:00:00Z", "date-no-day"),
        TextCase("2020-W53-7", "2021-01-03T00:00:00Z", "date-no-time"),
        TextCase("2002-275", "2002-10-02T00:00:00Z", "date-no-time"),
        TextCase("2002275", "2002-10-02T00:00:00Z", "date-no-time"),
        TextCase("October 2, 2002", "2002-10-02T00:00:00Z", "date-no-time"),
        TextCase("Oct 2002", "2002-10-01T00:00:00Z", "date-no-day"),
        TextCase("2020/1/10 14:33:00", "2020-01-10T14:33:00Z", "date-no-zone"),
        TextCase("02.10.2002", "2002-10-02T00:00:00Z", "date-no-time"),
      ]) == []
    )
  }

  @Test("forms of no standard are read where they are certain")
  func nonconforming() {
    let rule = "date-nonconforming"
    let noon = "2002-10-02T13:00:00Z"
    #expect(
      failures([
        TextCase("Wed 02 Oct 2002 13:00:00 GMT", noon, rule),
        TextCase("Wed. 02 Oct. 2002 13:00:00 GMT", noon, rule),
        TextCase("Wednesday, 02 October 2002 13:00:00 GMT", noon, rule),
        TextCase("Wednesday, 02-Oct-02 13:00:00 GMT", noon, rule),
        TextCase("Wed, 02 Oct 02 13:00:00 GMT", noon, rule),
        TextCase("Wed, 02 Oct 102 13:00:00 GMT", noon, rule),
        TextCase("02 Oct 49 13:00:00 GMT", "2049-10-02T13:00:00Z", rule),
        TextCase("02 Oct 50 13:00:00 GMT", "1950-10-02T13:00:00Z", rule),
        TextCase("Wed, Oct 02 2002 13:00:00 GMT", noon, rule),
        TextCase("Wed, Oct 2nd, 2002, 1:00 PM GMT", noon, rule),
        TextCase("October 2, 2002 at 1 p.m. UTC", noon, rule),
        TextCase("02Oct2002 13:00:00 GMT", noon, rule),
        TextCase("Wed Oct 02 13:00:00 +0000 2002", noon, rule),
        TextCase("Wed Oct  2 13:00:00 GMT 2002", noon, rule),
        TextCase("2 Oct 2002 1300 GMT", noon, rule),
        TextCase("Wed, 02 Oct 2002 13:0:00 GMT", noon, rule),
        TextCase("Wed, 02 Oct 2002 13:00:00.5 GMT", "2002-10-02T13:00:00.5Z", rule),
        TextCase("Wed, 02 Oct 2002 13:00:00 UTC", noon, rule),
        TextCase("Wed, 02 Oct 2002 13:00:00 +00:00", noon, rule),
        TextCase("Wed, 02 Oct 2002 13:00:00 +02:00", "2002-10-02T13:00:00+02:00", rule),
        TextCase("Wed, 02 Oct 2002 13:00:00 GMT+2", "2002-10-02T13:00:00+02:00", rule),
        TextCase("Wed, 02 Oct 2002 13:00:00 GMT+0200", "2002-10-02T13:00:00+02:00", rule),
        TextCase("Wed, 02 Oct 2002 13:00:00 UTC-05:30", "2002-10-02T13:00:00-05:30", rule),
        TextCase("Wed, 02 Oct 2002 13:00:00 \u{2212}0500", "2002-10-02T13:00:00-05:00", rule),
        TextCase("Wed, 02 Oct 2002 13:00:00 -500", "2002-10-02T13:00:00-05:00", rule),
        TextCase("2002-10-02 T 13:00:00Z", noon, rule),
        TextCase("2002-10-2 13:00:00Z", noon, rule),
        TextCase("2002-10-02T13:00:00,5Z", "2002-10-02T13:00:00.5Z", rule),
        TextCase("2002-10-02 13:00:00 GMT", noon, rule),
        TextCase("2002/10/02 13:00:00Z", noon, rule),
        TextCase("2002.10.02 13:00:00Z", noon, rule),
        TextCase("02.10.2002 13:00 GMT", noon, rule),
        TextCase("25/12/2002 13:00 GMT", "2002-12-25T13:00:00Z", rule),
        TextCase("12/25/2002 13:00 GMT", "2002-12-25T13:00:00Z", rule),
        TextCase("10/10/2002 13:00 GMT", "2002-10-10T13:00:00Z", rule),
        TextCase("Wed, 02/10/2002 13:00 GMT", noon, rule),
        TextCase("Wed, 10/02/2002 13:00 GMT", noon, rule),
        TextCase("20021002 130000Z", noon, rule),
        TextCase("20021002130000Z", noon, rule),
        TextCase("1033563600", noon, rule),
        TextCase("1033563600000", noon, rule),
        TextCase("1033563600123", "2002-10-02T13:00:00.123Z", rule),
        TextCase("1033563600.25", "2002-10-02T13:00:00.25Z", rule),
        TextCase("2002-10-02 13h00 GMT", noon, rule),
        TextCase("2002-10-02T24:00:00Z", "2002-10-03T00:00:00Z", rule),
        TextCase("Wed, 02 Oct 2002 24:00:00 GMT", "2002-10-03T00:00:00Z", rule),
        TextCase("Wed, 02 Oct 2002 13:00:60 GMT", "2002-10-02T13:01:00Z", "date-leap-second"),
        TextCase("1998-12-31T23:59:60Z", "1999-01-01T00:00:00Z", "date-leap-second"),
        TextCase("Mon, 02 Oct 2002 13:00:00 GMT", noon, "date-weekday-wrong"),
        TextCase("Monday 2 October 2002 13:00", noon, "date-weekday-wrong"),
      ]) == []
    )
  }

  @Test("the half of the day moves the hour")
  func meridiem() {
    let rule = "date-nonconforming"
    #expect(
      failures([
        TextCase("Wed, 02 Oct 2002 1:00:00 PM EST", "2002-10-02T13:00:00-05:00", rule),
        TextCase("Wed, 02 Oct 2002 12:00 am EST", "2002-10-02T00:00:00-05:00", rule),
        TextCase("Wed, 02 Oct 2002 12:30pm EST", "2002-10-02T12:30:00-05:00", rule),
        TextCase("Wed, 02 Oct 2002 8:56 a.m. EST", "2002-10-02T08:56:00-05:00", rule),
        TextCase("Wed, 02 Oct 2002 7pm EST", "2002-10-02T19:00:00-05:00", rule),
        TextCase("Wed, 02 Oct 2002 13:00 PM EST", "2002-10-02T13:00:00-05:00", rule),
        TextCase("Wed, 02 Oct 2002 13:00 AM EST", nil, "date-impossible"),
        TextCase("Wed, 02 Oct 2002 0:30 PM EST", nil, "date-impossible"),
        TextCase("Wed, 02 Oct 2002 pm EST", nil, "date-unreadable"),
      ]) == []
    )
  }

  @Test("days and times that do not exist give no value")
  func impossible() {
    let texts = [
      "31 Jun 2002 13:00:00 GMT", "29 Feb 2001 13:00:00 GMT", "29 Feb 1900 13:00 GMT",
      "00 Oct 2002 13:00:00 GMT", "32 Oct 2002 13:00:00 GMT", "0000-00-00 00:00:00",
      "0000-01-01T00:00:00Z", "2002-13-01", "2002-00-10", "2002-10-00", "13/13/2002",
      "02 Oct 2002 25:00:00 GMT", "02 Oct 2002 13:60:00 GMT", "02 Oct 2002 13:00:61 GMT",
      "02 Oct 2002 24:00:01 GMT", "2002-366", "2002-000", "2002-W53-1", "2002-W00-1",
      "2002-W40-8", "12345678", "31.11.2002", "02.13.2002",
      "Sun, 07 Apr 2002 02:30:00 America/New_York",
    ]
    #expect(failures(texts.map { TextCase($0, nil, "date-impossible") }) == [])
  }

  @Test("a date with two readings gives no value")
  func ambiguous() {
    let texts = [
      "02/10/2002", "02-10-2002", "02/10/2002 13:00:00 GMT", "10/11/12", "02-10-02", "02.10.02",
      "Oct 02 02", "Fri, 02/10/2002", "2031010112", "Wed, 02 Oct 2002 13:00:00 +0200 GMT",
      "Wed, 02 Oct 2002 13:00:00 -0400 EST", "Sun, 27 Oct 2002 01:30:00 America/New_York",
      "2002-10-02 13:00:00 +0300 Europe/Berlin", "2 listopada 2002",
    ]
    #expect(failures(texts.map { TextCase($0, nil, "date-ambiguous") }) == [])
  }

  @Test("what is no date gives no value")
  func unreadable() {
    let texts = [
      "yesterday", "insert updated date here", "sometime last week-ish, I think", "0", "1", "12",
      "123", "12345", "123456789", "12345678901", "123456789012", "0000000000", "Wed", "Oct",
      "13:00",
      "13:00:00 GMT", "Wed, 02 Oct 12002 13:00:00 GMT", "Sun, 30 Nov -0001 00:00:00 +0000",
      "Wed, 02 Oct 2002 13:00:00 GMT Wed", "Wed, 02 Oct 2002 13:00:00 13:00:00",
      "Wed, 02 Oct 2002 (13:00:00 GMT", "02 Oct Nov 2002", "2002-10-02T", "2002T13:00",
      "2002-10T13:00",
      "02 Oct 2002 13:00:00 +", "02 Oct 2002 13:00:00 +25000", "02 Oct 2002 13:00:00 +0260",
      "--", "T", "(comment)", "2002-10-02T13:00:00Z2002", "1.2.3.4", "99999999999999999999",
      "02 Oct 2002 13:00:000 GMT", "Wed, 02 Oct 2002 13:00:00 GMT & more", "2002-10-02T13:00.5Z",
      String(repeating: "(x)", count: 100) + "2002-10-02",
    ]
    #expect(failures(texts.map { TextCase($0, nil, "date-unreadable") }) == [])
  }
}

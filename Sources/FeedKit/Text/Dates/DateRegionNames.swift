/// Places by their names in the IANA time zone database, with the rule that they keep.
///
/// The year of each row is the first from which the database agrees with the rule in every hour.
/// Names such as `Etc/GMT+5`, whose sign is the opposite of what it seems, are left out.
enum DateRegionNames {
  /// The place with a name, in any case, that fills a range of a text; `nil` when it is unknown.
  static func region(_ text: Span<UInt8>, in range: Range<Int>) -> DateRegion? {
    for row in rows where text.isWord(row.name, in: range) { return row.region }
    return nil
  }

  private static let rows: [(name: String, region: DateRegion)] = table.flatMap { region, names in
    names.split(separator: " ").map { ($0.lowercased(), region) }
  }

  private static let table: [(DateRegion, String)] = [
    (DateRegion(-210, .northAmerican, 2012), "America/St_Johns"),
    (DateRegion(-240, .northAmerican, 1987), "America/Halifax"),
    (
      DateRegion(-300, .northAmerican, 1987),
      """
      America/New_York America/Detroit America/Toronto America/Montreal US/Eastern
      """
    ),
    (DateRegion(-360, .northAmerican, 1987), "America/Chicago US/Central"),
    (DateRegion(-360, .northAmerican, 2006), "America/Winnipeg"),
    (
      DateRegion(-420, .northAmerican, 1987),
      """
      America/Denver America/Boise America/Edmonton US/Mountain
      """
    ),
    (DateRegion(-480, .northAmerican, 1987), "America/Los_Angeles America/Vancouver US/Pacific"),
    (DateRegion(-540, .northAmerican, 1987), "America/Anchorage"),
    (DateRegion(0, .european, 1996), "Europe/London Europe/Dublin"),
    (DateRegion(0, .european, 1997), "Europe/Lisbon"),
    (
      DateRegion(60, .european, 1996),
      """
      Europe/Amsterdam Europe/Belgrade Europe/Berlin Europe/Bratislava Europe/Brussels \
      Europe/Budapest Europe/Copenhagen Europe/Ljubljana Europe/Luxembourg Europe/Madrid \
      Europe/Malta Europe/Monaco Europe/Oslo Europe/Paris Europe/Prague Europe/Rome \
      Europe/Stockholm Europe/Vienna Europe/Warsaw Europe/Zagreb Europe/Zurich
      """
    ),
    (DateRegion(120, .european, 1996), "Europe/Athens Europe/Helsinki"),
    (DateRegion(120, .european, 1997), "Europe/Bucharest Europe/Kiev Europe/Kyiv Europe/Sofia"),
    (DateRegion(120, .european, 2001), "Europe/Riga"),
    (DateRegion(120, .european, 2002), "Europe/Tallinn"),
    (DateRegion(120, .european, 2003), "Europe/Vilnius"),
    (DateRegion(570, .australian, 2008), "Australia/Adelaide"),
    (
      DateRegion(600, .australian, 2008),
      """
      Australia/Canberra Australia/Hobart Australia/Melbourne Australia/Sydney
      """
    ),
    (DateRegion(720, .newZealand, 2008), "Pacific/Auckland"),
    (DateRegion(-600, .none, 1970), "Pacific/Honolulu US/Hawaii"),
    (DateRegion(-420, .none, 1970), "America/Phoenix US/Arizona"),
    (DateRegion(-360, .none, 2023), "America/Mexico_City"),
    (DateRegion(-300, .none, 1994), "America/Bogota"),
    (DateRegion(-300, .none, 1995), "America/Lima"),
    (DateRegion(-240, .none, 1970), "America/Puerto_Rico"),
    (DateRegion(-240, .none, 2017), "America/Caracas"),
    (DateRegion(-180, .none, 2010), "America/Argentina/Buenos_Aires America/Buenos_Aires"),
    (DateRegion(-180, .none, 2016), "America/Montevideo"),
    (DateRegion(-180, .none, 2020), "America/Sao_Paulo"),
    (DateRegion(0, .none, 1970), "Africa/Accra Atlantic/Reykjavik Etc/UTC Etc/GMT Etc/UCT"),
    (DateRegion(60, .none, 1970), "Africa/Lagos"),
    (DateRegion(120, .none, 1970), "Africa/Johannesburg"),
    (DateRegion(120, .none, 2015), "Europe/Kaliningrad"),
    (DateRegion(180, .none, 1970), "Africa/Nairobi Asia/Riyadh"),
    (DateRegion(180, .none, 2008), "Asia/Baghdad"),
    (DateRegion(180, .none, 2012), "Europe/Minsk"),
    (DateRegion(180, .none, 2015), "Europe/Moscow"),
    (DateRegion(180, .none, 2017), "Asia/Istanbul Europe/Istanbul"),
    (DateRegion(240, .none, 1970), "Asia/Dubai"),
    (DateRegion(300, .none, 2010), "Asia/Karachi"),
    (DateRegion(300, .none, 2015), "Asia/Yekaterinburg"),
    (DateRegion(330, .none, 1970), "Asia/Calcutta Asia/Kolkata"),
    (DateRegion(345, .none, 1986), "Asia/Kathmandu"),
    (DateRegion(360, .none, 2010), "Asia/Dhaka"),
    (DateRegion(420, .none, 1970), "Asia/Bangkok Asia/Jakarta"),
    (DateRegion(420, .none, 1976), "Asia/Ho_Chi_Minh"),
    (DateRegion(420, .none, 2017), "Asia/Novosibirsk"),
    (DateRegion(480, .none, 1980), "Asia/Hong_Kong Asia/Taipei"),
    (DateRegion(480, .none, 1982), "Asia/Kuala_Lumpur Asia/Singapore"),
    (DateRegion(480, .none, 1991), "Asia/Manila"),
    (DateRegion(480, .none, 1992), "Asia/Shanghai"),
    (DateRegion(480, .none, 2010), "Australia/Perth"),
    (DateRegion(540, .none, 1970), "Asia/Tokyo"),
    (DateRegion(540, .none, 1989), "Asia/Seoul"),
    (DateRegion(570, .none, 1970), "Australia/Darwin"),
    (DateRegion(600, .none, 1993), "Australia/Brisbane"),
    (DateRegion(600, .none, 2015), "Asia/Vladivostok"),
  ]
}

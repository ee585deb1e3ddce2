/// Makes a point in time of what a scanner found.
enum DateAssembly {
  /// The point in time that the parts name, or why they name none.
  static func timestamp(from parts: DateParts) -> Reading<Timestamp> {
    guard let form = DateForm.form(parts.shape) else { return .failure(.dateUnreadable) }
    var parts = parts
    do throws(DateRefusal) {
      switch try DateFormReader.date(form, &parts) {
      case .instant(let timestamp):
        return Reading(timestamp, .dateNonconforming)
      case .day(let days, let isExact):
        guard isExact || !parts.hasClock else { throw .unreadable }
        let reading = try timestamp(days, parts, form)
        return isExact ? reading : Reading(reading.value, .dateNoDay)
      }
    } catch {
      return .failure(error.rule)
    }
  }

  private static func timestamp(
    _ days: Int,
    _ parts: DateParts,
    _ form: DateForm
  ) throws(DateRefusal) -> Reading<Timestamp> {
    let isWeekdayRight = parts.weekday.map { $0 == Civil.weekday(days) }
    guard !parts.isMonthContested || isWeekdayRight == true else { throw .ambiguous }
    let clock = try secondsOfDay(parts)
    let local = Int64(days) * 86_400 + Int64(clock)
    let offset = try offset(parts, local: local, days: days)
    let timestamp = Timestamp(
      secondsSinceEpoch: local - Int64((offset ?? 0) * 60),
      nanosecond: Int32(truncatingIfNeeded: parts.nanosecond),
      offsetMinutes: Int16(truncatingIfNeeded: offset ?? 0)
    )
    // The gravest doubt speaks: it says most about how far the value may be off.
    if isWeekdayRight == false { return Reading(timestamp, .dateWeekdayWrong) }
    if !parts.hasClock { return Reading(timestamp, .dateNoTime) }
    if offset == nil { return Reading(timestamp, .dateNoZone) }
    if parts.second == 60 { return Reading(timestamp, .dateLeapSecond) }
    return Reading(timestamp, conforms(parts, form) ? nil : .dateNonconforming)
  }

  private static func conforms(_ parts: DateParts, _ form: DateForm) -> Bool {
    guard !parts.isOdd, parts.hour < 24 else { return false }
    switch form.family {
    case .rfc822:
      return !parts.hasISOTraits && (parts.offset == nil || parts.offsetStyle == .basic)
        && (parts.offset == nil || parts.zone == nil)
    case .iso8601:
      return !parts.hasRFC822Traits && parts.weekday == nil
    case .neither:
      return false
    }
  }

  private static func secondsOfDay(_ parts: DateParts) throws(DateRefusal) -> Int {
    var hour = parts.hour
    if let isAfternoon = parts.isAfternoon {
      switch hour {
      case 1...11: hour += isAfternoon ? 12 : 0
      case 12: hour = isAfternoon ? 12 : 0
      // `13:00 PM` says it twice, `0:30 AM` too; `13:00 AM` and `0:30 PM` contradict themselves.
      case 13...23 where isAfternoon: break
      case 0 where !isAfternoon: break
      default: throw .impossible
      }
    }
    let isEndOfDay =
      hour == 24 && parts.minute == 0 && parts.second == 0 && parts.nanosecond == 0
    guard hour < 24 || isEndOfDay, parts.minute < 60, parts.second <= 60 else {
      throw .impossible
    }
    return hour * 3_600 + parts.minute * 60 + parts.second
  }

  /// Minutes east of UTC, or `nil` when nothing is said about it.
  private static func offset(
    _ parts: DateParts,
    local: Int64,
    days: Int
  ) throws(DateRefusal) -> Int? {
    switch (parts.offset, parts.zone) {
    case (let offset, nil):
      return offset
    case (let offset, .universal):
      return offset ?? 0
    case (nil, .offset(let named)):
      return named
    case (nil, .region(let region)):
      do throws(DateRegion.Doubt) {
        return try region.offset(at: local, year: Civil.date(days).year)
      } catch {
        throw DateRefusal(error)
      }
    case (nil, .unknown):
      throw .zoneUnknown
    case (.some(let offset), .offset(let named)):
      guard offset == named else { throw .ambiguous }
      return offset
    case (.some(let offset), .region(let region)):
      do throws(DateRegion.Doubt) {
        guard try region.offset(at: local, year: Civil.date(days).year) == offset else {
          throw .skipped
        }
      } catch .skipped {
        throw .ambiguous
      } catch {
        // The digits decide what the name leaves open.
      }
      return offset
    case (.some(let offset), .unknown):
      return offset
    }
  }
}

/// Why the parts of a date make no point in time.
enum DateRefusal: Error {
  case unreadable
  case ambiguous
  case impossible
  case zoneUnknown

  init(_ doubt: DateRegion.Doubt) {
    switch doubt {
    case .unknown: self = .zoneUnknown
    case .repeated: self = .ambiguous
    case .skipped: self = .impossible
    }
  }

  /// The rule that says so.
  var rule: RuleID {
    switch self {
    case .unreadable: .dateUnreadable
    case .ambiguous: .dateAmbiguous
    case .impossible: .dateImpossible
    case .zoneUnknown: .dateZoneUnknown
    }
  }
}

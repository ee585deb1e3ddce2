/// What Chinese, Japanese and Korean write in dates: marks behind numbers, days, halves of the day.
enum Ideograph {
  /// The mark for year, month or day that a character is.
  static func dateMark(_ scalar: UInt32) -> DateShape.Item? {
    switch scalar {
    case 0x5E74, 0xB144: .yearMark  // 年 년
    case 0x6708, 0xC6D4: .monthMark  // 月 월
    case 0x65E5, 0x53F7, 0x865F, 0xC77C: .dayMark  // 日 号 號 일
    default: nil
    }
  }

  /// Whether a character stands behind hours: 時 时 点 點 시.
  static func isHourMark(_ scalar: UInt32) -> Bool {
    [0x6642, 0x65F6, 0x70B9, 0x9EDE, 0xC2DC].contains(scalar)
  }

  /// Whether a character stands behind minutes: 分 분.
  static func isMinuteMark(_ scalar: UInt32) -> Bool { scalar == 0x5206 || scalar == 0xBD84 }

  /// Whether a character stands behind seconds: 秒 초.
  static func isSecondMark(_ scalar: UInt32) -> Bool { scalar == 0x79D2 || scalar == 0xCD08 }

  /// The half of the day that is named at an index, and the length of its name in bytes.
  static func meridiem(_ text: Span<UInt8>, at index: Int) -> (isAfternoon: Bool, width: Int)? {
    let (first, width) = text.character(at: index)
    let (second, rest) = text.character(at: index + width)
    switch (first, second) {
    case (0x5348, 0x524D), (0x4E0A, 0x5348), (0xC624, 0xC804):  // 午前 上午 오전
      return (false, width + rest)
    case (0x5348, 0x5F8C), (0x4E0B, 0x5348), (0xC624, 0xD6C4):  // 午後 下午 오후
      return (true, width + rest)
    default:
      return nil
    }
  }

  /// The day of the week that is named at an index, and the length of its name in bytes.
  ///
  /// 0 is Sunday. The names are `星期三`, `周三`, `週三`, `水曜日`, `水曜` and `수요일`.
  static func weekday(_ text: Span<UInt8>, at index: Int) -> (weekday: Int, width: Int)? {
    let (first, firstWidth) = text.character(at: index)
    let (second, secondWidth) = text.character(at: index + firstWidth)
    let (third, thirdWidth) = text.character(at: index + firstWidth + secondWidth)
    let two = firstWidth + secondWidth
    switch (first, second, third) {
    case (0x661F, 0x671F, _):  // 星期
      return chinese(third).map { ($0, two + thirdWidth) }
    case (0x5468, _, _), (0x9031, _, _):  // 周 週
      return chinese(second).map { ($0, two) }
    case (_, 0x66DC, 0x65E5):  // 曜日
      return japanese(first).map { ($0, two + thirdWidth) }
    case (_, 0x66DC, _):  // 曜
      return japanese(first).map { ($0, two) }
    case (_, 0xC694, 0xC77C):  // 요일
      return korean(first).map { ($0, two + thirdWidth) }
    default:
      return nil
    }
  }

  private static func chinese(_ scalar: UInt32) -> Int? {
    if scalar == 0x5929 { return 0 }  // 天
    return [0x65E5, 0x4E00, 0x4E8C, 0x4E09, 0x56DB, 0x4E94, 0x516D].firstIndex(of: scalar)
  }

  private static func japanese(_ scalar: UInt32) -> Int? {
    [0x65E5, 0x6708, 0x706B, 0x6C34, 0x6728, 0x91D1, 0x571F].firstIndex(of: scalar)
  }

  private static func korean(_ scalar: UInt32) -> Int? {
    [0xC77C, 0xC6D4, 0xD654, 0xC218, 0xBAA9, 0xAE08, 0xD1A0].firstIndex(of: scalar)
  }
}

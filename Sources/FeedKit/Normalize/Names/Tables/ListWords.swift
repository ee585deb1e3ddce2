/// What stands between the names of a list, and in place of names at its end.
enum ListWords {
  /// Words between two names, as they are written.
  static let conjunctions: Set<String> = [
    "&", "+", "/", "and", "und", "et", "y", "e", "en", "och", "og", "ja", "i", "и", "ve", "con",
    "with", "mit",
    "avec", "και", "та", "és", "şi", "și", "và", "dan", "na", "ו", "و", "और", "এবং", "와", "과", "と",
    "和", "与", "feat.", "ft.", "w/", "x",
    "And", "AND", "UND", "ET",
    "a", "oraz", "un", "ir", "dhe", "eta", "sowie", "vs", "vs.", "versus",
  ]

  /// Those that may be a part of one name, such as `Ortega y Gasset`: full names stand on both sides.
  static let doubtful: Set<String> = ["y", "e", "i", "и", "і", "a", "un", "ir"]

  /// Words before someone who is there: what stands before them may be what a show is, and no name.
  static let company: Set<String> = ["with", "mit", "avec", "con", "w/"]

  /// Words before whoever makes something.
  static let makers: Set<String> = [
    "by", "von", "par", "de", "por", "di", "door", "av", "af", "od", "от",
  ]

  /// What is made, folded.
  static let shows = WordSet(
    "podcast show series serie programme program programa programma sendung emission audio production"
  )

  /// Those who are there and not named, folded, beside those of ``GenericLabels``.
  static let unnamed = WordSet(
    """
    your our my co friends friend more teams family colleagues company many al freunde andere weitere
    familie amis autres invites equipe amigos otros equipo outros convidados amici altri ospiti squadra
    vanner andra gaster vrienden anderen gasten inni goscie
    """
  )

  /// Commas, semicolons and their like, that stand between names and nowhere in them.
  static func isSeparator(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case ";", "、", "，", "；", "\u{60C}": true
    default: false
    }
  }

  /// Arabic names that begin with the letter that means `and` before another word.
  static let arabicNames: Set<String> = [
    "وليد", "وائل", "وسام", "وسيم", "وفاء", "وداد", "ورد", "وردة", "وعد", "وجدي", "وجيه", "وحيد",
    "وحيدة", "وديع", "وضاح", "وفيق", "ولاء", "ولي", "وصال", "هبة", "وهيب", "وهاب", "واصف", "واثق",
    "وهبي", "وصفي", "والي", "وردي", "وكيل", "وهبة", "ولد",
  ]
}

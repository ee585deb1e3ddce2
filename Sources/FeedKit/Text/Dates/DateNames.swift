/// Names of months and days of the week in the languages that feeds write them in.
///
/// A row holds every form of a name that was seen, apart by spaces, with or without accents (they
/// are not compared). To add a language, add a row to ``all``.
struct DateLanguage {
  /// Twelve, January first.
  var months: [String]
  /// Seven, Sunday first.
  var weekdays: [String]

  static let all = [
    english, portuguese, spanish, french, german, italian, dutch, polish, russian, greek, hungarian,
  ]

  private static let english = DateLanguage(
    months: [
      "jan january", "feb february", "mar march", "apr april", "may", "jun june", "jul july",
      "aug august", "sep sept september", "oct october", "nov november", "dec december",
    ],
    weekdays: [
      "sun sunday", "mon monday", "tue tues tuesday", "wed weds wednesday",
      "thu thur thurs thursday", "fri friday", "sat saturday",
    ]
  )

  private static let portuguese = DateLanguage(
    months: [
      "jan janeiro", "fev fevereiro", "mar março", "abr abril", "mai maio", "jun junho",
      "jul julho", "ago agosto", "set setembro", "out outubro", "nov novembro", "dez dezembro",
    ],
    weekdays: [
      "dom domingo", "seg segunda", "ter terça", "qua quarta", "qui quinta", "sex sexta",
      "sáb sábado",
    ]
  )

  private static let spanish = DateLanguage(
    months: [
      "ene enero", "feb febrero", "mar marzo", "abr abril", "may mayo", "jun junio", "jul julio",
      "ago agosto", "sep sept set septiembre setiembre", "oct octubre", "nov noviembre",
      "dic diciembre",
    ],
    weekdays: [
      "dom domingo", "lun lunes", "mar martes", "mié miércoles", "jue jueves", "vie viernes",
      "sáb sábado",
    ]
  )

  private static let french = DateLanguage(
    months: [
      "janv janvier", "févr fév février", "mars", "avr avril", "mai", "juin", "juil juillet",
      "août", "sept septembre", "oct octobre", "nov novembre", "déc décembre",
    ],
    weekdays: [
      "dim dimanche", "lun lundi", "mar mardi", "mer mercredi", "jeu jeudi", "ven vendredi",
      "sam samedi",
    ]
  )

  private static let german = DateLanguage(
    months: [
      "jan januar jänner jaenner", "feb februar", "mär mrz märz maerz", "apr april", "mai",
      "jun juni", "jul juli", "aug august", "sep sept september", "okt oktober", "nov november",
      "dez dezember",
    ],
    weekdays: [
      "so son sonntag", "mo mon montag", "di die dienstag", "mi mit mittwoch",
      "do don donnerstag", "fr fre freitag", "sa sam samstag sonnabend",
    ]
  )

  private static let italian = DateLanguage(
    months: [
      "gen gennaio", "feb febbraio", "mar marzo", "apr aprile", "mag maggio", "giu giugno",
      "lug luglio", "ago agosto", "set sett settembre", "ott ottobre", "nov novembre",
      "dic dicembre",
    ],
    weekdays: [
      "dom domenica", "lun lunedì", "mar martedì", "mer mercoledì", "gio giovedì", "ven venerdì",
      "sab sabato",
    ]
  )

  private static let dutch = DateLanguage(
    months: [
      "jan januari", "feb februari", "mrt maart", "apr april", "mei", "jun juni", "jul juli",
      "aug augustus", "sep sept september", "okt oktober", "nov november", "dec december",
    ],
    weekdays: [
      "zo zon zondag", "ma maa maandag", "di din dinsdag", "wo woe woensdag", "do don donderdag",
      "vr vri vrijdag", "za zat zaterdag",
    ]
  )

  private static let polish = DateLanguage(
    months: [
      "sty styczeń stycznia", "lut luty lutego", "mar marzec marca", "kwi kwiecień kwietnia",
      "maj maja", "cze czerwiec czerwca", "lip lipiec lipca", "sie sierpień sierpnia",
      "wrz wrzesień września", "paź październik października", "lis listopad listopada",
      "gru grudzień grudnia",
    ],
    weekdays: [
      "nie niedz niedziela", "pon poniedziałek", "wt wto wtorek", "śr śro środa",
      "czw czwartek", "pt pią piątek", "sob sobota",
    ]
  )

  private static let russian = DateLanguage(
    months: [
      "янв январь января", "фев февр февраль февраля", "мар март марта", "апр апрель апреля",
      "май мая", "июн июнь июня", "июл июль июля", "авг август августа",
      "сен сент сентябрь сентября", "окт октябрь октября", "ноя нояб ноябрь ноября",
      "дек декабрь декабря",
    ],
    weekdays: [
      "вс вск воскресенье", "пн пнд понедельник", "вт втр вторник", "ср срд среда",
      "чт чтв четверг", "пт птн пятница", "сб сбт суббота",
    ]
  )

  private static let greek = DateLanguage(
    months: [
      "ιαν ιανουάριος ιανουαρίου", "φεβ φεβρ φεβρουάριος φεβρουαρίου", "μαρ μάρτιος μαρτίου",
      "απρ απρίλιος απριλίου", "μάι μαΐ μάιος μαΐου", "ιουν ιούνιος ιουνίου",
      "ιουλ ιούλιος ιουλίου", "αυγ αύγουστος αυγούστου", "σεπ σεπτ σεπτέμβριος σεπτεμβρίου",
      "οκτ οκτώβριος οκτωβρίου", "νοε νοέμβριος νοεμβρίου", "δεκ δεκέμβριος δεκεμβρίου",
    ],
    weekdays: [
      "κυρ κυριακή", "δευ δευτέρα", "τρι τρίτη", "τετ τετάρτη", "πεμ πέμπτη", "παρ παρασκευή",
      "σαβ σάβ σάββατο",
    ]
  )

  private static let hungarian = DateLanguage(
    months: [
      "jan január", "feb febr február", "már márc március", "ápr április", "máj május",
      "jún június", "júl július", "aug augusztus", "szep szept szeptember", "okt október",
      "nov november", "dec december",
    ],
    weekdays: [
      "vas vasárnap", "hét hétfő", "kedd", "sze szerda", "csüt csütörtök", "pén péntek",
      "szo szombat",
    ]
  )

  /// Words that name one month in a language of ``all`` and another one elsewhere: Polish `lip` is
  /// July and Croatian June, Polish `listopada` November and Croatian October.
  static let contested = "lip lis listopad listopada"
}

/// What a name in a date means.
struct DateName: Sendable {
  /// 1 to 12, or 0 when the name is no month.
  var month = 0
  /// 0 for Sunday; `nil` when the name is no day of the week.
  var weekday: Int?
  /// Whether the name means another month in a language that shares it.
  var isContested = false

  /// Every name of every language; `mar` is March, and Tuesday in French, Italian and Spanish.
  static let table = DateWordTable(rows)

  private static var rows: [(word: DateWord, meaning: DateName)] {
    var rows: [(word: DateWord, meaning: DateName)] = []
    func merge(_ words: String, _ change: (inout DateName) -> Void) {
      for word in words.split(separator: " ").map({ DateWord(String($0)) }) {
        let index = rows.firstIndex { $0.word == word } ?? rows.endIndex
        if index == rows.endIndex { rows.append((word, DateName())) }
        change(&rows[index].meaning)
      }
    }
    for language in DateLanguage.all {
      for (index, words) in language.months.enumerated() {
        merge(words) { $0.month = index + 1 }
      }
      for (index, words) in language.weekdays.enumerated() {
        merge(words) { $0.weekday = index }
      }
    }
    merge(DateLanguage.contested) { $0.isContested = true }
    return rows
  }
}

/// Words that make a name that of a body and not of a person, folded.
enum OrganizationWords {
  /// Decisive wherever they stand.
  static let words = WordSet(
    """
    inc llc ltd limited gmbh ag plc corp corporation co company pty pvt sarl sas srl spa oy oyj ab as
    aps bv nv kk sro doo ooo zao kft zrt ltda sa_de_cv ev eg kg ohg cic lp llp
    podcast podcasts podcasting radio fm tv television media studio studios network networks
    broadcasting broadcaster productions production publishing publishers press news newspaper times
    herald tribune gazette journal magazine ledger post weekly daily review chronicle records
    multimedia entertainment films pictures audio sound agency group holdings partners ventures capital
    consulting solutions systems software technologies technology tech labs lab laboratories
    laboratory foundry works foundation institute institut instituto istituto university universitat
    universite universidad universidade universita universiteit uniwersytet universitesi universitet
    college school academy academie academia akademie society association union council committee
    commission ministry department bureau office federation league club church ministries ministry
    museum museo musee museu teatro theater theatre orchestra library hospital clinic center centre centro centrum trust fund bank insurance alliance
    coalition initiative project program programme conference summit festival forum collective
    cooperative team crew staff newsroom bloggers images presents reuters community international global worldwide national federal
    fondation fundacion fundacao fondazione stiftung stichting verein verlag rundfunk zeitung
    redaktion sender hochschule gesellschaft verband journaux editions editorial periodico diario
    emisora cadena rivista giornale casa_editrice uitgeverij omroep krant forlag stiftelsen tidning
    wydawnictwo fundacja gazeta uniwersytet redakcja radyo gazetesi vakfi dernegi yayinlari
    radiostantsiya studiya universitet institut fond redaktsiya gazeta zhurnal izdatelstvo
    """
  )

  /// Parts of names of bodies in scripts without spaces.
  static let parts = [
    "公司", "大学", "大學", "电台", "電台", "广播", "廣播", "出版", "研究所", "学院", "學院", "新闻", "新聞", "株式会社", "放送",
    "ラジオ", "スタジオ", "テレビ", "チャンネル", "ポッドキャスト", "协会", "協会", "基金", "银行", "銀行", "频道", "頻道", "工作室",
    "방송", "라디오", "대학교", "연구소", "스튜디오", "주식회사", "출판", "팟캐스트", "신문",
    "جامعة", "إذاعة", "راديو", "مؤسسة", "شركة", "بودكاست", "دانشگاه", "پادکست", "رادیو",
    "אוניברסיטת", "רדיו", "פודקאסט",
    "विश्वविद्यालय", "रेडियो", "पॉडकास्ट", "বিশ্ববিদ্যালয়", "রেডিও",
  ]
}

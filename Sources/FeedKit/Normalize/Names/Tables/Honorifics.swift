/// Titles that stand before a name and are no part of it, folded, in many languages.
enum Honorifics {
  static let words = WordSet(
    """
    mr mrs ms miss mx mister missis dr drs doctor prof professor sir dame lord lady madam madame sen
    senator rep congressman congresswoman gov governor mayor ambassador amb judge justice hon honorable
    honourable rev reverend revd fr father pastor rabbi imam sheikh shaykh sheik bishop archbishop
    cardinal rt pres president chancellor minister vp gen general maj major col colonel lt lieutenant
    capt captain cpt sgt sergeant cmdr commander adm admiral cpl pvt officer detective det agent chef
    coach astronaut saint st hrh princess prince baroness baron count countess chief
    herr frau fraulein dipl ing dipl-ing mag univ privatdozent pd hr
    m mme mlle monsieur mademoiselle maitre me dre docteur pr professeur
    sr sra srta senor senora senorita don dona dra doctora profesor profesora lic licenciado ingeniero
    arq d
    senhor senhora professora prof dep deputado
    sig sigra signor signora signorina dott dottssa dottoressa dottor avv avvocato on onorevole ing
    professoressa
    de_heer mevr mevrouw dhr meneer mw drs ir mr
    hr fru froken herra rouva
    pan pani panna doc mgr inz doktor dr_hab ks hab bc rndr mudr judr phdr paed
    gospodin gospodja gospozha gospodinja tov gosp profesor kand akad akademik
    bay bayan sayin hoca dr_med prof_dr dr_rer_nat
    kyrios kyria k dir
    shri sri smt shrimati kumari pandit pt ustad swami ji janab begum maulana mufti
    al-doktor ustaz ustath hajj haji hajji sayyid syed sayed mullah ayatollah doktora ostad agha khanum
    xiansheng nushi jiaoshou boshi laoshi
    bapak pak ibu bu mas mbak kyai ustadz datuk datin tan_sri tun tuan puan encik cik h hj
    ong ba anh chi thay
    chief_justice otunba alhaji alhaja oba engr barr barrister pastor evangelist bro sis sister brother
    """
  )

  /// Those that follow a name in Han, kana and Hangul, and are no part of it.
  static let endings = [
    "さん", "さま", "様", "氏", "先生", "教授", "博士", "女士", "小姐", "老师", "老師", "씨", "님", "교수", "박사",
  ]
}

/// Titles that stand before a name and are no part of it, folded, in many languages.
enum Honorifics {
  static let words = WordSet(
    """
    mr mrs ms miss mx mister missis dr drs doctor prof professor sir dame madam madame sen
    senator rep congressman congresswoman gov governor mayor ambassador amb hon honorable
    honourable rev reverend revd fr father pastor rabbi imam sheikh shaykh sheik archbishop
    cardinal rt pres president chancellor minister vp gen maj col colonel lt lieutenant
    capt captain cpt sgt sergeant cmdr commander adm admiral cpl pvt officer detective det agent chef
    coach astronaut hrh
    herr frau fraulein dipl ing dipl-ing mag univ privatdozent pd hr
    mme mlle monsieur mademoiselle maitre me dre docteur pr professeur
    sr sra srta senor senora senorita don dona dra doctora profesor profesora lic licenciado ingeniero
    arq d
    senhor senhora professora prof dep deputado
    sig sigra signor signora signorina dott dottssa dottoressa dottor avv avvocato on onorevole ing
    professoressa
    de_heer mevr mevrouw dhr meneer mw drs ir mr
    hr fru froken herra rouva
    pan pani panna doc mgr inz doktor dr_hab ks hab bc rndr mudr judr phdr paed
    gospodin gospodja gospozha gospodinja tov gosp profesor kand akad akademik
    bayan sayin hoca dr_med prof_dr dr_rer_nat
    kyrios kyria
    shri smt shrimati kumari pandit pt ustad swami ji janab begum maulana mufti
    al-doktor ustaz ustath hajj haji hajji sayyid syed sayed mullah ayatollah doktora ostad agha khanum
    xiansheng nushi jiaoshou boshi laoshi
    bapak pak ibu kyai ustadz datuk datin encik cik
    chief_justice otunba alhaji alhaja oba engr barr barrister pastor evangelist bro sis sister brother
    """
  )

  /// Titles that are given names as well; they count only before two more words.
  static let doubtful = WordSet(
    "prince princess baron baroness count countess judge justice major general bishop chief king earl "
      + "duke lord lady saint st don dona sri bay tuan puan commander m k h"
  )

  /// Those that follow a name in Han, kana and Hangul, and are no part of it.
  static let endings = [
    "さん", "さま", "様", "氏", "先生", "教授", "博士", "女士", "小姐", "老师", "老師", "씨", "님", "교수", "박사",
  ]
}

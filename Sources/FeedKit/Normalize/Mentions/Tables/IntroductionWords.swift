/// Phrases with which speakers say who they are, in lower case; the name follows.
enum IntroductionWords {
  static let phrases: [[String]] = """
    i'm; i am; my name is; this is; your host; ich bin; mein name ist; ich heiße; hier ist; je suis
    je m'appelle; mon nom est; soy; me llamo; mi nombre es; les habla; eu sou; meu nome é; sou o; sou a
    sono; mi chiamo; ik ben; mijn naam is; jag heter; mitt namn är; jeg heter; jeg hedder; mit navn er
    nimeni on; minä olen; nazywam się; mam na imię; jmenuji se; меня зовут; с вами; мене звати; benim adım
    ben; με λένε; είμαι ο; είμαι η; קוראים לי; שמי; اسمي; من هستم; मेरा नाम; numele meu este; mă numesc
    a nevem; vagyok; nama saya; tên tôi là
    """
    .split(whereSeparator: { $0 == ";" || $0 == "\n" })
    .map { $0.split(separator: " ").map(String.init) }
    .filter { !$0.isEmpty }
}

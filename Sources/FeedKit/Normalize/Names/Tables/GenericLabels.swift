/// Labels that stand for nobody in particular, folded.
enum GenericLabels {
  static let words = WordSet(
    """
    speaker speakers spk spkr talker host hosts cohost guest guests narrator unknown announcer music interviewer
    interviewee moderator voice voiceover vo voices man woman male female boy girl person people
    participant participants caller audience everyone everybody all both other others applause laughter
    silence inaudible crosstalk intro outro advertisement ad ads advert sponsor promo jingle theme song
    recording audio video clip tape archive archival news reporter anchor operator translator
    interpreter computer robot bot ai automated system question answer q a admin administrator user
    username anonymous none na n null nil undefined test tbd tba various several artist artists untitled
    me myself staff team crew editor editors producer podcast show episode trailer main first second third new
    unidentified unnamed background foreign noise the an and of one two three four
    sprecher sprecherin gast gaste moderatorin erzahler musik unbekannt mann frau stimme alle
    locuteur invite invitee animateur narrateur musique inconnu inconnue homme femme voix tous
    hablante orador invitado invitada presentador narrador desconocido musica hombre mujer voz todos
    falante convidado convidada apresentador desconhecido homem mulher
    relatore ospite conduttore voce sconosciuto uomo donna musica tutti
    spreker presentator onbekend muziek man vrouw stem
    talare okand gast programledare rost puhuja tuntematon
    prowadzacy gosc nieznany muzyka glos
    spiker vedushchiy gost neizvestnyy muzyka golos diktor
    konusmaci sunucu konuk muzik bilinmeyen ses
    omilitis agnostos mousiki
    shuohuaren zhuchiren jiabin weizhi yinyue
    """
  )

  /// Labels in scripts without spaces between words.
  static let wholes: Set<String> = [
    "主持人", "嘉宾", "嘉賓", "来宾", "旁白", "未知", "音乐", "音樂", "说话人", "發言人", "发言人", "司会", "ゲスト",
    "ナレーター", "話者", "不明", "音楽", "スピーカー", "ホスト", "진행자", "게스트", "화자", "음악", "내레이터", "알 수 없음",
    "المذيع", "المضيف", "الضيف", "متحدث", "موسيقى", "مجهول", "مجری", "مهمان", "گوینده", "מנחה",
    "אורח", "אורחת",
    "דובר", "מוזיקה", "होस्ट", "अतिथि", "वक्ता", "संगीत",
  ]
}

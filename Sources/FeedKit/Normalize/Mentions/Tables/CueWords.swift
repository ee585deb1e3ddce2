/// Words that say who takes part, in lower case as they are written, in many languages.
enum CueWords {
  /// What each word says.
  static let table: [String: CueSet] = {
    var table: [String: CueSet] = [:]
    for (cues, rows) in groups {
      for word in rows.split(whereSeparator: \.isWhitespace) {
        table[String(word), default: []].formUnion(cues)
      }
    }
    for word in CommonWords.rows.split(whereSeparator: \.isWhitespace) {
      table[String(word), default: []].formUnion(.common)
    }
    return table
  }()

  private static let groups: [(CueSet, String)] = [
    (
      .with,
      """
      with w feat ft featuring mit avec con com met med med z ze s se so с со z із зі ile kanssa με עם
      با مع سمیت همراه के_साथ bersama cùng với kun kune amb cu συν
      """
    ),
    (
      [.taking, .common],
      """
      join joins joined joining talk talks talked talking speak speaks spoke speaking chat chats chatted
      chatting interview interviews interviewed interviewing sit sits sat sitting welcome welcomes
      welcomed discuss discusses discussed discussing explain explains explained share shares shared
      sharing tell tells told conversation conversations return returns returned returning invite
      invites invited catch catches caught meet meets met reunited dive dives stop stops drops stopped
      walks bring brings answer answers featuring features recount recounts describe describes describing
      comes reflect reflects gives chatting lets enlightens guides looks explores examines investigates unpacks us uns nous nos oss ons нам нас nam
      spricht sprechen gespräch redet reden unterhält unterhalten unterhaltung begrüßt begrüßen trifft
      erzählt erzählen erklärt erklären diskutiert diskutieren berichtet berichten plaudert plaudern
      interviewt befragt zugast gesprächspartner gesprächspartnerin einblick teilt schildert
      reçoit recevons échange échangeons parle parlons discute discutons rencontre entretien interroge
      accueille accueillons raconte explique bavarde dialogue invitons partage évoque revient
      conversa conversamos habla hablamos charla charlamos charlando entrevista entrevistamos recibe
      recibimos acompaña acompañan cuenta explica visita conversación plática platicamos dialoga
      recebe recebemos fala falamos bate-papo conversamos explica conta participa participação
      parla parliamo incontra incontriamo dialoga chiacchierata chiacchiera racconta spiega
      conversazione intervista
      praat praten spreekt spreken gesprek ontvangt vertelt bespreekt schuift
      pratar samtalar samtal intervjuar möter berättar snackar snakker samtale intervjuer møter forteller
      taler interviewer møder fortæller
      haastattelee keskustelee kertoo juttelee haastattelussa keskustelemassa
      rozmawia rozmawiam rozmawiamy rozmowa wywiad opowiada opowie
      hovoří rozhovor povídá mluví povídají vypráví
      беседует беседуем беседа беседу говорим поговорили поговорим разговариваем разговор рассказывает
      рассказал рассказала рассказали обсуждаем обсудили обсуждают обсудим интервью пообщались общаемся
      делится пришёл пришла расспросили говорили болтаем
      розмова розмовляємо розмовляє розповідає говоримо поговорили обговорюємо інтерв'ю
      конuşuyor konuşuyor konuşuyoruz konuştuk sohbet röportaj anlatıyor anlattı ağırlıyoruz
      συζητά συζητάμε μιλά μιλάει μιλάμε συνέντευξη συνομιλία
      שיחה בשיחה משוחח משוחחת משוחחים מדבר מדברת מדברים מראיין מראיינת ראיון מספר מספרת הצטרף הצטרפה
      מצטרף מצטרפת דיבר דיברתי דיברנו שוחחנו שוחחתי התארח התארחה מתארח מתארחת
      نتحدث تحدثنا يتحدث تتحدث حوار لقاء مقابلة نستضيف يستضيف استضفنا نحاور
      گفتگو گفت‌وگو گفتگوی صحبت مصاحبه هم‌صحبت همصحبت گپ می‌گوید
      बातचीत साक्षात्कार चर्चा आलाप
      对话 访谈 采访 做客 聊聊 對談 專訪 対談 出演 인터뷰 대화 출연
      beszélget beszélgetünk interjú mesél beszél
      discută vorbește povestește discuție interviu stă
      berbincang ngobrol mengobrol obrolan wawancara bincang
      trò chuyện phỏng
      entretient entretiennent micro visite besucht besuchen encontra encontramos visitamos
      ospita ospitiamo conoce conocemos entrevistó zaprosiliśmy zaprosiła odwiedza rozmawiał rozmawiała
      поговорила поговорил встречаемся встретились побеседовали расспрашиваем
      ağırlıyor ağırladı ağırladık konuştu konuştular buluştu buluştuk söyleştik
      φιλοξενούμε φιλοξενεί φιλοξενεί συναντά συναντάμε
      تستضيف تحاور يحاور تلتقي نلتقي التقينا
      बात मुलाकात संवाद
      besuch nosotros noi connosco conosco parlato incontrato chiacchierato chiacchieriamo
      falámos conversámos entrevistámos falou conversou conversei participación träffar träffade pratade
      recibió charló habló conversó visitó reçu échangé discuté parlé rencontré
      getroffen gesprochen gesproken sprak bezocht snakket talte traf
      함께했습니다 함께합니다 함께했어요 만났어요 请来 請來 请到 請到
      邀请 邀請 邀请到 邀請到 采访 採訪 专访 对谈 聊天 聊了 聊聊 迎 伺 登場 話 お話
      모시고 모셨습니다 이야기 이야기를 만났습니다 만나 나눴습니다 나눕니다 만납니다
      """
    ),
    (
      .taking,
      """
      studio studion studiet studiu студии студію estudio estúdio stüdyoda στούντιο
      """
    ),
    (
      .of,
      """
      of de di del della dello da do dos das d von vom van o om об о об про
      """
    ),
    (
      .speech,
      """
      talk talks talked talking speak speaks spoke speaking tell tells told
      parle parlons parlent parler parlé évoque parla parlano parliamo parlare parlato
      habla hablan hablamos hablar cuenta cuentan fala falam falamos falar conta contam
      spricht sprechen redet reden erzählt erzählen berichtet berichten
      praat praten vertelt vertellen berättar talar taler forteller
      говорим говорят рассказывает рассказывают поговорили
      """
    ),
    (
      .behind,
      """
      ile birlikte साथ से 함께
      """
    ),
    (
      [.guest, .common],
      """
      guest guests interviewee panelist panelists panel featuring speaker speakers contributors cast
      gast gäste gästin gästen studiogast gesprächsgast interviewgast gästeliste
      invité invitée invités invitées invite intervenant intervenants intervenante
      invitado invitada invitados invitadas entrevistado entrevistada participantes
      convidado convidada convidados convidadas participantes
      ospite ospiti
      gasten gäst gäster gästen gjest gjester gæst gæster vieras vieraat vieraana vieraina
      gość goście gościem gościni gościnią hosté hostem
      гость гостья гости гостем гостями госте гостье участники участник спикер спикеры эксперт эксперты
      гостя гостях гостю гостей
      гість гостя спікер
      medverkande medverkar medvirkende gości konuğum konuğumla
      نستضيف يستضيف تستضيف استضفنا استضافت نحاور يحاور تحاور
      손님 출연자
      konuk konuklar konuğu konuğumuz konukları konuğumuzla
      καλεσμένος καλεσμένη καλεσμένοι
      אורח אורחת אורחים אורחות האורח האורחת בהשתתפות משתתפים מתארחים מרואיין
      ضيف ضيفة ضيوف الضيف ضيفنا ضيفتنا الضيوف
      مهمان مهمانان میهمان مهمانِ مهمون
      अतिथि मेहमान पाहुणे
      嘉宾 来宾 嘉賓 來賓 ゲスト 出演者 출연 게스트 초대손님
      vendég vendégek vendégünk vendégeink
      invitat invitați invitata invitatul
      narasumber tamu khách
      """
    ),
    (
      [.host, .common],
      """
      host hosts cohost cohosts co-host co-hosts hosted moderator moderators presenter presenters
      presented moderated interviewer hosting
      gastgeber gastgeberin moderation moderiert moderatorin moderatoren präsentiert gastgeberinnen
      animateur animatrice animé animée présenté présentée présentation présentateur présentatrice
      presentador presentadora presentadores conducción conductor conductora conduce presentado presenta
      anfitrión anfitriona
      apresentação apresentador apresentadora apresentado
      conduttore conduttrice conduce condotto presentato
      presentator presentatrice gepresenteerd gastheer gastvrouw
      programledare programleder vært vert juontaja juontajat juontaa
      prowadzący prowadząca prowadzi gospodarz moderuje
      ведущий ведущая ведущие ведёт ведущая ведучий ведуча
      sunucu sunan sunuyor
      παρουσιαστής παρουσιάζει
      מנחה מנחים מגיש מגישה מגישים מארח מארחת מארחים בהנחיית
      المضيف المقدم تقديم مقدم يقدم المذيع
      مجری میزبان گوینده
      होस्ट मेजबान
      主播 主持 主持人 司会 パーソナリティ ホスト 진행 진행자
      műsorvezető házigazda
      gazdă gazda moderatoare realizator
      pembawa penyiar
      air
      """
    ),
    (
      [.credit, .common],
      """
      produced producer producers production edited editor editors editing music composer mixed mixing
      mastered mastering engineer engineered engineering artwork cover design designed graphics theme
      written recorded sound intro outro jingle photo photos photography illustration logo credits credit
      research transcript transcription animation
      schnitt musik redaktion produktion produzent technik grafik titelmusik coverfoto bildnachweis
      réalisation production montage musique mixage habillage prise générique
      producción edición música montaje diseño sonido realización postproducción
      produção edição música arte roteiro trilha
      produzione montaggio musica musiche regia grafica
      productie montage muziek redactie vormgeving
      produktion redigering musik klipp ljud klipning klip musikk lyd leikkaus tuotanto
      produkcja montaż muzyka realizacja oprawa grafika dźwięk
      střih hudba produkce
      монтаж музыка продюсер звук звукорежиссер звукорежиссёр редактор обложка дизайн озвучка
      yapım kurgu müzik montaj
      παραγωγή μουσική μοντάζ
      עריכה עורך הפקה מפיק מפיקה מוזיקה מוסיקה סאונד עיצוב
      إنتاج مونتاج موسيقى إعداد هندسة تصميم
      تدوین موسیقی تهیه‌کننده طراح
      制作 剪辑 后期 音乐 監製 編集 音楽 편집 음악 제작
      """
    ),
    (
      [.elsewhere, .common],
      """
      related previous next older earlier links link mentioned mentions resources resource references
      reference recommended recommendations recommendation picks pick sponsor sponsors sponsored books
      book reading readings episodes further articles article sources bibliography chapters timestamps
      quotes follow-up discography movies films music topics
      verwandte vorherige nächste empfehlungen literatur bücher quellen shownotes weitere erwähnt
      verweise kapitel themen
      liens références ressources livres lectures cités
      enlaces recursos referencias libros lecturas
      referências livros indicações
      link libri riferimenti risorse
      bronnen boeken länkar böcker lenker linkit kirjat
      linki książki źródła odkazy knihy
      ссылки книги упомянуто упоминается источники литература таймкоды рекомендации
      посилання книги
      bağlantılar kitaplar kaynaklar
      σύνδεσμοι βιβλία
      קישורים ספרים קישור לינקים
      روابط كتب مصادر لینک‌ها کتاب منابع
      链接 書籍 书籍 参考 リンク 関連 링크
      """
    ),
    (
      .about,
      """
      about on regarding concerning discuss discusses discussing looks explores examines investigates
      unpacks explains explain explaining describes describe describing recounts shares share sharing
      reflects reflect über erklärt erklären schildert explique raconte explica cuenta spiega racconta zum thema sur sobre acerca su over
      om tiesto o о об про hakkında για על אודות על עבור عن درباره حول के_बारे 关于 關於 について
      tentang despre
      """
    ),
    (
      .by,
      """
      by von par por di da door av af przez от by od על-ידי מאת تأليف نوشته oleh de
      """
    ),
    (
      .and,
      """
      and und et y e en och og ja i и та й ve και ו و और dan și şi és & и
      """
    ),
    (
      .from,
      """
      from aus from از من מ из z ze din dari
      """
    ),
    (
      .article,
      """
      the a an this that these those its his her their our my your every each some any
      ο η το οι τα τον την του της τους των ένας μια έναν
      der die das den dem des ein eine einen einem einer eines dieser diese dieses diesem diesen kein keine
      keinen im am zum zur vom beim ins ans sein seine seinen seiner ihr ihre ihren ihrer unser unsere
      unserer mein meine meinen jede jeder jedes viele einige mehr alle allen allem
      le la les l un une des du au aux ce cette ces son sa ses leur leurs notre nos mon ma mes
      el los las unos unas al del este esta estos estas su sus nuestro nuestra
      o os as um uma do dos das no na nos nas ao à
      il lo gli i uno una dei degli delle nel nella
      de het een deze dit dat den det de en ett et
      """
    ),
    (
      [.title, .common],
      """
      dr prof professor professorin mr mrs ms mme mlle sir herr frau sr sra dra dott dottssa rev sen gov
      gen col capt rabbi pastor st dipl ing don doña dame lord
      老师 老師 先生 女士 教授 博士
      """
    ),
    (
      .particle,
      """
      van von der den de des del della dello degli di da das do dos du la le les los al el ibn bin bint
      ben ter ten te zu zum zur vom af av y bat
      """
    ),
    (
      [.teaser, .common],
      """
      trailer preview teaser promo vorschau bande-annonce tráiler avance trailers трейлер тизер
      """
    ),
    (
      .job,
      """
      author writer novelist journalist professor doctor developer designer director actor actress singer
      producer musician comedian artist historian founder cofounder co-founder ceo cto editor scientist
      philosopher economist entrepreneur coach activist filmmaker photographer engineer researcher poet
      physicist mathematician psychologist lawyer politician presenter blogger podcaster youtuber host
      cohost colleague friend expert
      autor autorin journalist journalistin professor professorin forscher forscherin entwickler
      entwicklerin schriftsteller schriftstellerin wissenschaftler wissenschaftlerin gründer gründerin
      geschäftsführer geschäftsführerin künstler künstlerin politiker politikerin kollege kollegin
      auteur autrice écrivain journaliste fondateur fondatrice chercheur chercheuse réalisateur
      autor autora escritor escritora periodista fundador fundadora director directora
      autore autrice giornalista scrittore scrittrice fondatore
      автор писатель журналист журналистка режиссер режиссёр актер актёр актриса основатель
      основательница учёный ученый директор предприниматель художник художница психолог историк
      """
    ),
    (
      [.absent, .common],
      """
      remembering memory tribute biography death life trial case legacy works reading late
      nachruf biografie leben tod erinnerung hommage mémoire vie mort vida muerte vita morte
      """
    ),
  ]
}

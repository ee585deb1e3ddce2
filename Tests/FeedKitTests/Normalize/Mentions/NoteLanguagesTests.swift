import FeedKit
import Testing

/// Small shows in many languages: guests stand in notes alone, beside helpers and people talked about.
@Suite("Notes in many languages")
struct NoteLanguagesTests {
  struct Show: Sendable, CustomTestStringConvertible {
    var language: String
    var title: String
    var host: String
    var about: String
    var episodes: [(title: String, notes: String, guests: [String])]

    var testDescription: String { language }
  }

  @Test("who is a guest is found, and nobody else", arguments: shows + moreShows)
  func guests(show: Show) throws {
    let items = show.episodes.enumerated().map { number, episode in
      """
      <item><title>\(episode.title)</title><guid isPermaLink="false">g\(number)</guid>
      <pubDate>Sun, 0\(number + 1) Nov 2026 08:00:00 GMT</pubDate>
      <description><![CDATA[\(episode.notes)]]></description></item>
      """
    }
    let feed = """
      <rss version="2.0" xmlns:itunes="http://www.itunes.com/dtds/podcast-1.0.dtd"><channel>
      <title>\(show.title)</title><language>\(show.language)</language>
      <itunes:author>\(show.host)</itunes:author><description>\(show.about)</description>
      \(items.joined())</channel></rss>
      """
    var parser = FeedParser()
    var extractor = MentionExtractor(source: "show.xml")
    try parser.parse(Array(feed.utf8).span.bytes)
    _ = try parser.finish()
    while let event = parser.next() { extractor.add(event) }
    var index = SpeakerIndex()
    index.add(extractor.listing())
    let resolution = index.resolved()
    for (number, episode) in show.episodes.enumerated() {
      let there = resolution.appearances.filter {
        $0.keys.episodeGUID == "g\(number)" && $0.kind == .episode && $0.name != show.host
      }
      let spellings = there.map { Set([$0.name] + $0.evidence.map(\.raw)) }
      #expect(there.count == episode.guests.count, "\(episode.title): \(there.map(\.name))")
      for guest in episode.guests {
        #expect(spellings.contains { $0.contains(guest) }, "\(episode.title): \(guest)")
      }
    }
  }

  static let shows: [Show] = [
    Show(
      language: "de",
      title: "Werkstattgespräche",
      host: "Karsten Möbius",
      about: "Karsten Möbius spricht mit Menschen über ihre Arbeit.",
      episodes: [
        (
          "Holz und Leim",
          """
          Diesmal unterhält sich Karsten mit dem Tischler Jörn Petersen über alte Möbel. Buchtipp: „Das Holz“ von Erich Kästner.
          """,
          ["Jörn Petersen"]
        ),
        (
          "Von Uhren",
          """
          Unser Gast Wolfram Eckstein repariert Turmuhren. Eine Folge über Theodor Fontane ist das nicht.
          """,
          ["Wolfram Eckstein"]
        ),
        (
          "Stoffe",
          """
          Im Gespräch: Dr. Heike Brandner, Textilforscherin aus Chemnitz.
          """,
          ["Heike Brandner"]
        ),
        (
          "Glas",
          """
          Gäste: Miriam Vogt und Thilo Ahrens
          Schnitt: Ole Janssen
          """,
          ["Miriam Vogt", "Thilo Ahrens"]
        ),
      ]
    ),
    Show(
      language: "fr",
      title: "Les mains dans la terre",
      host: "Odile Garnier",
      about: "Odile Garnier reçoit celles et ceux qui cultivent.",
      episodes: [
        (
          "La vigne en hiver",
          """
          Cette semaine, Odile reçoit Baptiste Lecerf, vigneron dans le Jura.
          """,
          ["Baptiste Lecerf"]
        ),
        (
          "Le goût du miel",
          """
          Avec Solène Marchetti, apicultrice. Réalisation : Hugo Bellan.
          """,
          ["Solène Marchetti"]
        ),
        (
          "Semences",
          """
          Notre invité est Yannick Tréguer, qui conserve des graines anciennes. Il parle du roman de Victor Hugo.
          """,
          ["Yannick Tréguer"]
        ),
        (
          "L'eau",
          """
          Au micro d'Odile Garnier : Fatou Diallo, hydrologue.
          """,
          ["Fatou Diallo"]
        ),
        (
          "Les haies",
          """
          Odile Garnier s'entretient avec le paysagiste Mathurin Colas.
          """,
          ["Mathurin Colas"]
        ),
        (
          "La tourbe",
          """
          Invitées : Clémence Aubry et Inès Vasseur
          """,
          ["Clémence Aubry", "Inès Vasseur"]
        ),
      ]
    ),
    Show(
      language: "es",
      title: "Voces del puerto",
      host: "Rocío Villalba",
      about: "Rocío Villalba conversa con gente de mar.",
      episodes: [
        (
          "Redes",
          """
          Hoy nos acompaña Anselmo Cordero, redero desde hace cuarenta años.
          """,
          ["Anselmo Cordero"]
        ),
        (
          "La lonja",
          """
          En este episodio Rocío charla con la subastadora Pilar Escribano sobre la lonja.
          """,
          ["Pilar Escribano"]
        ),
        (
          "Faros",
          """
          Entrevista a Gonzalo Urrutia, farero. Hablamos de Pablo Neruda.
          """,
          ["Gonzalo Urrutia"]
        ),
        (
          "Tormentas",
          """
          Nuestra invitada es la meteoróloga Nuria Palacín.
          """,
          ["Nuria Palacín"]
        ),
        (
          "Astilleros",
          """
          Invitados: Joaquín Bermejo y Lidia Carranza. Edición: Tomás Rueda
          """,
          ["Joaquín Bermejo", "Lidia Carranza"]
        ),
        (
          "Sal",
          """
          Rocío Villalba visita a Eusebio Marín en sus salinas.
          """,
          ["Eusebio Marín"]
        ),
      ]
    ),
    Show(
      language: "pt",
      title: "Conversas de cozinha",
      host: "Teresa Lobato",
      about: "Teresa Lobato conversa com cozinheiros.",
      episodes: [
        (
          "Broa",
          """
          Neste episódio a Teresa conversa com o padeiro Amílcar Seixas.
          """,
          ["Amílcar Seixas"]
        ),
        (
          "Azeite",
          """
          A convidada desta semana é Graça Falcão, lagareira.
          """,
          ["Graça Falcão"]
        ),
        (
          "Feijão",
          """
          Recebemos Norberto Quintela para falar de feijão e de Jorge Amado.
          """,
          ["Norberto Quintela"]
        ),
        (
          "Doces",
          """
          Participação de Otília Barbosa. Edição: Rui Sequeira
          """,
          ["Otília Barbosa"]
        ),
        (
          "Queijo",
          """
          Convidados: Vasco Teles e Ivone Matias
          """,
          ["Vasco Teles", "Ivone Matias"]
        ),
        (
          "Peixe",
          """
          Uma entrevista com Delfim Arruda sobre o peixe da costa.
          """,
          ["Delfim Arruda"]
        ),
      ]
    ),
    Show(
      language: "it",
      title: "Storie di bottega",
      host: "Ornella Bassani",
      about: "Ornella Bassani incontra gli artigiani.",
      episodes: [
        (
          "La liuteria",
          """
          In questa puntata Ornella incontra il liutaio Fulvio Marzocchi.
          """,
          ["Fulvio Marzocchi"]
        ),
        (
          "Ceramica",
          """
          Ospite della puntata: Rosalba Tonelli, ceramista di Faenza.
          """,
          ["Rosalba Tonelli"]
        ),
        (
          "Carta",
          """
          Con noi Ettore Salvemini, cartaio. Si parla di Italo Calvino.
          """,
          ["Ettore Salvemini"]
        ),
        (
          "Seta",
          """
          Intervista a Giuditta Perrone sulla seta di Como.
          """,
          ["Giuditta Perrone"]
        ),
        (
          "Cuoio",
          """
          Ospiti: Amedeo Rinaldi e Silvana Corti. Montaggio: Luca Ferri
          """,
          ["Amedeo Rinaldi", "Silvana Corti"]
        ),
        (
          "Ferro",
          """
          Ne parliamo con Nevio Zanin, fabbro.
          """,
          ["Nevio Zanin"]
        ),
      ]
    ),
    Show(
      language: "nl",
      title: "Dijkverhalen",
      host: "Wietske Hofstra",
      about: "Wietske Hofstra praat met mensen die aan het water wonen.",
      episodes: [
        (
          "De pont",
          """
          In deze aflevering praat Wietske met veerman Gerben Dijkema.
          """,
          ["Gerben Dijkema"]
        ),
        (
          "Paling",
          """
          Te gast is Lammert van der Zwaag, palingvisser.
          """,
          ["Lammert van der Zwaag"]
        ),
        (
          "De molen",
          """
          Onze gast Trijntje Bouwma maalt nog elke week. Over Vincent van Gogh gaat het ook.
          """,
          ["Trijntje Bouwma"]
        ),
        (
          "Riet",
          """
          Met: Jorrit Wiersma en Femke Algra. Montage: Bas Kuiper
          """,
          ["Jorrit Wiersma", "Femke Algra"]
        ),
        (
          "Zout",
          """
          Wietske Hofstra spreekt Douwe Postma over zilte grond.
          """,
          ["Douwe Postma"]
        ),
        (
          "IJs",
          """
          Gasten: Hinke Veenstra, Sietse de Boer
          """,
          ["Hinke Veenstra", "Sietse de Boer"]
        ),
      ]
    ),
    Show(
      language: "sv",
      title: "Skogens röster",
      host: "Gunilla Ekdahl",
      about: "Gunilla Ekdahl samtalar med folk i skogen.",
      episodes: [
        (
          "Kolmilan",
          """
          Veckans gäst är kolaren Torvald Nyberg.
          """,
          ["Torvald Nyberg"]
        ),
        (
          "Bär",
          """
          Gunilla samtalar med botanikern Sigrid Almlöf om bär.
          """,
          ["Sigrid Almlöf"]
        ),
        (
          "Varg",
          """
          I dagens avsnitt möter vi Ingvar Sandelin, som spårar varg. August Strindberg nämns också.
          """,
          ["Ingvar Sandelin"]
        ),
        (
          "Svamp",
          """
          Gäster: Malin Rydell och Otto Kvist. Klippning: Per Lindh
          """,
          ["Malin Rydell", "Otto Kvist"]
        ),
        (
          "Älg",
          """
          Gunilla Ekdahl intervjuar Birger Tomasson.
          """,
          ["Birger Tomasson"]
        ),
        (
          "Tall",
          """
          Med oss i studion har vi Elsa Grönvall.
          """,
          ["Elsa Grönvall"]
        ),
      ]
    ),
    Show(
      language: "pl",
      title: "Rozmowy przy piecu",
      host: "Bogumiła Zawadzka",
      about: "Bogumiła Zawadzka rozmawia z rzemieślnikami.",
      episodes: [
        (
          "Glina",
          """
          Gościem odcinka jest Wincenty Jabłoński, garncarz.
          """,
          ["Wincenty Jabłoński"]
        ),
        (
          "Len",
          """
          Bogumiła Zawadzka rozmawia z Haliną Mroczek o lnie.
          """,
          ["Haliną Mroczek"]
        ),
        (
          "Kuźnia",
          """
          Naszym gościem był kowal Zdzisław Pietrzak. O Adamie Mickiewiczu innym razem.
          """,
          ["Zdzisław Pietrzak"]
        ),
        (
          "Szkło",
          """
          Goście: Jadwiga Kopeć i Ludwik Sowa. Montaż: Marek Zych
          """,
          ["Jadwiga Kopeć", "Ludwik Sowa"]
        ),
        (
          "Miód",
          """
          Dziś zaprosiliśmy do studia pszczelarza Seweryna Dudka.
          """,
          ["Seweryna Dudka"]
        ),
        (
          "Chleb",
          """
          Gość: Eulalia Wrona
          """,
          ["Eulalia Wrona"]
        ),
      ]
    ),
    Show(
      language: "ru",
      title: "Разговоры у реки",
      host: "Варвара Стрельцова",
      about: "Варвара Стрельцова беседует с людьми, которые живут у воды.",
      episodes: [
        (
          "Лодки",
          """
          В гостях у Варвары лодочный мастер Игнат Колодин.
          """,
          ["Игнат Колодин"]
        ),
        (
          "Рыба",
          """
          Сегодня мы говорим с ихтиологом Зинаидой Прохоровой о рыбе.
          """,
          ["Зинаидой Прохоровой"]
        ),
        (
          "Мосты",
          """
          Гость выпуска — инженер Семён Батурин. Вспоминаем и Александра Пушкина.
          """,
          ["Семён Батурин"]
        ),
        (
          "Лёд",
          """
          Гости: Аркадий Мезенцев и Ульяна Соболь. Монтаж: Пётр Ильин
          """,
          ["Аркадий Мезенцев", "Ульяна Соболь"]
        ),
        (
          "Паром",
          """
          Варвара Стрельцова поговорила с Тимофеем Ржевским о пароме.
          """,
          ["Тимофеем Ржевским"]
        ),
        (
          "Берег",
          """
          Эксперт: Лариса Кожина, гидролог
          """,
          ["Лариса Кожина"]
        ),
      ]
    ),
    Show(
      language: "tr",
      title: "Çarşı Sohbetleri",
      host: "Nermin Akıncı",
      about: "Nermin Akıncı çarşının ustalarıyla sohbet ediyor.",
      episodes: [
        (
          "Bakır",
          """
          Bu bölümde konuğumuz bakır ustası Hikmet Doğruer.
          """,
          ["Hikmet Doğruer"]
        ),
        (
          "İpek",
          """
          Nermin, dokumacı Şaziye Karataş ile ipek üzerine konuştu.
          """,
          ["Şaziye Karataş"]
        ),
        (
          "Sabun",
          """
          Konuklar: Rıfat Özbek ve Gülten Soylu. Kurgu: Ali Demir
          """,
          ["Rıfat Özbek", "Gülten Soylu"]
        ),
        (
          "Halı",
          """
          Nermin Akıncı bu hafta Cevdet Yalçınkaya'yı ağırlıyor.
          """,
          ["Cevdet Yalçınkaya"]
        ),
        (
          "Baharat",
          """
          Konuk: Perihan Uysal
          """,
          ["Perihan Uysal"]
        ),
      ]
    ),
    Show(
      language: "ja",
      title: "町工場の声",
      host: "橋本絵里",
      about: "橋本絵里が町工場の職人に話を聞きます。",
      episodes: [
        (
          "ねじの話",
          """
          今回のゲストは、ねじ職人の大塚哲也さんです。
          """,
          ["大塚哲也"]
        ),
        (
          "鋳物",
          """
          ゲスト：西村千夏さん
          """,
          ["西村千夏"]
        ),
        (
          "金型",
          """
          金型設計の北川俊介さんをお迎えしました。夏目漱石の話も少し。
          """,
          ["北川俊介"]
        ),
        (
          "めっき",
          """
          出演：橋本絵里、古賀美咲
          """,
          ["古賀美咲"]
        ),
        (
          "ばね",
          """
          今週は宮下健一さんにお話を伺いました。
          """,
          ["宮下健一"]
        ),
        (
          "研磨",
          """
          ゲスト: 藤井洋子
          """,
          ["藤井洋子"]
        ),
      ]
    ),
    Show(
      language: "ko",
      title: "골목의 목소리",
      host: "윤서진",
      about: "윤서진이 골목의 사람들을 만납니다.",
      episodes: [
        (
          "빵",
          """
          오늘의 게스트는 제빵사 박도현 님입니다.
          """,
          ["박도현"]
        ),
        (
          "구두",
          """
          게스트: 최은경
          """,
          ["최은경"]
        ),
        (
          "시계",
          """
          시계 수리공 정태호 씨를 모시고 이야기를 나눴습니다.
          """,
          ["정태호"]
        ),
        (
          "책",
          """
          출연: 윤서진, 한지민
          """,
          ["한지민"]
        ),
        (
          "차",
          """
          이번 주에는 김나래 씨와 함께 차 이야기를 합니다.
          """,
          ["김나래"]
        ),
        (
          "꽃",
          """
          초대손님: 오세훈, 문가영
          """,
          ["오세훈", "문가영"]
        ),
      ]
    ),
    Show(
      language: "zh",
      title: "街角来信",
      host: "林雨桐",
      about: "林雨桐与手艺人对谈。",
      episodes: [
        (
          "茶",
          """
          本期嘉宾：制茶师陈立群
          """,
          ["陈立群"]
        ),
        (
          "木",
          """
          嘉宾：周明远、吴思涵
          """,
          ["周明远", "吴思涵"]
        ),
        (
          "纸",
          """
          这一期我们邀请到了造纸匠人郑国栋。
          """,
          ["郑国栋"]
        ),
        (
          "瓷",
          """
          本期我们和陶瓷艺术家孙晓蕾聊聊瓷器。
          """,
          ["孙晓蕾"]
        ),
        (
          "酒",
          """
          主播：林雨桐 嘉宾：何志强
          """,
          ["何志强"]
        ),
        (
          "绣",
          """
          对话刺绣师黄美玲
          """,
          ["黄美玲"]
        ),
      ]
    ),
    Show(
      language: "ar",
      title: "حكايات السوق",
      host: "ليلى منصور",
      about: "ليلى منصور تحاور أهل السوق.",
      episodes: [
        (
          "النحاس",
          """
          ضيف الحلقة: كريم الشامي
          """,
          ["كريم الشامي"]
        ),
        (
          "الخبز",
          """
          حوار مع سامي البغدادي حول الخبز.
          """,
          ["سامي البغدادي"]
        ),
        (
          "السجاد",
          """
          الضيوف: نادر العلي و سلمى حداد
          """,
          ["نادر العلي", "سلمى حداد"]
        ),
        (
          "القهوة",
          """
          نتحدث مع يوسف الخطيب عن القهوة.
          """,
          ["يوسف الخطيب"]
        ),
        (
          "الزجاج",
          """
          ضيفتنا منى الصباغ
          """,
          ["منى الصباغ"]
        ),
      ]
    ),
    Show(
      language: "hi",
      title: "गली की बातें",
      host: "सुनीता राठौर",
      about: "सुनीता राठौर कारीगरों से बातचीत करती हैं।",
      episodes: [
        (
          "मिट्टी",
          """
          इस एपिसोड में हमारे मेहमान हैं रमेश कुम्हार।
          """,
          ["रमेश कुम्हार"]
        ),
        (
          "रेशम",
          """
          अतिथि: कमला देवी
          """,
          ["कमला देवी"]
        ),
        (
          "लकड़ी",
          """
          सुनीता की बातचीत विनोद शर्मा के साथ।
          """,
          ["विनोद शर्मा"]
        ),
        (
          "लोहा",
          """
          मेहमान: अशोक यादव और मीरा जोशी
          """,
          ["अशोक यादव", "मीरा जोशी"]
        ),
        (
          "चाय",
          """
          आज हम बात कर रहे हैं दीपक वर्मा से।
          """,
          ["दीपक वर्मा"]
        ),
        (
          "शीशा",
          """
          अतिथि: गीता सिंह
          """,
          ["गीता सिंह"]
        ),
      ]
    ),
    Show(
      language: "el",
      title: "Φωνές του λιμανιού",
      host: "Αγγελική Ρήγα",
      about: "Η Αγγελική Ρήγα συζητά με ανθρώπους της θάλασσας.",
      episodes: [
        (
          "Δίχτυα",
          """
          Καλεσμένος μας είναι ο ψαράς Σταμάτης Βλάχος.
          """,
          ["Σταμάτης Βλάχος"]
        ),
        (
          "Σφουγγάρια",
          """
          Η Αγγελική συζητά με τη βιολόγο Ευγενία Κουρή.
          """,
          ["Ευγενία Κουρή"]
        ),
        (
          "Φάροι",
          """
          Καλεσμένοι: Λεωνίδας Μανής και Δέσποινα Φωκά. Μοντάζ: Νίκος Ράλλης
          """,
          ["Λεωνίδας Μανής", "Δέσποινα Φωκά"]
        ),
        (
          "Αλάτι",
          """
          Μιλάμε με τον Θωμά Γαλάνη για το αλάτι.
          """,
          ["Θωμά Γαλάνη"]
        ),
        (
          "Βάρκες",
          """
          Μια συνέντευξη με τον καραβομαραγκό Πέτρο Σάββα.
          """,
          ["Πέτρο Σάββα"]
        ),
        (
          "Άνεμοι",
          """
          Καλεσμένη: Χρυσούλα Δήμα
          """,
          ["Χρυσούλα Δήμα"]
        ),
      ]
    ),
  ]
}

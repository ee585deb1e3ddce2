/// A second collection of small shows, with other phrasings than ``NoteLanguagesTests/shows``.
extension NoteLanguagesTests {
  static let moreShows: [Show] = [
    Show(
      language: "de",
      title: "Nachtschicht",
      host: "Henriette Oswald",
      about: "Ein Podcast von Henriette Oswald.",
      episodes: [
        (
          "Hefe",
          """
          Mit dabei: Margarethe Lüders, Bäckermeisterin. Produktion: Jonas Wiek
          """,
          ["Margarethe Lüders"]
        ),
        (
          "Gleise",
          """
          Henriette Oswald trifft Eberhard Kluge am Bahnhof und redet mit ihm über Weichen.
          """,
          ["Eberhard Kluge"]
        ),
        (
          "Leim",
          """
          Alwin Strobel erklärt, wie Leim hält. Er ist Chemiker in Passau.
          """,
          ["Alwin Strobel"]
        ),
        (
          "Wolle",
          """
          Dorothea Kiel und Henriette sprechen über Wolle.
          """,
          ["Dorothea Kiel"]
        ),
        (
          "Ton",
          """
          Kapitel: 00:00 Begrüßung, 02:10 Vorstellung Falk Reimers, 45:00 Abschied. Gast dieser Folge ist Falk Reimers.
          """,
          ["Falk Reimers"]
        ),
      ]
    ),
    Show(
      language: "fr",
      title: "Vents contraires",
      host: "Mireille Castan",
      about: "Une émission de Mireille Castan.",
      episodes: [
        (
          "La digue",
          """
          Pour en parler, nous avons invité Aurélien Maufras, ingénieur.
          """,
          ["Aurélien Maufras"]
        ),
        (
          "Le four",
          """
          Mireille Castan est allée à la rencontre de Ghislaine Bonnefoy, boulangère.
          """,
          ["Ghislaine Bonnefoy"]
        ),
        (
          "Le sel",
          """
          Une conversation entre Mireille et Thibault Larrieu, paludier.
          """,
          ["Thibault Larrieu"]
        ),
        (
          "La corde",
          """
          Intervenants : Noémie Pradel, Gaspard Thuillier. Montage : Élodie Renard
          """,
          ["Noémie Pradel", "Gaspard Thuillier"]
        ),
        (
          "La laine",
          """
          Sandrine Ozanne, éleveuse, nous raconte ses hivers.
          """,
          ["Sandrine Ozanne"]
        ),
        (
          "Le bois",
          """
          Dans cet épisode, je discute avec Loïc Kermarrec.
          """,
          ["Loïc Kermarrec"]
        ),
      ]
    ),
    Show(
      language: "es",
      title: "Caminos de polvo",
      host: "Herminia Salcedo",
      about: "Conduce Herminia Salcedo.",
      episodes: [
        (
          "El pan",
          """
          Conversamos con Baldomero Quiroga, panadero de Lugo.
          """,
          ["Baldomero Quiroga"]
        ),
        (
          "La lana",
          """
          Nos visita Consuelo Arrieta, tejedora.
          """,
          ["Consuelo Arrieta"]
        ),
        (
          "El río",
          """
          Herminia habla con Fidel Montoya sobre el río.
          """,
          ["Fidel Montoya"]
        ),
        (
          "El vino",
          """
          Esta semana tenemos con nosotros a Leocadia Rubín.
          """,
          ["Leocadia Rubín"]
        ),
        (
          "La piedra",
          """
          Entrevistamos al cantero Casimiro Lugones.
          """,
          ["Casimiro Lugones"]
        ),
      ]
    ),
    Show(
      language: "pt",
      title: "Maré cheia",
      host: "Jacinta Morgado",
      about: "Apresentação de Jacinta Morgado.",
      episodes: [
        (
          "Redes",
          """
          Jacinta Morgado recebe Custódio Lemos, pescador.
          """,
          ["Custódio Lemos"]
        ),
        (
          "Farinha",
          """
          Falámos com Eulália Frade sobre moinhos.
          """,
          ["Eulália Frade"]
        ),
        (
          "Barro",
          """
          O nosso convidado é o oleiro Silvério Nunes.
          """,
          ["Silvério Nunes"]
        ),
        (
          "Cortiça",
          """
          Com Adélia Pinto e Jorge Valadas. Música: Nuno Reis
          """,
          ["Adélia Pinto", "Jorge Valadas"]
        ),
        (
          "Linho",
          """
          Nesta conversa, Rosalina Vaz conta como se fia o linho.
          """,
          ["Rosalina Vaz"]
        ),
        (
          "Ferro",
          """
          Entrevista ao ferreiro Belmiro Coutinho.
          """,
          ["Belmiro Coutinho"]
        ),
      ]
    ),
    Show(
      language: "it",
      title: "Di buon mattino",
      host: "Fiorella Santi",
      about: "Un podcast di Fiorella Santi.",
      episodes: [
        (
          "Il grano",
          """
          Oggi è con noi Gualtiero Pozzi, mugnaio.
          """,
          ["Gualtiero Pozzi"]
        ),
        (
          "La rete",
          """
          Fiorella chiacchiera con Iolanda Ferraris di pesca.
          """,
          ["Iolanda Ferraris"]
        ),
        (
          "Il vetro",
          """
          In studio: Ludovico Bragadin e Marisa Vianello. Regia: Pietro Lodi
          """,
          ["Ludovico Bragadin", "Marisa Vianello"]
        ),
        (
          "La lana",
          """
          L'ospite di oggi è la tessitrice Assunta Piras.
          """,
          ["Assunta Piras"]
        ),
        (
          "Il sale",
          """
          Fiorella Santi intervista Calogero Mannino.
          """,
          ["Calogero Mannino"]
        ),
        (
          "Il legno",
          """
          Abbiamo parlato con Delio Frangi, ebanista.
          """,
          ["Delio Frangi"]
        ),
      ]
    ),
    Show(
      language: "nl",
      title: "Onder de lamp",
      host: "Machteld Brouwer",
      about: "Een podcast van Machteld Brouwer.",
      episodes: [
        (
          "Brood",
          """
          Machteld ontvangt bakker Cornelis Vermaat.
          """,
          ["Cornelis Vermaat"]
        ),
        (
          "Touw",
          """
          In gesprek met Geertruida Stolk, touwslager.
          """,
          ["Geertruida Stolk"]
        ),
        (
          "Klei",
          """
          Deze week schuift Hendrikus Pol aan.
          """,
          ["Hendrikus Pol"]
        ),
        (
          "Wol",
          """
          Gast: Aaltje Ruiter. Productie: Koen Smit
          """,
          ["Aaltje Ruiter"]
        ),
        (
          "Vuur",
          """
          Wij praten met smid Barend Kok en met Elsje Vink.
          """,
          ["Barend Kok", "Elsje Vink"]
        ),
        (
          "Glas",
          """
          Machteld Brouwer interviewt Ottoline de Graaf.
          """,
          ["Ottoline de Graaf"]
        ),
      ]
    ),
    Show(
      language: "sv",
      title: "Kvällsljus",
      host: "Ragnhild Sjöberg",
      about: "En podd av Ragnhild Sjöberg.",
      episodes: [
        (
          "Bröd",
          """
          Ragnhild träffar bagaren Valdemar Öst.
          """,
          ["Valdemar Öst"]
        ),
        (
          "Ull",
          """
          I studion: Hjördis Nyman, spinnerska.
          """,
          ["Hjördis Nyman"]
        ),
        (
          "Tjära",
          """
          Dagens gäst heter Sixten Modig.
          """,
          ["Sixten Modig"]
        ),
        (
          "Is",
          """
          Medverkande: Elvira Dahl, Helge Strand. Produktion: Lars Ek
          """,
          ["Elvira Dahl", "Helge Strand"]
        ),
        (
          "Sten",
          """
          Ett samtal med Folke Brandt om sten.
          """,
          ["Folke Brandt"]
        ),
        (
          "Järn",
          """
          Ragnhild Sjöberg pratar med Tekla Hammar.
          """,
          ["Tekla Hammar"]
        ),
      ]
    ),
    Show(
      language: "pl",
      title: "Ciche warsztaty",
      host: "Dobrochna Lisiecka",
      about: "Podcast Dobrochny Lisieckiej.",
      episodes: [
        (
          "Chleb",
          """
          W tym odcinku Dobrochna rozmawia z Kazimierzem Brodą, piekarzem.
          """,
          ["Kazimierzem Brodą"]
        ),
        (
          "Wełna",
          """
          Moim gościem jest Stefania Kurek.
          """,
          ["Stefania Kurek"]
        ),
        (
          "Żelazo",
          """
          Gościem programu jest kowal Leopold Wójcicki.
          """,
          ["Leopold Wójcicki"]
        ),
        (
          "Sól",
          """
          W studiu: Apolonia Gruszka i Teodor Mazur. Realizacja: Adam Kos
          """,
          ["Apolonia Gruszka", "Teodor Mazur"]
        ),
        (
          "Drewno",
          """
          Rozmowa z Benedyktem Szulcem o drewnie.
          """,
          ["Benedyktem Szulcem"]
        ),
        (
          "Szkło",
          """
          Dobrochna Lisiecka gości Marcelinę Trojan.
          """,
          ["Marcelinę Trojan"]
        ),
      ]
    ),
    Show(
      language: "ru",
      title: "Дела ручные",
      host: "Агния Светлова",
      about: "Подкаст Агнии Светловой.",
      episodes: [
        (
          "Хлеб",
          """
          У нас в гостях пекарь Евсей Лаптев.
          """,
          ["Евсей Лаптев"]
        ),
        (
          "Шерсть",
          """
          Агния Светлова беседует с Марфой Куделиной.
          """,
          ["Марфой Куделиной"]
        ),
        (
          "Железо",
          """
          Гостья выпуска: Прасковья Кузнечик
          """,
          ["Прасковья Кузнечик"]
        ),
        (
          "Соль",
          """
          В студии: Тихон Соловей и Глафира Рожь. Звук: Иван Тихий
          """,
          ["Тихон Соловей", "Глафира Рожь"]
        ),
        (
          "Дерево",
          """
          Разговор с Демьяном Плотниковым о дереве.
          """,
          ["Демьяном Плотниковым"]
        ),
        (
          "Стекло",
          """
          К нам пришла Ульяна Стекольникова, стеклодув.
          """,
          ["Ульяна Стекольникова"]
        ),
      ]
    ),
    Show(
      language: "tr",
      title: "Ustalar",
      host: "Feride Tunca",
      about: "Feride Tunca'nın podcast'i.",
      episodes: [
        (
          "Ekmek",
          """
          Bu hafta konuğum fırıncı Necati Buğday.
          """,
          ["Necati Buğday"]
        ),
        (
          "Yün",
          """
          Feride Tunca, Hatice Çıkrık ile yün üzerine sohbet ediyor.
          """,
          ["Hatice Çıkrık"]
        ),
        (
          "Demir",
          """
          Stüdyo konuğumuz Rüstem Örs.
          """,
          ["Rüstem Örs"]
        ),
        (
          "Tuz",
          """
          Konuklar: Saliha Göl, Cemal Tuzcu. Yapım: Deniz Ak
          """,
          ["Saliha Göl", "Cemal Tuzcu"]
        ),
        (
          "Ahşap",
          """
          Marangoz İsmail Kereste'yi konuk ettik.
          """,
          ["İsmail Kereste"]
        ),
        (
          "Cam",
          """
          Bu bölümde Leman Billur ile konuştuk.
          """,
          ["Leman Billur"]
        ),
      ]
    ),
    Show(
      language: "ja",
      title: "夜のしごと場",
      host: "水野佳代",
      about: "水野佳代がお届けする番組。",
      episodes: [
        (
          "パンの話",
          """
          今回はパン職人の黒田誠さんをゲストにお迎えしました。
          """,
          ["黒田誠"]
        ),
        (
          "羊毛",
          """
          ゲスト：三浦春香（紡ぎ手）
          """,
          ["三浦春香"]
        ),
        (
          "鉄",
          """
          鍛冶職人の石井大輔さんと話しました。
          """,
          ["石井大輔"]
        ),
        (
          "塩",
          """
          出演者：水野佳代、村田直樹、松井久美子
          """,
          ["村田直樹", "松井久美子"]
        ),
        (
          "木",
          """
          木工作家・岡本隆司さん登場。
          """,
          ["岡本隆司"]
        ),
        (
          "ガラス",
          """
          ゲストは千葉由美さん。
          """,
          ["千葉由美"]
        ),
      ]
    ),
    Show(
      language: "ko",
      title: "밤의 공방",
      host: "배수정",
      about: "배수정의 이야기 방송.",
      episodes: [
        (
          "빵",
          """
          이번 회 게스트는 제빵사 강민호 씨입니다.
          """,
          ["강민호"]
        ),
        (
          "양털",
          """
          초대 손님: 서유진
          """,
          ["서유진"]
        ),
        (
          "쇠",
          """
          대장장이 남궁혁 님과 함께했습니다.
          """,
          ["남궁혁"]
        ),
        (
          "소금",
          """
          출연자: 배수정, 임채원, 노지훈
          """,
          ["임채원", "노지훈"]
        ),
        (
          "나무",
          """
          목수 조현우 님을 만났습니다.
          """,
          ["조현우"]
        ),
        (
          "유리",
          """
          유리 공예가 신혜림 씨와의 대화.
          """,
          ["신혜림"]
        ),
      ]
    ),
    Show(
      language: "zh",
      title: "夜间作坊",
      host: "顾清如",
      about: "顾清如主持的节目。",
      episodes: [
        (
          "面包",
          """
          本期嘉宾是面包师罗振华。
          """,
          ["罗振华"]
        ),
        (
          "羊毛",
          """
          特邀嘉宾：谢婉君
          """,
          ["谢婉君"]
        ),
        (
          "铁",
          """
          今天我们请来铁匠杜长河老师。
          """,
          ["杜长河"]
        ),
        (
          "盐",
          """
          嘉宾：蒋文博 / 沈秋月
          """,
          ["蒋文博", "沈秋月"]
        ),
        (
          "木头",
          """
          对话木匠冯建国，聊聊木头。
          """,
          ["冯建国"]
        ),
      ]
    ),
    Show(
      language: "ar",
      title: "ورشة الليل",
      host: "سعاد المرزوقي",
      about: "برنامج من تقديم سعاد المرزوقي.",
      episodes: [
        (
          "الخبز",
          """
          ضيفنا في هذه الحلقة الخباز مروان الطحان.
          """,
          ["مروان الطحان"]
        ),
        (
          "الصوف",
          """
          لقاء مع نجلاء الغزال.
          """,
          ["نجلاء الغزال"]
        ),
        (
          "الحديد",
          """
          نستضيف الحداد فؤاد السندان.
          """,
          ["فؤاد السندان"]
        ),
        (
          "الملح",
          """
          ضيوف الحلقة: رامي البحري، لبنى ملاح
          """,
          ["رامي البحري", "لبنى ملاح"]
        ),
        (
          "الخشب",
          """
          تتحدث سعاد المرزوقي مع النجار عصام الخشاب.
          """,
          ["عصام الخشاب"]
        ),
        (
          "الزجاج",
          """
          ضيفة الحلقة: ريم البلوري
          """,
          ["ريم البلوري"]
        ),
      ]
    ),
    Show(
      language: "hi",
      title: "रात की दुकान",
      host: "मीरा सोलंकी",
      about: "मीरा सोलंकी का पॉडकास्ट।",
      episodes: [
        (
          "ऊन",
          """
          मेहमान: कमला बुनकर
          """,
          ["कमला बुनकर"]
        ),
        (
          "लोहा",
          """
          मीरा सोलंकी ने गोपाल लोहार से बातचीत की।
          """,
          ["गोपाल लोहार"]
        ),
        (
          "नमक",
          """
          अतिथि: हरीश सागर, रेखा नमकीन
          """,
          ["हरीश सागर", "रेखा नमकीन"]
        ),
        (
          "लकड़ी",
          """
          इस कड़ी के अतिथि हैं मोहन बढ़ई।
          """,
          ["मोहन बढ़ई"]
        ),
        (
          "काँच",
          """
          बातचीत शीला काँचवाला के साथ।
          """,
          ["शीला काँचवाला"]
        ),
      ]
    ),
    Show(
      language: "el",
      title: "Νυχτερινό εργαστήρι",
      host: "Αγγελική Ρήγα",
      about: "Με την Αγγελική Ρήγα.",
      episodes: [
        (
          "Ψωμί",
          """
          Σε αυτό το επεισόδιο φιλοξενούμε τον αρτοποιό Στέλιο Φούρναρη.
          """,
          ["Στέλιο Φούρναρη"]
        ),
        (
          "Μαλλί",
          """
          Καλεσμένη μας είναι η Ουρανία Κλωστή.
          """,
          ["Ουρανία Κλωστή"]
        ),
        (
          "Σίδερο",
          """
          Συζητάμε με τον Προκόπη Αμόνη.
          """,
          ["Προκόπη Αμόνη"]
        ),
        (
          "Αλάτι",
          """
          Καλεσμένοι: Βασίλης Αλυκός και Θάλεια Μώλου. Μοντάζ: Νίκος Φως
          """,
          ["Βασίλης Αλυκός", "Θάλεια Μώλου"]
        ),
        (
          "Ξύλο",
          """
          Μια συνέντευξη με την Κλειώ Δρυός.
          """,
          ["Κλειώ Δρυός"]
        ),
        (
          "Γυαλί",
          """
          Η Αγγελική Ρήγα μιλά με τον Ιάσονα Υαλά.
          """,
          ["Ιάσονα Υαλά"]
        ),
      ]
    ),
  ]
}

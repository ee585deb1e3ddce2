"""Names and phrases for a made collection of shows: traditions along great rivers."""
NAME = "rivers"
SEED = 9127
TRAD = {
    "en3": dict(g="Abigail Albert Alfred Arthur Bradley Catherine Deborah Douglas Eleanor Frederick Gabriel Gerald Harold Jeffrey Judith Leonard Nathaniel Raymond Theodore Zachary", f="Atherton Blackwood Crawford Davenport Everett Fitzroy Greenwood Hollis Ireland Jessup Kendrick Lancaster Montague Northrop Osgood Pickering Rutledge Sheffield Trowbridge Waverly", order="gf"),
    "at": dict(g="Franz Käthe Günter Vroni Josef Elfriede Sepp Annelies", f="Grübl Hößl Zwölfer Mühlbacher Öttl Pölzl Schönthal Wäger", order="gf", umlaut=True),
    "hu": dict(g="Gábor Éva István Réka Tamás Boglárka Sándor Piroska", f="Balogh Lengyel Szűcs Vörös Barta Fehér Gulyás Székely", order="gf", swap=0.3),
    "es2": dict(g="Álvaro Concepción Iñaki Rocío Fermín Asunción Óscar Estíbaliz", f="Ordóñez Valdés Cáceres Ibargüen Pérez Sepúlveda Cuéllar Ñíguez Rendón", order="gf", double=0.4),
    "br": dict(g="Thaís Márcio Luíza Flávio Cássia Estêvão Raíssa Vinícius", f="Corrêa Queirós Brandão Vilaça Leão Moraes Peçanha Toledo", order="gf", particle="dos"),
    "fr2": dict(g="Anaïs Cédric Maëlle Théo Marie-Claude Jean-Luc Solène Aurélien", f="Beauséjour Crépin Delaître Fabrègues L'Hermitte Pépin Thévenet Vézina", order="gf"),
    "ru2": dict(g="Андрей|Andrey|Andrei|Andrej Ирина|Irina Михаил|Mikhail|Michail Светлана|Svetlana Павел|Pavel Ксения|Ksenia|Kseniya|Xenia Григорий|Grigory|Grigoriy Надежда|Nadezhda", f="Лебедев|Lebedev Виноградов|Vinogradov|Winogradow Зайцев|Zaitsev|Zaytsev|Saizew Голубев|Golubev Тихонов|Tikhonov|Tichonov Рыжков|Ryzhkov|Rizhkov Журавлёв|Zhuravlev|Zhuravlyov Кузнецов|Kuznetsov|Kusnezow", order="gf"),
    "gr2": dict(g="Μαρία|Maria Ιωάννης|Ioannis|Yiannis Χρήστος|Christos|Hristos Ευγενία|Evgenia|Eugenia Σπύρος|Spyros|Spiros Αθηνά|Athina|Athena", f="Καραγιάννης|Karagiannis|Karayannis Μπακογιάννη|Bakogianni|Bakoyanni Ξενάκης|Xenakis Θεοδωράκης|Theodorakis Ψαρρός|Psarros Τσίπρας|Tsipras", order="gf"),
    "ar2": dict(g="أحمد|Ahmed|Ahmad زينب|Zainab|Zeinab|Zaynab سليمان|Sulaiman|Suleiman|Soliman هدى|Huda|Hoda طارق|Tariq|Tarek|Tarik سميرة|Samira|Sameera", f="العلي|Al-Ali|El_Ali المصري|Al-Masri|Al-Masry|El_Masri البغدادي|Al-Baghdadi|Albaghdadi الفاسي|Al-Fassi|El_Fassi حمدان|Hamdan|Hamdane النجار|Al-Najjar|El-Naggar|Alnajjar", order="gf"),
    "ta": dict(g="முருகன்|Murugan கவிதா|Kavitha|Kavita செல்வி|Selvi அருண்|Arun லட்சுமி|Lakshmi|Laxmi", f="சுப்ரமணியம்|Subramaniam|Subramanian|Subrahmanyam ராமன்|Raman கிருஷ்ணன்|Krishnan நடராஜன்|Natarajan|Nadarajan ஐயர்|Iyer|Aiyar", order="gf"),
    "hi2": dict(g="अमित|Amit सीमा|Seema|Sima राजीव|Rajiv|Rajeev नेहा|Neha मनोज|Manoj पूजा|Pooja|Puja", f="अग्रवाल|Agarwal|Aggarwal|Agrawal त्रिपाठी|Tripathi यादव|Yadav जोशी|Joshi सक्सेना|Saxena|Saksena कुलकर्णी|Kulkarni", order="gf"),
    "zh2": dict(g="建华|Jianhua|Jian-Hua 秀英|Xiuying|Xiu-Ying 明哲|Mingzhe 思远|Siyuan 佳琪|Jiaqi 浩然|Haoran|Hao-Ran", f="吴|Wu 徐|Xu 朱|Zhu 高|Gao 罗|Luo 宋|Song", order="fg"),
    "ja2": dict(g="拓也|Takuya 美穂|Miho 隆|Takashi 千尋|Chihiro 亮介|Ryosuke|Ryōsuke 久美子|Kumiko", f="山本|Yamamoto 松本|Matsumoto 長谷川|Hasegawa 橋本|Hashimoto 大久保|Okubo|Ōkubo|Ohkubo 藤田|Fujita", order="fg"),
    "ko2": dict(g="준호|Jun-ho|Junho 은영|Eun-young|Eunyeong 태현|Tae-hyun|Taehyeon 소영|So-young|Soyeong 재석|Jae-suk|Jaeseok", f="권|Kwon|Gwon 황|Hwang|Whang 송|Song 유|Yoo|Yu|Ryu 홍|Hong 배|Bae|Pae", order="fg"),
    "ge": dict(g="ნინო|Nino გიორგი|Giorgi თამარ|Tamar დავით|Davit|David ქეთევან|Ketevan|Qetevan", f="ბერიძე|Beridze კაპანაძე|Kapanadze გელაშვილი|Gelashvili მაისურაძე|Maisuradze ლომიძე|Lomidze", order="gf"),
    "am": dict(g="Արամ|Aram Անահիտ|Anahit Տիգրան|Tigran|Dikran Հայկ|Hayk|Haik", f="Հակոբյան|Hakobyan|Hagopian Սարգսյան|Sargsyan|Sarkisian Գրիգորյան|Grigoryan|Krikorian Պետրոսյան|Petrosyan|Bedrosian", order="gf"),
    "pl2": dict(g="Bożena Grzegorz Jadwiga Mirosław Świętosława Krzysztof Halina Przemysław", f="Nowak Chrzanowski Pawłowski Sikorski Wąsik Błaszczyk Ćwikliński Kędzierski", order="gf"),
    "tr2": dict(g="Gülşen Çetin İlker Ülkü Ömer Nazlı Şükrü Hüseyin", f="Karataş Doğan Özdemir Şimşek Çakır Güler Yılmaz Arslan", order="gf"),
    "mono2": dict(g="Tenzingyal Soekarnoto Aungmyintu Dorjewang Khinlaywa Subhadranta", f="", order="g"),
}
NICK = {"Abigail": ["Abby"], "Albert": ["Al", "Bert"], "Alfred": ["Fred"], "Bradley": ["Brad"], "Catherine": ["Cathy", "Kate"], "Deborah": ["Debbie", "Deb"], "Douglas": ["Doug"], "Eleanor": ["Ellie", "Nell"], "Frederick": ["Fred", "Freddie"], "Gabriel": ["Gabe"], "Gerald": ["Jerry"], "Harold": ["Harry", "Hal"], "Jeffrey": ["Jeff"], "Judith": ["Judy"], "Leonard": ["Len", "Leo"], "Nathaniel": ["Nate", "Nat"], "Raymond": ["Ray"], "Theodore": ["Ted", "Theo"], "Zachary": ["Zach"], "Krzysztof": ["Krzysiek"], "Михаил": ["Миша"], "Ирина": ["Ира"], "István": ["Pista"], "Josef": ["Pepi"]}
HONOR = ["Dr.", "Professor", "Judge", "Mrs.", "Lord", "Sister", "Col.", "Sheikh", "Herr"]
SUFFIX = [", Ph.D.", ", EdD", ", LLM", ", OBE", " Sr.", ", MSc", ", LCSW", " IV"]
BIO = ["a river pilot", "professor of law at {o}", "a glassblower", "the director of {o}", "a folk singer", "a hydrologist at {o}", "a crossword setter", "an investigative reporter", "a monastery librarian", "a heart surgeon", "a sculptor", "a football coach", "a mathematician at {o}", "a winemaker", "a translator of poetry", "a tax inspector", "a ballet dancer", "vice president of {o}"]
ORG = ["Confluence Media", "The Delta Tribune", "Oxbow College", "Millrace Audio", "Sandbar Studios", "Floodplain Fund", "Headwaters Institute", "WKLB", "Upstream News", "Ferry & Ford Productions"]
SHOW = ["The {w} Report", "{w} Talk", "Around {w}", "{w} Stories", "Deep {w}", "{w} Fridays"]
SHOWH = ["{h} Explains", "The {h} Interview", "Tea with {h}"]
WORDS = "Bank Current Dam Eddy Ford Gorge Inlet Levee Meander Nile Pool Rapids Source Tributary Weir Yukon Zambezi".split()
TOPIC = ["Dams", "the art of waiting", "Sleep", "Minor Saints", "free jazz", "Bread", "how to lose well", "Grain Prices", "The Last Ferry", "Border Towns", "Beekeeping", "quiet cities"]
TITLE1 = ["{g}: {t}", "{t} w/ {g}", "{t} ft. {g}", "{n} - {g}", "Meet {g}", "{t} ({g})"]
TITLE2 = ["{g1} & {g2}: {t}", "{t} with {g1} and {g2}"]
TITLE0 = ["{t}", "{n} - {t}", "Q&A {n}", "{t} ({p})"]
ABOUT = ["The life of {x}", "Was {x} wrong about {t}?", "A farewell to {x}"]
DESC1 = ["Guest of the week: {g} ({bio}).", "{h} and {g} talk about {t}.", "{g} is {bio}. A talk with {h}.", "My guest is {g}, {bio}."]
DESC2 = ["Guests of the week: {g1} and {g2}.", "{g1}, {bio}, and {g2} talk with {h}."]
DESC0 = ["{h} alone at the microphone.", "A short one about {t}, by {h}."]
DESCX = [" Thanks to {x}.", " Read {t} by {x}."]
RERUN = ["Encore: {T}", "{T} [rebroadcast]", "Classic: {T}"]
TRAILER = ["Next week: {g}", "Trailer: {g} on {t}"]
MULTI = ["{a} & {b}", "{a} and {b}", "{a}, {b}", "{a} + {b}"]
JUNK = ["{g} [guest]", "Host: {g}", "{g} - {bio}", "🎧 {g}", "{g} ({o})"]
GENERIC = ["Speaker 3", "Unknown speaker", "Narrator", "SPK_1", "[Applause]"]
TRACK = ["https://dts.podtrac.com/redirect.mp3/", "https://chrt.fm/track/ABC12/", "https://mgln.ai/e/12/", "https://pscrb.fm/rss/p/"]
SAY = ["Let me explain.", "It was cold.", "We waited for hours.", "And then it stopped."]

"""Names and phrases for a made collection of shows: traditions of coasts and islands."""
NAME = "coasts"
SEED = 7301
TRAD = {
    "en2": dict(g="Andrew Anthony Barbara Charles Cynthia Edward Frances Gregory Helen Jacob Kenneth Lawrence Patricia Peter Philip Rachel Sarah Stephen Timothy Victoria", f="Abbott Bancroft Carmichael Dempsey Ellsworth Farnham Goddard Huxley Ingersoll Jennings Kirkland Loomis Madigan Norwood Oakley Prentiss Quimby Redfield Stanhope Whitlock", order="gf"),
    "it": dict(g="Giulia Niccolò Francesca Lorenzo Chiara Giuseppe Martina Federico Ilaria Salvatore", f="Esposito De-Luca Ricci Marchetti D'Angelo Conti Bianchi Lo-Presti Cattaneo Fabbri", order="gf"),
    "dk": dict(g="Søren Jørgen Kirsten Mads Åse Rasmus Bodil Ejnar Ærø Signe", f="Kjær Østergaard Møller Nørgaard Bjerregaard Søgaard Holm Ravn Skovgaard Brøndsted", order="gf"),
    "fi": dict(g="Päivi Jyrki Anneli Väinö Kyösti Tuulikki Esko Satu Mikko Aino", f="Hämäläinen Mäkelä Nieminen Virtanen Kärkkäinen Lehtonen Räsänen Seppälä Ylönen Töyrylä", order="gf"),
    "is": dict(g="Þórdís Guðmundur Sigríður Björgvin Ásdís Höskuldur Rögnvaldur Þuríður Ægir Hjördís", f="Jónsdóttir Þorsteinsson Guðjónsson Ólafsdóttir Halldórsson Sigurðardóttir Ragnarsson Þórðarson", order="gf"),
    "cz": dict(g="Jiří Zdeněk Kateřina Luboš Věra Květa Ondřej Stanislav Bohumil Růžena", f="Dvořák Černý Procházka Kučera Říha Šimůnek Hájek Vlček Žižka Křížek", order="gf"),
    "ro": dict(g="Ștefan Ioana Mihai Răzvan Ancuța Cătălin Bogdan Țuca", f="Ionescu Popescu Bălan Țepeș Dănilă Șerban Constantinescu Mureșan", order="gf"),
    "hr": dict(g="Željko Snežana Đorđe Ljubica Nikša Branimir Jasmina Živko", f="Marković Đurić Šarić Petrović Čović Hadžić Njegoš Žanić", order="gf"),
    "ua": dict(g="Олександр|Oleksandr|Alexandr Ганна|Hanna|Ganna Юрій|Yuriy|Yurii|Iurii Тетяна|Tetiana|Tetyana Сергій|Serhiy|Serhii|Sergiy Євген|Yevhen|Evhen|Ievgen Наталія|Natalia|Nataliia|Nataliya Володимир|Volodymyr|Wolodymyr", f="Шевченко|Shevchenko|Chevtchenko Бондаренко|Bondarenko Ковальчук|Kovalchuk|Kowalchuk Ткаченко|Tkachenko Гриценко|Hrytsenko|Grytsenko Юхимчук|Yukhymchuk|Iukhymchuk Щербина|Shcherbyna|Scherbyna Зеленко|Zelenko", order="gf"),
    "fa": dict(g="رضا|Reza|Riza مریم|Maryam|Mariam حسین|Hossein|Hussein|Hosein شیرین|Shirin|Shireen بهروز|Behrouz|Behruz لیلا|Leila|Layla|Leyla امید|Omid فرهاد|Farhad", f="احمدی|Ahmadi حسینی|Hosseini|Husseini کریمی|Karimi موسوی|Mousavi|Musavi رحیمی|Rahimi|Raheemi صادقی|Sadeghi|Sadeqi نوری|Nouri|Noori طباطبایی|Tabatabaei|Tabatabai", order="gf"),
    "bn": dict(g="অনির্বাণ|Anirban মৌসুমী|Mousumi|Moushumi দেবাশিস|Debashis|Debasish সুব্রত|Subrata রিনা|Rina|Reena তন্ময়|Tanmoy|Tanmay", f="চট্টোপাধ্যায়|Chattopadhyay|Chatterjee ব্যানার্জী|Banerjee|Banerji সেনগুপ্ত|Sengupta রায়|Roy|Ray দাস|Das|Dass মুখার্জি|Mukherjee|Mukherji", order="gf"),
    "zh": dict(g="伟|Wei 美玲|Meiling|Mei-Ling 国强|Guoqiang|Guo-Qiang 晓东|Xiaodong|Xiao-Dong 静怡|Jingyi 子轩|Zixuan 雨桐|Yutong 德华|Dehua|De-Hua", f="林|Lin 郑|Zheng 谢|Xie 许|Xu 孙|Sun 郭|Guo 何|He 梁|Liang", order="fg"),
    "ja": dict(g="太郎|Taro|Tarō 直樹|Naoki 恵子|Keiko 翔太|Shota|Shōta 智子|Tomoko 健一|Kenichi|Ken'ichi 裕子|Yuko|Yūko 浩二|Koji|Kōji", f="田中|Tanaka 小林|Kobayashi 渡辺|Watanabe 遠藤|Endo|Endō 後藤|Goto|Gotō 井上|Inoue 大塚|Otsuka|Ōtsuka|Ohtsuka 工藤|Kudo|Kudō", order="fg"),
    "ko": dict(g="성훈|Sung-hoon|Seonghun 미경|Mi-kyung|Migyeong 동현|Dong-hyun|Donghyeon 혜진|Hye-jin|Hyejin 상우|Sang-woo|Sangu 지영|Ji-young|Jiyeong", f="강|Kang|Gang 조|Cho|Jo 한|Han 임|Lim|Im|Yim 신|Shin|Sin 오|Oh|O", order="fg"),
    "he": dict(g="משה|Moshe שרה|Sarah|Sara יצחק|Yitzhak|Itzhak תמר|Tamar גדעון|Gideon חנה|Hannah|Chana", f="ביטון|Biton|Bitton גולדברג|Goldberg אזולאי|Azoulay|Azulai רוזן|Rosen|Rozen בן-דוד|Ben-David|Bendavid שטרן|Stern|Shtern", order="gf"),
    "vi2": dict(g="Thanh-Tùng Ngọc-Lan Hải-Yến Đình-Phong Khánh-Linh Văn-Sơn", f="Lê Bùi Đỗ Hồ Ngô Dương", order="fg", latin=True),
    "ig": dict(g="Chukwuemeka Ngọzi Obinna Adaeze Nnamdi Ifẹoma Ụzọma Kelechi", f="Ọkafọ Nwosu Ezeugo Ọnwụdiwe Mbadiwe Ụdeze Achebe Okonkwo", order="gf"),
    "be": dict(g="Bart Liesbeth Koenraad Griet Dirk Annelore", f="Van-den-Broeck De-Smet Vandenberghe Verhaeghe De-Clercq Van-Acker", order="gf"),
    "mono": dict(g="Sukarwan Nurhaliza Bambanga Dewiyanti Hartonoa Susilawatri Yudhistra Megawira", f="", order="g"),
}
NICK = {"Andrew": ["Andy", "Drew"], "Anthony": ["Tony"], "Barbara": ["Barb"], "Charles": ["Charlie", "Chuck"], "Cynthia": ["Cindy"], "Edward": ["Ed", "Ted"], "Frances": ["Fran"], "Gregory": ["Greg"], "Kenneth": ["Ken"], "Lawrence": ["Larry"], "Patricia": ["Pat", "Trish"], "Peter": ["Pete"], "Philip": ["Phil"], "Stephen": ["Steve"], "Timothy": ["Tim"], "Victoria": ["Vicky"], "Giuseppe": ["Beppe"], "Salvatore": ["Totò"], "Stanislav": ["Standa"], "Chukwuemeka": ["Emeka"]}
HONOR = ["Dr.", "Prof.", "Mr.", "Ms.", "Mrs.", "Dame", "Hon.", "Capt.", "Imam"]
SUFFIX = [", PhD", ", JD", ", M.D.", ", MPH", " Jr.", ", CPA", ", RN", " II"]
BIO = ["head chef at {o}", "a beekeeper", "chief economist of {o}", "a war correspondent", "a ceramic artist", "the mayor of a small town", "a bridge engineer", "an opera singer", "a mountain guide", "curator at {o}", "a computer linguist", "a veterinarian", "a children's book author", "lead designer at {o}", "a polar explorer", "a judge in Lisbon", "an organist", "a data journalist at {o}"]
ORG = ["Saltwater Press", "Kestrel Media", "Nordhavn University", "The Tidewater Review", "Lighthouse Collective", "Radio Meridiano", "Blue Heron Productions", "Estuary Institute", "KQRS", "Polder Foundation", "Harbor & Hill Studio"]
SHOW = ["{w} Dispatch", "The {w} Files", "Letters from {w}", "{w} After Dark", "{w} and Friends", "Notes on {w}"]
SHOWH = ["{h} Live", "At Home with {h}", "{h} Asks"]
WORDS = "Anchor Beacon Driftwood Fathom Gull Halyard Isthmus Jetty Keel Lagoon Mooring Narrows Oyster Pier Reef Shoal Tern".split()
TOPIC = ["kelp and climate", "Slow Trains", "the price of rain", "Fermentation", "Old Maps", "Night Markets", "how languages die", "Rural Clinics", "The Ethics of Zoos", "chess in prison", "Sea Shanties", "Public Baths", "cheap rockets"]
TITLE1 = ["{t} — with {g}", "{g} talks {t}", "No. {n}: {g}", "{t} / {g}", "In conversation: {g}", "{n} | {g} | {t}"]
TITLE2 = ["{g1} + {g2} on {t}", "{t} / {g1}, {g2}", "Two voices: {g1} and {g2}"]
TITLE0 = ["{t}", "No. {n}: {t}", "Listener letters {n}", "{t}, part {p}"]
ABOUT = ["The legacy of {x}", "{x} and the question of {t}", "Rereading {x}"]
DESC1 = ["With us today: {g}, {bio}.", "{h} meets {g} to speak about {t}.", "In the studio: {g}.", "{g}, {bio}, joins {h}."]
DESC2 = ["In the studio: {g1} and {g2}.", "{h} meets {g1} ({bio}) and {g2}."]
DESC0 = ["{h} on {t}.", "Presented by {h}."]
DESCX = [" We also mention {x}.", " Book of the week: {t} by {x}."]
RERUN = ["{T} (repeat)", "From the archive: {T}", "Replay: {T}"]
TRAILER = ["Soon: {g}", "Teaser: {g} on {t}"]
MULTI = ["{a} & {b}", "{a} and {b}", "{a}; {b}", "{a} / {b}"]
JUNK = ["{g} (guest)", "Guest: {g}", "{g}, {bio}", "★ {g}", "{g} | {o}"]
GENERIC = ["Speaker A", "Guest 1", "Moderator", "SPEAKER_01", "(Music)"]
TRACK = ["https://www.podtrac.com/pts/redirect.mp3/", "https://op3.dev/e/", "https://pdst.fm/e/", "https://prfx.byspotify.com/e/"]
SAY = ["Good to be here.", "Let us begin.", "That took years.", "Nobody expected it."]

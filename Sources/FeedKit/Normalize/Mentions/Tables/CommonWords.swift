/// Words that are no names by themselves, though a sentence or a title gives them a capital.
enum CommonWords {
  static let rows = """
    i i'm i've i'll i'd you he she it we they me him her us them my your his its our their mine this that
    these those here there where when why how what who which whose if so then than too very not no yes ok
    along as at by for from in into of off on onto out over to up with without within about after again also
    although am an and any are aren't be because been before being both but can can't come could did do
    does doesn't don't done down during each either else enough even ever every few first get gets getting
    go goes going gonna got had has have having hello hi hey how's however is isn't it's just last later
    let let's like little look looking made make makes making many may maybe might more most much must
    never new next now old once one only or other others own part people please put really same see she's
    should show shows since some something still such sure take takes taking tell than thank thanks that's
    the there's they're thing things think through time today together tonight tomorrow two three four five
    six seven eight nine ten under until use used using want was way we're we've week weeks well were what's
    while whole will won't would yet you're you'll year years yesterday
    episode episodes ep eps podcast podcasts season seasons series part parts chapter bonus special extra
    live show-notes notes transcript subscribe follow support patreon twitter facebook instagram youtube
    spotify apple google amazon itunes linkedin mastodon github website web site blog newsletter email
    contact download listen rate review share discord slack reddit tiktok soundcloud medium stitcher
    monday tuesday wednesday thursday friday saturday sunday january february march april may june july
    august september october november december summer winter spring autumn fall
    recorded presented presents introducing introduction interview interviews feature ultimate best great
    good big real world news daily weekly morning evening night day days question questions answer answers
    q&a ama mailbag roundup update updates recap review reviews top guide story stories history future
    song songs album movie movies film films book books tv music art science technology business
    ultimately additionally finally originally plus meanwhile instead besides here's join listen learn
    find check visit click read buy order get watch sign available hosted copyright
    der die das den dem des ein eine einen einem einer eines und oder aber auch als am an auf aus bei bis
    da dann dass denn diese dieser dieses doch du durch er es für gegen hat haben heute hier ich ihr im in
    ist ja kein man mehr mein mit nach nicht noch nun nur ob ohne sein seit sich sie sind so um uns unser
    unsere unter vom von vor war was weil wenn wer wie wir wird wo zu zum zur über folge folgen staffel
    teil ausgabe sendung neue neuer neues thema themen woche jahr januar februar märz mai juni juli
    warum wieso weshalb woran waarom varför hvorfor dlaczego neden γιατί oktober dezember montag dienstag mittwoch donnerstag freitag samstag sonntag außerdem diesmal
    le la les un une des du de et ou mais donc or ni car ce cet cette ces il elle ils elles on nous vous je
    tu dans sur sous par pour avec sans qui que quoi dont où comment pourquoi quand si ne pas plus est sont
    était cet épisode saison émission semaine aujourd'hui bienvenue lundi mardi mercredi jeudi vendredi
    samedi dimanche janvier février mars avril juin juillet août septembre octobre novembre décembre
    el los las una unos unas y o pero porque como cuando donde quien que qué cómo cuándo dónde en por para
    con sin sobre entre hasta desde este esta estos estas ese esa su sus mi tu nuestro nuestra es son era
    hoy episodio capítulo temporada programa semana lunes martes miércoles jueves viernes sábado domingo
    enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre también más
    ao aos um uma uns umas e ou mas porque quando onde quem como em no na nos nas por pelo pela para com sem
    neste nesta este esta hoje episódio temporada programa semana são não mais também
    il lo gli uno ed ma perché quando dove chi come nel nella con senza questo questa oggi puntata episodio
    stagione settimana sono è più anche
    het een en maar want als wanneer waar wie hoe in op met zonder deze dit vandaag aflevering seizoen week
    och eller men om när var vem hur i på med utan detta idag avsnitt säsong vecka og eller men når hvor
    hvem hvordan uden i dag afsnit episode ja tai mutta kun missä kuka jakso kausi tänään
    i oraz lub ale gdy gdzie kto jak w na z bez ten ta to dziś odcinek sezon tydzień a když kde kdo díl
    и или но как когда где кто что в на с без этот эта это эти мы вы он она они сегодня выпуск эпизод сезон
    часть подкаст неделя новый новая также ещё ведь если чтобы почему для по за из от до при
    і або але як коли де хто що у на з без цей ця це ми сьогодні випуск сезон
    ve veya ama ne zaman nerede kim nasıl bu bugün bölüm sezon hafta için
    και ή αλλά πώς πότε πού ποιος στο στη αυτό σήμερα επεισόδιο
    של את על עם זה זו היא הוא אני אנחנו היום פרק עונה
    الحلقة حلقة الموسم هذا هذه في على من إلى قسمت این در به از که را
    एपिसोड और में के की का यह है हैं हूँ था थे थी कर करते रहे रही रहा से को पर हमारे हमारी आज इस ने
    第 集 期 回 話 和 的 与 그리고 에피소드 회
    english german french spanish american british european american's indian chinese russian japanese
    swift kotlin android ios java python javascript linux windows internet ai ml gps api ui ux
    university college school institute foundation center company inc llc ltd
    north south east west new york san los city street united states america europe africa asia
    """
}

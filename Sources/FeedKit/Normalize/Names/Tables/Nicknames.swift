/// Short and familiar forms of given names in many languages, folded: the full name, then its forms.
///
/// A form may belong to several full names; a name is then compared with each.
enum Nicknames {
  /// Full names by form.
  static let fullNames: [String: [String]] = {
    var table: [String: [String]] = [:]
    for row in rows.split(whereSeparator: { $0 == "\n" || $0 == ";" }) {
      let names = row.split(separator: " ").map(String.init)
      guard let full = names.first else { continue }
      for form in names.dropFirst() where !table[form, default: []].contains(full) {
        table[form, default: []].append(full)
      }
    }
    return table
  }()

  /// The full names themselves.
  static let known: Set<String> = Set(
    rows.split(whereSeparator: { $0 == "\n" || $0 == ";" }).compactMap {
      $0.split(separator: " ").first.map(String.init)
    }
  )

  private static let rows = """
    aaron ron ronnie; abigail abby abbie gail; abraham abe bram; adam ade; adelaide addie ada; agnes aggie
    albert al bert bertie; alexander alex al sandy xander lex alec sasha zander; alexandra alex sandra sasha
    alexandra lexi lexie sandy alexa; alfred al alf alfie fred; alison ali allie; allison ali allie
    amanda mandy; andrew andy drew; angela angie ange; ann annie anne nan; anna annie ann; anthony tony ant
    antonia toni; archibald archie; arthur art artie; augustus gus augie; barbara barb babs barbie bobbie
    bartholomew bart; beatrice bea trixie; benedict ben; benjamin ben benny benji; bernard bernie
    bertram bert; bradley brad; brendan bren; bridget bridie biddy; calvin cal; cameron cam; carl charlie
    caroline carrie caro lina; carolyn carrie; catherine cathy kate katie cat kit cathie kitty
    cassandra cass cassie; cecilia cece celia; charles charlie chuck chas chip; charlotte charlie lottie
    chester chet; christian chris; christina chris chrissy tina christie; christine chris chrissy tina
    christopher chris kit topher; clarence clare; clifford cliff; clinton clint; constance connie
    cornelius neil con; curtis curt; cynthia cindy; daniel dan danny; danielle dani; darren daz
    david dave davy davie; deborah deb debbie debby; denise dee; dennis denny den; desmond des; diana di
    dominic dom nick; donald don donnie donny; donna don; dorothy dot dottie dolly; douglas doug dougie
    dwight ike; edgar ed eddie; edmund ed eddie ned ted; edward ed eddie ned ted teddy; edwin ed eddie win
    eleanor ellie nell nellie nora ella; elijah eli; elizabeth liz beth lizzie betty eliza betsy lisa libby
    elizabeth bess bessie elise liza ellie; ellen ellie nell; emily em emmy; emma em; eric rick ricky
    ernest ernie; eugene gene; evelyn evie eve; felicity flick fliss; florence flo florrie; frances fran
    frances frankie fanny; francesca fran chess; francis frank fran frankie; franklin frank
    frederick fred freddie freddy rick fritz; gabriel gabe; gabrielle gabby gabi; gareth gaz gary
    geoffrey geoff jeff; george geordie georgie; gerald gerry jerry; gerard gerry ged; gertrude gert trudy
    gilbert gil bert; gillian gill jill; gordon gordy; grace gracie; graham gray; gregory greg gregg
    gwendolyn gwen; hannah hanna; harold harry hal; harriet hattie harry; harvey harv; heather hev
    helen nell ellie; henrietta hetty etta; henry harry hank hal; herbert herb bert; howard howie
    hubert bert hugh; hugh hughie; humphrey humph; ian iain; ignatius iggy; irene renie; isaac ike zac
    isabel izzy bella belle ibby; isabella izzy bella; isidore izzy; jack jackie; jacob jake jay
    jacqueline jackie jacqui; james jim jimmy jamie jimbo jem; jane janie jenny; janet jan; jasmine jaz
    jason jay jase; jean jeanie; jeffrey jeff geoff; jennifer jen jenny jenn; jeremiah jerry jem
    jeremy jerry jez jem; jerome jerry; jessica jess jessie; joan joanie; joanna jo joann; joanne jo
    john jack johnny jon johnnie; jonathan jon jonny john jonty nathan; jordan jordy; joseph joe joey jo
    josephine jo josie; joshua josh; joyce joy; judith judy jude; julia julie jules; julian jules
    juliana jules; juliet jules; justin jus; karen kaz; katherine kate kathy katie kat kit kitty kath kay
    kathleen kathy kath kate kay; kathryn kate kathy katie kat kath; kenneth ken kenny; kevin kev
    kimberly kim kimmy; kristen kris kristy; kristina kris tina; laura laurie; lauren laurie; laurence
    larry laurie; laurence larry laurie loz; lawrence larry laurie loz law; leonard leo len lenny
    leonardo leo; leopold leo; leroy lee roy; leslie les; lewis lew; lillian lil lily; linda lindy lin
    lindsay linz; louis lou louie; louise lou; lucas luke; lucille lucy; lucinda lucy cindy; lynn lynne
    mackenzie mac mack; madeleine maddie maddy; madeline maddie maddy; magdalena magda lena maggie
    malcolm mal malc; marcus marc mark; margaret maggie peggy meg marge margie greta madge peg rita daisy
    marianne mari; marilyn mari; marjorie marge margie; martha marty; martin marty; martina tina
    marvin marv; mary molly polly mae mamie; matilda tilly mattie tilda; matthew matt matty; maureen mo
    maurice mo maury; maximilian max; maxwell max; megan meg; melanie mel; melissa mel missy lissa
    melvin mel; mercedes mercy; michael mike mick mickey mikey mitch micky; michelle shelly chelle
    mildred millie; miriam mimi; mitchell mitch; mohammed mo; mohamed mo; muhammad mo; morris mo morrie
    mortimer mort; nancy nan; natalie nat; natasha tasha; nathan nate nat; nathaniel nate nat nathan
    neil neal; nicholas nick nicky nico nic; nicola nicky nikki; nicole nicky nikki nic; nigel nige
    norman norm; oliver ollie oli; olivia liv livvy; oscar oz; oswald oz ozzie; pamela pam; patricia pat
    patricia patty trish tricia patsy; patrick pat paddy rick; paul paulie; paula polly; penelope penny pen
    percival percy; peter pete petey; philip phil pip; phillip phil pip; philippa pip pippa; phyllis phyl
    priscilla cilla; prudence pru; quentin quin; rachel rach rae; ralph ralphie; randall randy
    randolph randy; raymond ray; rebecca becky bec becca beck; reginald reg reggie; rhiannon rhi
    richard rick dick rich richie ricky; robert bob rob bobby robbie bert robby; roberta bobbie; robin rob
    roderick rod roddy rick; rodney rod; roger rog; roland roly; ronald ron ronnie; rosalind roz
    rosemary rose rosie; rosamund roz; roxanne roxy; rudolph rudy; rupert rupe; russell russ rusty
    ruth ruthie; sabrina bri; samantha sam sammy; samson sam; samuel sam sammy; sandra sandy; sarah sadie
    sarah sally sal; scott scotty; sebastian seb bash; sharon shaz; sheila shelly; shirley shirl
    sidney sid syd; sylvia syl; simon si; sophia sophie; spencer spence; stanley stan; stella stel
    stephanie steph stevie; stephen steve stevie ste; steven steve stevie ste; stewart stew stu
    stuart stu stew; susan sue susie suzy susy; susanna sue susie suzy; susannah sue susie; suzanne sue
    suzanne suzy zanne; sydney syd; sylvester sly; tamara tammy; teresa terry tess tessa tracy
    terence terry tel; terrence terry; theodora theo dora thea; theodore ted theo teddy ned
    theresa terry tess tessa; thomas tom tommy thom; timothy tim timmy; tobias toby; tracey trace
    trevor trev; tristan tris; tyler ty; tyrone ty; ulysses uly; valerie val; vanessa nessa ness
    verity vee; veronica ronnie vera nica; victor vic; victoria vicky tori vic vicki vikki; vincent vin
    vincent vinny vince vinnie; virginia ginny ginger; vivian viv; vivienne viv; wallace wally; walter walt
    walter wally wat; warren waz; wendell del; wesley wes; wilfred wilf fred; wilhelmina mina billie
    william bill will billy willy liam wills; winifred winnie freda; winston win; yvonne evie vonnie
    zachary zach zack zac; zachariah zach; zoe zo
    jose pepe chepe; joaquin quino ximo; francisco paco pancho fran curro kiko chico; ignacio nacho
    antonio toni tono antonito; manuel manolo manu lolo; enrique quique kike; alejandro ale alex jandro
    alejandra ale alex; guadalupe lupe lupita; guillermo memo guille; jesus chuy chus; rosario charo
    dolores lola; concepcion concha conchita; mercedes merche meche; pilar pili; isabel isa; beatriz bea
    eduardo edu lalo; eduardo dudu; fernando nando fer; gabriel gabo; gonzalo gonza; graciela chela
    gregorio goyo; jorge jordi coque; luis lucho; luis lulu; maria mari; mateo teo
    montserrat montse; rafael rafa; ramon moncho; ricardo richi; roberto beto berto; rodrigo rodri
    rosa rosi; salvador salva chava; santiago santi; sebastian sebas; sergio checo; teresa tere
    vicente chente; victoria vicky; xavier xavi; javier javi; juan juanito; daniel dani; daniela dani
    cristina cris; begona bego; veronica vero; hector tito; alberto beto; humberto beto; ines nines
    joao joaozinho janjao; antonio toninho tonho; jose ze zeca; francisco chico; carlos carlinhos caca
    luiz lula luizinho; eduardo duda; rafael rafa; gabriela gabi; carolina carol; beatriz bia
    fernanda nanda; mariana mari; leonardo leo; gustavo guga; henrique rique
    francois fanfan; jean-pierre jp; catherine cathy; benjamin ben; frederic fred; philippe phil
    nicolas nico; emmanuelle manu; emmanuel manu; sebastien seb; stephane steph; alexandre alex
    dominique dom; veronique vero; jacqueline jacquie; christophe chris; christelle chris; mathieu matt
    maximilien max; laurent lolo; corinne coco; genevieve viviane; michel mimi; patrice pat; vincent vince
    giuseppe beppe peppe pino; francesco franco ciccio cecco; antonio tonio nino toto; giovanni gianni vanni
    luigi gigi gino; domenico mimmo; alessandro sandro ale; alessandra ale sandra; salvatore toto turi
    federico fede; federica fede; elisabetta betta lisetta; giuseppina pina; lorenzo renzo; vincenzo enzo
    stefano ste; valentina vale; michele lele; raffaele lele; eleonora nora; emanuele lele manu
    johannes hannes hans jan johan; hans-peter hape; andreas andi; christian chris; christoph chris
    elisabeth lisa sissi else liesel elsa betty; friedrich fritz; georg schorsch; heinrich heinz heiner
    joachim jochen achim; josef sepp joschi jupp; katharina kathi kati trine katja; klaus nikolaus
    konrad kurt; ludwig lutz; magdalena lena leni magda; margarete grete gretel greta; maximilian max maxi
    michael michi; sebastian basti wastl; stephan steff; stefan steff; stefanie steffi; susanne susi sanne
    thomas tom thommy; tobias tobi; ulrich uli ulli; ulrike uli ulli rike; ursula uschi ulla; walter walti
    wilhelm willi willy; wolfgang wolf wolfi; matthias matze hias; benjamin benni; alexander alex sascha
    jakob jacky; gerhard gerd; bernhard bernd; reinhard reini; eberhard ebi; gunther gunni
    cornelis kees cor; hendrik henk rik; johannes jan joop hans; jacobus koos jaap; petrus piet peter
    wilhelmus wim willem; gerardus gerard gert; antonius ton toon; maria mieke marijke ria; elisabeth els
    elisabeth bep liesbeth; catharina karin toos trijntje; nicolaas klaas; leonardus leo leon; theodorus theo
    erik erkki; karl kalle; fredrik fredde; margareta greta maggan; katarina kajsa kata; elisabet lisbet
    gustav gosta; johan janne; lars lasse; mikael micke; nils nisse; per pelle; olof olle; bengt benke
    anders adde; kristina stina kicki; magdalena malena; birgitta gitte; ingeborg inga
    wojciech wojtek; malgorzata gosia malgosia; katarzyna kasia kaska; jan janek jas; stanislaw staszek stas
    elzbieta ela elka; agnieszka aga agusia; aleksandra ola; aleksander olek alek; andrzej jedrek
    anna ania anka; barbara basia baska; grazyna grazka; jakub kuba; joanna asia aska; jerzy jurek
    jozef jozek; krzysztof krzysiek krzys; magdalena magda; malgorzata malgoska; maria marysia; michal michalek
    pawel pawelek; piotr piotrek; ryszard rysiek; tadeusz tadek; tomasz tomek; wladyslaw wladek; zbigniew zbyszek
    zofia zosia; barbora bara barca; jiri jirka; josef pepa; jan honza; frantisek franta; vaclav vasek
    tomas tom; petr peta; miroslav mirek; jaroslav jarda; zdenek zdenda; ladislav lada; stanislav standa
    erzsebet bozsi erzsi zsoka bobe; istvan pista pisti; jozsef jozsi; laszlo laci; sandor sanyi; zoltan zoli
    katalin kati kata; janos jani jancsi; ferenc feri; gyorgy gyuri; zsuzsanna zsuzsa zsuzsi; gergely gergo geri
    balint balazs; zsofia zsofi; marton marci; gabor gabi; peter peti; tamas tomi; attila ati; bence benci
    dmitriy dima mitya; dmitry dima mitya; dmitri dima mitya; aleksandr sasha shura sanya; alexandr sasha
    aleksandra sasha shura; aleksey lyosha alyosha lesha; alexey lyosha alyosha; aleksei lyosha alyosha
    alexei lyosha alyosha; anastasiya nastya nastia; anastasia nastya nastia; anatoliy tolya; anatoly tolya
    andrey andryusha; boris borya; vladimir volodya vova; vladislav vlad slava; vyacheslav slava; viktor vitya
    valeriy valera; vasiliy vasya; galina galya; georgiy gosha zhora; grigoriy grisha; daniil danya
    evgeniy zhenya; evgeny zhenya; yevgeny zhenya; evgenii zhenya; evgeniya zhenya; ekaterina katya katia
    yekaterina katya katia; elena lena alyona; irina ira; ivan vanya; konstantin kostya; lev lyova; larisa lara
    leonid lyonya; lyubov lyuba; maksim max maks; mariya masha; maria masha; mikhail misha; nadezhda nadya
    nataliya natasha; natalia natasha; natalya natasha; nikolay kolya; nikolai kolya; oleg olezhka; olga olya
    pavel pasha; pyotr petya; roman roma; svetlana sveta; sergey seryozha; sergei seryozha; stepan styopa
    tatiana tanya tania; tatyana tanya tania; yuliya yulya; yulia yulya; yuriy yura; yuri yura; yakov yasha
    konstantinos kostas dinos; georgios giorgos yiorgos; dimitrios dimitris mitsos; ioannis yiannis giannis
    nikolaos nikos; panagiotis panos takis; athanasios thanasis; vasileios vasilis; christos chris
    eleni lena; aikaterini katerina; evangelia litsa eva; maria mairi; spyridon spyros; theodoros thodoris
    emmanouil manolis; stylianos stelios; anastasios tasos; michail michalis; alexandros alekos
    mehmet memo; mustafa musti; ibrahim ibo; huseyin huso; suleyman sulo; fatma fatos; ayse ayseg
    mohammad mamad mo; abdullah abdul abdo; abdulrahman abdul; fatemeh fati; alireza ali; mohammadreza reza
    yitzhak itzik; yosef yossi yosi; avraham avi; yaakov kobi yanky; moshe moishe; shmuel shmulik; binyamin bibi
    binyamin benny; michal michali; david dudi dudu; eliyahu eli; ehud udi; yehuda yudi; amnon ami; rivka riki
    adebayo bayo ade; oluwaseun seun; temitope tope; olamide lamide; folake fola; ayodele ayo dele; bolaji bola
    kayode kay; yetunde yetty; oluwadamilola dami; chukwuemeka emeka; chinedu nedu; ngozi ngo; ifeoma ify
    chinwe chi; uchenna uche; obinna obi; nnamdi nna; adaeze ada; ikechukwu ike; kelechi kele; amarachi amara
    wijaya jaya; setiawan wawan; budiono budi; rahmawati rahma; siobhan shiv; padraig paddy podge; seamus shay
    mairead maire; gearoid ger; tadhg tad; cillian cill; caoimhe keeva
    """
}

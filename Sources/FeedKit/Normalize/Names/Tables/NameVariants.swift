/// Spellings of the same given or family name, as romanization or custom has them, folded.
///
/// The first of a row stands for all. Only spellings of one name belong in a row, not its short forms.
enum NameVariants {
  /// Spellings that stand for others, by spelling; given names.
  static let given = table(givenRows)
  /// Spellings that stand for others, by spelling; family names that romanizations share.
  static let family = table(familyRows)

  private static func table(_ rows: String) -> [String: [String]] {
    var table: [String: [String]] = [:]
    for row in rows.split(whereSeparator: { $0 == "\n" || $0 == ";" }) {
      let names = row.split(separator: " ").map(String.init)
      guard let first = names.first else { continue }
      for name in names where !table[name, default: []].contains(first) {
        table[name, default: []].append(first)
      }
    }
    return table
  }

  private static let givenRows = """
    muhammad mohammed mohamed mohammad muhammed mohamad mohamet mahomed muhamad muhamed mohd
    ahmad ahmed ahmet; mahmud mahmoud mahmood mehmud; mustafa moustafa mostafa mustapha moustapha
    husayn hussein hussain husain hossein hosein houssein huseyin; hasan hassan hasaan
    yusuf youssef yousef yousuf youcef yussuf yusef josef; fatima fatimah fatma fatemeh fatime fatimata
    aisha aicha ayesha aysha aishah ayse aysha; khalid khaled; khadija khadijah khadeeja hadija
    abdullah abdallah abdulla abdellah; abdulrahman abdurrahman abdelrahman abderrahmane abdul-rahman
    nur nour noor nuur; umar omar omer oumar; uthman osman usman othman; ibrahim ebrahim brahim ibraheem
    ali aly alee; amir ameer emir; karim kareem kerim; rashid rasheed rachid; said saeed sayed saied saiid
    jamal gamal djamel cemal; tariq tarek tarik tareq; walid waleed oualid; zaynab zainab zeinab zeynep
    layla leila laila leyla layli; maryam mariam miriam meryem myriam; samir sameer; nasir nasser naser
    hamid hameed hamed; sulayman suleiman soliman sulaiman solomon suleyman; yahya yehia yahia
    ismail ismael esmail; bilal belal; faisal faysal feisal; ghassan gassan; hisham hesham hicham
    jafar jaafar gaafar; latif lateef; majid majeed; munir mounir muneer; nadia nadiya nadja
    rahim raheem; salim saleem selim; salman selman; sharif cherif shareef; zahra zohra zahraa
    bashir basheer bachir; farid fareed ferid; habib habeeb; halima haleema; iman eman imane
    parviz parvez; reza rida ridha; shirin shireen; simin simeen; zohreh zohre; behrouz behruz
    navid naveed; omid omeed; soraya suraya thuraya; nasrin nasreen; yasmin yasmeen jasmin yasmine
    dmitriy dmitry dmitri dimitri dmitrii; aleksey alexey aleksei alexei alexej oleksiy oleksii
    aleksandr alexander aleksander alexandr oleksandr; aleksandra alexandra oleksandra
    ekaterina yekaterina jekaterina kateryna katerina ekaterine; sergey sergei serguei serhiy sergii
    yuliya yulia julia iuliia julija yuliia; nikolay nikolai nicolai mykola nikolaj
    tatiana tatyana tatjana tetiana tetyana; evgeniy evgeny yevgeny evgenii eugeny yevhen evgenij
    evgeniya evgenia yevgenia yevgeniya; anastasiya anastasia anastassia anastasija
    yuriy yuri yury iurii juri iouri yurii yury; andrey andrei andriy andrii andrej; mikhail michail
    mikhail mihail mykhailo mikhaylo; vasiliy vasily vasilii vasili vassily; viktor victor
    ksenia kseniya xenia oksana; sofia sofiya sophia sofya; maria mariya mariia marija; elena yelena olena
    natalia natalya nataliya nataliia natalja; valeriy valery valerii; grigoriy grigory grigorii hryhoriy
    vladimir wladimir volodymyr vladymyr; igor ihor; oleg oleh; pyotr petr piotr petro pjotr
    semyon semen simeon; fyodor fedor feodor theodor; arkadiy arkady arkadii; gennadiy gennady gennadii
    svetlana svitlana swetlana; lyudmila ludmila lyudmyla ljudmila; zinaida zinaida; irina iryna irena
    giorgos yiorgos georgios george yorgos; giannis yannis yiannis ioannis; eleni helen elena helene
    konstantinos constantine constantinos; dimitris dimitrios demetris demetrios; vasilis vassilis vasilios
    aikaterini ekaterini catherine katerina; nikos nicos; stavros stauros; christos hristos; eirini irini
    athina athena; evangelos vangelis; theodoros theodore; alexandros alexandre; panagiotis panayiotis
    yael jael; rahel rachel rachael; uri ori oori; levi levy; avraham abraham avram; yitzhak itzhak isaac
    yosef josef joseph; moshe moses mosheh; shlomo solomon; yehuda judah jehuda; chaim haim hayim chayim
    hana hannah chana; noa noah; yonatan jonathan; ze'ev zeev zev; eliyahu elijah; yaakov jacob yakov
    tzvi zvi tsvi; tzipi zipi tsipi; rivka rivkah rebecca; shira sheera; noam noaam; gal gall
    sunil suneel; dipika deepika; dipak deepak; anjali anjalee; priya preeya; vikram wikram bikram
    suresh suresha; rajiv rajeev; sanjiv sanjeev; pradip pradeep; sandip sandeep; kuldip kuldeep
    lakshmi laxmi lakshmy; krishna krsna kishna; ravindra rabindra; vijay bijoy; anil aneel; amit ameet
    ashok asoka; gita geeta; mina meena; nila neela; rina reena; rita reeta; sita seeta; sima seema
    vinod binod; sharmila sarmila; shubhra subhra; subhash subhas; anirban anirbaan; sourav saurav sourabh
    debasish debashis debashish; arijit arijeet; tanmoy tanmay; mousumi moushumi mausumi
    jihun jihoon; seoyeon seoyun suhyeon; minjun minjoon; sujin soojin; yeongho youngho; eunjeong eunjung
    seonghun sunghoon; hyeonjeong hyunjung; jeongho jungho; myeongsu myungsoo; eunyeong eunyoung
    kentaro kentarou; taro tarou; yuki yuuki; yusuke yuusuke; yoko youko; shinichi shinniti; jiro jirou
    """

  private static let familyRows = """
    kim gim ghim; lee yi rhee li ri i rhie; park pak bak bark; choi choe choy; jung jeong chung cheong jong
    yoon yun youn; kang gang; cho jo joh; jang chang; lim im rim yim; han hahn; oh o; seo suh; shin sin
    kwon gwon; hwang whang; ahn an; song soong; ryu yoo yu ryoo lyu; hong; jeon jun chun chon; ko go koh
    moon mun; yang ryang; bae pae; baek paik baik paek; heo huh hur; nam; sim shim; noh no roh; ha hah
    kwak gwak; sung seong; cha tcha; ju joo chu; woo wu u; koo gu ku goo; min; na ra nah; jin chin
    wang wong; chen chan tan; huang wong hwang; zhao chao chiu; zhou chow chou; wu ng woo; xu hsu tsui
    sun suen; zhu chu; hu woo; guo kuo kwok; he ho; gao kao ko; lin lam lim; luo lo law; zheng cheng cheang
    liang leung; xie hsieh tse; tang tong; xu hui; deng teng; feng fung; cao tsao; peng pang; zeng tsang tseng
    xiao hsiao siu; tian tien; dong tung; pan poon; yuan yuen; cai tsai choi; jiang chiang; yu yue; du to
    ye yeh yip; cheng ching; wei ngai; su so; lu lo; ding ting; ren jen yam; shen sum; yao yiu; lu lui
    jiang keung; cui tsui; zhong chung; tan tam; lu luk; wang ong; fan faan; jin kam; shi shek; liao liu
    jia chia; xia hsia ha; fu foo; fang fong; zou chow; xiong hung; bai pai pak; meng mang; qin chin; qiu yau
    kong hung; xue hsueh sit; yin wan; duan tuen; lei lui; tao to; shi sze; kang hong; mao mo; hao kok
    """
}

/// Readings of common Japanese family and given names written in Han characters.
///
/// Han characters have several readings in Japanese, and only the name tells which; what is not here is
/// compared by its characters alone.
enum JapaneseNames {
  /// Readings of family names, folded without marks of length.
  static let family = table(familyRows)
  /// Readings of given names.
  static let given = table(givenRows)

  private static func table(_ rows: String) -> [String: [String]] {
    var table: [String: [String]] = [:]
    var name = ""
    for word in rows.split(whereSeparator: \.isWhitespace) {
      if word.utf8.first.map({ $0 >= 0x80 }) == true {
        name = String(word)
      } else {
        table[name, default: []].append(String(word))
      }
    }
    return table
  }

  private static let familyRows = """
    佐藤 sato 鈴木 suzuki 高橋 takahashi 田中 tanaka 伊藤 ito 渡辺 watanabe 渡邊 watanabe 渡邉 watanabe
    山本 yamamoto 中村 nakamura 小林 kobayashi 加藤 kato 吉田 yoshida 山田 yamada 佐々木 sasaki
    山口 yamaguchi 松本 matsumoto 井上 inoue 木村 kimura 林 hayashi 斎藤 saito 斉藤 saito 齋藤 saito
    齊藤 saito 清水 shimizu 山崎 yamazaki yamasaki 森 mori 阿部 abe 池田 ikeda 橋本 hashimoto
    山下 yamashita 石川 ishikawa 中島 nakajima nakashima 前田 maeda 藤田 fujita 小川 ogawa 後藤 goto
    岡田 okada 長谷川 hasegawa 村上 murakami 近藤 kondo 石井 ishii 坂本 sakamoto 遠藤 endo 青木 aoki
    藤井 fujii 西村 nishimura 福田 fukuda 太田 ota 三浦 miura 藤原 fujiwara 岡本 okamoto 松田 matsuda
    中川 nakagawa 中野 nakano 原田 harada 小野 ono 大野 ono 田村 tamura 竹内 takeuchi 金子 kaneko
    和田 wada 中山 nakayama 石田 ishida 上田 ueda 森田 morita 原 hara 柴田 shibata 酒井 sakai 工藤 kudo
    横山 yokoyama 宮崎 miyazaki 宮本 miyamoto 内田 uchida 高木 takagi 安藤 ando 谷口 taniguchi
    大塚 otsuka 丸山 maruyama 今井 imai 高田 takada takata 藤本 fujimoto 武田 takeda 村田 murata
    上野 ueno 杉山 sugiyama 増田 masuda 平野 hirano 小島 kojima 菅原 sugawara 久保 kubo 松井 matsui
    千葉 chiba 岩崎 iwasaki 桜井 sakurai 野口 noguchi 松尾 matsuo 木下 kinoshita 菊地 kikuchi
    菊池 kikuchi 野村 nomura 新井 arai 佐野 sano 杉本 sugimoto 古川 furukawa 大西 onishi 浜田 hamada
    市川 ichikawa 高野 takano 水野 mizuno 小山 koyama 川口 kawaguchi 吉川 yoshikawa 荒木 araki
    本田 honda 山内 yamauchi 岩田 iwata 島田 shimada 飯田 iida 五十嵐 igarashi 東 higashi azuma
    川崎 kawasaki 辻 tsuji 安田 yasuda 中田 nakata nakada 久保田 kubota 服部 hattori 関 seki 川上 kawakami
    西田 nishida 土屋 tsuchiya 岩本 iwamoto 福島 fukushima 永井 nagai 松岡 matsuoka 樋口 higuchi
    秋山 akiyama 内藤 naito 石原 ishihara 馬場 baba 矢野 yano 荒井 arai 小松 komatsu 大島 oshima
    大橋 ohashi 山中 yamanaka 松下 matsushita 浅野 asano 白石 shiraishi 荻野 ogino 福井 fukui
    黒田 kuroda 大谷 otani 鎌田 kamada 堀 hori 本間 honma 望月 mochizuki 星野 hoshino 河野 kono kawano
    熊谷 kumagai 片山 katayama 吉村 yoshimura 奥村 okumura 早川 hayakawa 西川 nishikawa 松原 matsubara
    北村 kitamura 川村 kawamura 須藤 sudo 横田 yokota 大久保 okubo 平田 hirata 小池 koike 落合 ochiai
    成田 narita 北川 kitagawa 村井 murai 黒澤 kurosawa 黒沢 kurosawa 宮沢 miyazawa 宮澤 miyazawa
    大川 okawa 田口 taguchi 関口 sekiguchi 沢田 sawada 澤田 sawada 吉岡 yoshioka 三宅 miyake
    川島 kawashima 中西 nakanishi 牧野 makino 富田 tomita 野田 noda 児玉 kodama 榎本 enomoto 堤 tsutsumi
    尾崎 ozaki 三好 miyoshi 安部 abe 安倍 abe 小泉 koizumi 麻生 aso 夏目 natsume 三島 mishima 川端 kawabata
    芥川 akutagawa 谷崎 tanizaki 太宰 dazai 大江 oe 坂口 sakaguchi 村瀬 murase 天野 amano 宇野 uno
    江口 eguchi 榊原 sakakibara 広瀬 hirose 廣瀬 hirose 吉野 yoshino 神田 kanda 土井 doi 堀江 horie
    西野 nishino 茂木 motegi mogi 落合 ochiai 成瀬 naruse 若林 wakabayashi 春日 kasuga 大森 omori
    """

  private static let givenRows = """
    春樹 haruki 美咲 misaki 健太郎 kentaro 由美子 yumiko 大輔 daisuke 真一 shinichi 陽子 yoko 雄介 yusuke
    太郎 taro 次郎 jiro 一郎 ichiro 三郎 saburo 花子 hanako 健 ken takeshi 誠 makoto 隆 takashi 浩 hiroshi
    博 hiroshi 修 osamu 学 manabu 豊 yutaka 勇 isamu 進 susumu 茂 shigeru 清 kiyoshi 正 tadashi 実 minoru
    明 akira 彰 akira 聡 satoshi 哲 tetsu satoshi 剛 tsuyoshi go 翔 sho kakeru 翔太 shota 大翔 hiroto 蓮 ren
    拓也 takuya 拓哉 takuya 達也 tatsuya 直樹 naoki 直人 naoto 和也 kazuya 和夫 kazuo 健一 kenichi 健二 kenji
    賢治 kenji 憲一 kenichi 浩二 koji 浩一 koichi 光一 koichi 幸一 koichi 孝之 takayuki 裕之 hiroyuki
    博之 hiroyuki 浩之 hiroyuki 弘之 hiroyuki 俊介 shunsuke 亮 ryo 亮太 ryota 亮介 ryosuke 龍之介 ryunosuke
    陽介 yosuke 洋介 yosuke 洋平 yohei 康平 kohei 浩平 kohei 恭平 kyohei 慎太郎 shintaro 純一郎 junichiro
    晋三 shinzo 純一 junichi 淳 jun atsushi 淳一 junichi 潤 jun 俊 shun 隼人 hayato 颯太 sota 悠斗 yuto
    雄一 yuichi 裕一 yuichi 祐一 yuichi 雄太 yuta 裕太 yuta 勇太 yuta 優 yu 悠 yu haruka 貴之 takayuki
    崇 takashi 孝 takashi 徹 toru 透 toru 敦 atsushi 篤 atsushi 武 takeshi 毅 takeshi 猛 takeshi 圭介 keisuke
    啓介 keisuke 圭一 keiichi 恵一 keiichi 慶太 keita 啓太 keita 一輝 kazuki 和樹 kazuki 大樹 daiki 大地 daichi
    祥平 shohei 翔平 shohei 信 shin 信二 shinji 真司 shinji 伸一 shinichi 晋一 shinichi 義雄 yoshio 良太 ryota
    恵子 keiko 敬子 keiko 啓子 keiko 京子 kyoko 和子 kazuko 幸子 sachiko yukiko 洋子 yoko 裕子 yuko hiroko
    優子 yuko 祐子 yuko 智子 tomoko 友子 tomoko 美智子 michiko 道子 michiko 直子 naoko 久美子 kumiko
    真理子 mariko 麻里子 mariko 理恵 rie 美穂 miho 美香 mika 美紀 miki 美樹 miki 由紀 yuki 由美 yumi 裕美 hiromi yumi
    麻衣 mai 舞 mai 愛 ai 葵 aoi 結衣 yui 陽菜 hina haruna 彩 aya 彩香 ayaka 綾 aya 綾香 ayaka 香織 kaori 薫 kaoru
    純子 junko 順子 junko 典子 noriko 紀子 noriko 恭子 kyoko 今日子 kyoko 明子 akiko 晶子 akiko 秋子 akiko
    千尋 chihiro 真由美 mayumi 麻由美 mayumi 真由 mayu 奈々 nana 菜々子 nanako 奈美 nami 奈緒 nao 奈緒子 naoko
    さくら sakura 桜 sakura 凛 rin 遥 haruka 千佳 chika 千夏 chinatsu 夏美 natsumi 友美 tomomi 朋美 tomomi
    沙織 saori 早紀 saki 咲 saki 雅子 masako 昌子 masako 正子 masako 文子 fumiko 史子 fumiko 弘子 hiroko
    """
}

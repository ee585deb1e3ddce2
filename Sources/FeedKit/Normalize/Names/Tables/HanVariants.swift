/// Traditional and Japanese forms of characters that are common in names, beside the simplified form.
enum HanVariants {
  /// The form that stands for others.
  static let plain: [Unicode.Scalar: Unicode.Scalar] = {
    var table: [Unicode.Scalar: Unicode.Scalar] = [:]
    let scalars = Array(pairs.unicodeScalars).filter { $0.value > 0x7F }
    var index = 0
    while index + 1 < scalars.count {
      table[scalars[index]] = scalars[index + 1]
      index += 2
    }
    return table
  }()

  private static let pairs = """
    張张陳陈劉刘趙赵黃黄吳吴孫孙馬马羅罗鄭郑謝谢許许鄧邓馮冯蕭萧葉叶蔣蒋餘余盧卢鐘钟鍾钟譚谭陸陆韋韦賈贾鄒邹閻阎錢钱湯汤賀贺
    龔龚龍龙萬万顧顾嚴严賴赖莊庄蘭兰聶聂喬乔魯鲁齊齐龐庞歐欧應应齐齐顏颜駱骆費费單单倪倪華华國国偉伟強强軍军傑杰東东麗丽
    紅红鳳凤雲云飛飞曉晓穎颖靜静潔洁蘇苏儀仪瑩莹瑤瑶寶宝長长遠远進进達达興兴業业榮荣義义禮礼賢贤學学書书詩诗誠诚諾诺謙谦
    豐丰慶庆憲宪懷怀揚扬揮挥敬敬斌斌時时暉晖會会權权歡欢愛爱漢汉濤涛灣湾烏乌煥焕燁烨燕燕環环瓊琼畢毕監监盛盛禎祯祿禄穌稣
    竇窦紀纪純纯維维綠绿緒绪繼继罡罡聖圣聰聪肅肃艷艳芬芬蓮莲薇薇藝艺衛卫裡里見见親亲觀观訓训詠咏贊赞輝辉輪轮運运邁迈鈞钧
    銀银銘铭鋒锋錦锦鑫鑫開开陽阳際际雙双霞霞順顺頌颂領领顯显風风駿骏鵬鹏黨党澤泽沢泽澤泽斎斋齋斋渡渡邊边辺边濱滨浜滨櫻樱桜樱
    廣广広广實实実实惠惠恵惠榮荣栄荣條条関关關关鐵铁鉄铁壽寿樂乐楽乐獨独圓圆円圆傳传伝传澁涩渋涩嶋岛島岛髙高
    """
}

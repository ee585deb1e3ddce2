/// The names that documents give encodings (Encoding Standard, 4.2), in lower case.
let encodingLabels: [(TextEncoding, String)] = [
  (.utf8, "utf-8 utf8 unicode-1-1-utf-8 unicode11utf8 unicode20utf8 x-unicode20utf8"),
  // The Web reads ISO-8859-1 and ASCII as windows-1252; so do feeds that were written for it.
  (
    .windows1252,
    "iso-8859-1 iso8859-1 iso88591 iso_8859-1 iso_8859-1:1987 iso-ir-100 latin1 l1 ibm819 cp819 "
      + "csisolatin1 us-ascii ascii ansi_x3.4-1968 iso-646-us windows-1252 cp1252 x-cp1252"
  ),
  (
    .utf16LittleEndian,
    "utf-16 utf-16le ucs-2 iso-10646-ucs-2 csunicode unicode unicodefeff utf16 u16"
  ),
  (.utf16BigEndian, "utf-16be unicodefffe"),
  (.utf32LittleEndian, "utf-32 utf-32le ucs-4 iso-10646-ucs-4 utf32"),
  (.utf32BigEndian, "utf-32be ucs-4be"),
  (.singleByte(.ibm866), "ibm866 cp866 866 csibm866"),
  (
    .singleByte(.iso2),
    "iso-8859-2 iso8859-2 iso88592 iso_8859-2 iso_8859-2:1987 iso-ir-101 latin2 l2 csisolatin2"
  ),
  (
    .singleByte(.iso3),
    "iso-8859-3 iso8859-3 iso88593 iso_8859-3 iso_8859-3:1988 iso-ir-109 latin3 l3 csisolatin3"
  ),
  (
    .singleByte(.iso4),
    "iso-8859-4 iso8859-4 iso88594 iso_8859-4 iso_8859-4:1988 iso-ir-110 latin4 l4 csisolatin4"
  ),
  (
    .singleByte(.iso5),
    "iso-8859-5 iso8859-5 iso88595 iso_8859-5 iso_8859-5:1988 iso-ir-144 cyrillic "
      + "csisolatincyrillic"
  ),
  (
    .singleByte(.iso6),
    "iso-8859-6 iso8859-6 iso88596 iso_8859-6 iso_8859-6:1987 iso-ir-127 arabic asmo-708 ecma-114 "
      + "csiso88596e csiso88596i csisolatinarabic iso-8859-6-e iso-8859-6-i"
  ),
  (
    .singleByte(.iso7),
    "iso-8859-7 iso8859-7 iso88597 iso_8859-7 iso_8859-7:1987 iso-ir-126 greek greek8 ecma-118 "
      + "elot_928 csisolatingreek sun_eu_greek"
  ),
  (
    .singleByte(.iso8),
    "iso-8859-8 iso8859-8 iso88598 iso_8859-8 iso_8859-8:1988 iso-ir-138 hebrew visual csiso88598e "
      + "csisolatinhebrew iso-8859-8-e iso-8859-8-i csiso88598i logical"
  ),
  (.singleByte(.iso10), "iso-8859-10 iso8859-10 iso885910 iso-ir-157 latin6 l6 csisolatin6"),
  (.singleByte(.iso13), "iso-8859-13 iso8859-13 iso885913"),
  (.singleByte(.iso14), "iso-8859-14 iso8859-14 iso885914"),
  (
    .singleByte(.iso15),
    "iso-8859-15 iso8859-15 iso885915 iso_8859-15 l9 latin9 csisolatin9"
  ),
  (.singleByte(.iso16), "iso-8859-16"),
  (.singleByte(.koi8R), "koi8-r koi koi8 koi8_r cskoi8r"),
  (.singleByte(.koi8U), "koi8-u koi8-ru"),
  (.singleByte(.macintosh), "macintosh mac x-mac-roman csmacintosh macroman"),
  (.singleByte(.macCyrillic), "x-mac-cyrillic x-mac-ukrainian"),
  (
    .singleByte(.windows874),
    "windows-874 cp874 dos-874 tis-620 iso-8859-11 iso8859-11 iso885911"
  ),
  (.singleByte(.windows1250), "windows-1250 cp1250 x-cp1250"),
  (.singleByte(.windows1251), "windows-1251 cp1251 x-cp1251 win-1251"),
  (.singleByte(.windows1253), "windows-1253 cp1253 x-cp1253"),
  (
    .singleByte(.windows1254),
    "windows-1254 cp1254 x-cp1254 iso-8859-9 iso8859-9 iso88599 iso_8859-9 iso_8859-9:1989 "
      + "iso-ir-148 latin5 l5 csisolatin5"
  ),
  (.singleByte(.windows1255), "windows-1255 cp1255 x-cp1255"),
  (.singleByte(.windows1256), "windows-1256 cp1256 x-cp1256"),
  (.singleByte(.windows1257), "windows-1257 cp1257 x-cp1257"),
  (.singleByte(.windows1258), "windows-1258 cp1258 x-cp1258"),
  (
    .multiByte(.gbk),
    "gbk gb2312 gb_2312 gb_2312-80 x-gbk cp936 chinese csgb2312 csiso58gb231280 iso-ir-58 euc-cn"
  ),
  (.multiByte(.gb18030), "gb18030"),
  (.multiByte(.big5), "big5 big5-hkscs cn-big5 csbig5 x-x-big5"),
  (.multiByte(.eucJP), "euc-jp cseucpkdfmtjapanese x-euc-jp"),
  (.multiByte(.iso2022JP), "iso-2022-jp csiso2022jp"),
  (
    .multiByte(.shiftJIS),
    "shift_jis shift-jis sjis x-sjis windows-31j ms_kanji ms932 csshiftjis cp932"
  ),
  (
    .multiByte(.eucKR),
    "euc-kr cseuckr csksc56011987 iso-ir-149 korean ks_c_5601-1987 ks_c_5601-1989 ksc5601 ksc_5601 "
      + "windows-949 cp949"
  ),
]

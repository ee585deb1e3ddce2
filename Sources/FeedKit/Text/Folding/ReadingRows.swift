// Written by Scripts/make-folding from Unicode 14.0.0; change that and run it again.

/// What letters of all scripts but Han and Hangul are in ASCII: a first scalar, then readings.
///
/// A dot is no reading, `-` nothing, `<` takes the vowel before it away, `+` doubles what follows.
enum ReadingRows {
  static let rows = """
    aa a
    b2 2 3 . m
    b9 1 o
    c0 a a a a a a ae c e e e e i i i i d n o o o o o . o u u u u y th ss a a a a a a ae
    e7 c e e e e i i i i d n o o o o o . o u u u u y th y a a a a a a c c c c c c c c d d
    110 d d e e e e e e e e e e g g g g g g g g h h h h i i i i i i i i i i ij ij j j k k
    138 k l l l l l l l l l l n n n n n n n ng ng o o o o o o oe oe r r r r r r s s s s s
    15f s s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s b b b b . . o c
    188 c d d d d . e a e f f g g hv i i k k l . . ny n . o o oi oi p p
    1a9 sh . t t t t u u u v y y z z zh
    1c4 dz dz dz lj lj lj nj nj nj a a i i o o u u u u u u u u u u e a a a a ae ae g g g g
    1e8 k k o o o o zh zh j dz dz dz g g hv . n n a a ae ae o o a a a a e e e e i i i i o
    20d o o o r r r r u u u u s s t t . . h h n d ou ou z z a a e e o o o o o o o o y y l
    235 n t
    23a a c c l t s z . . b u . e e j j q q r r y y . a . b o c d d . a . e
    260 g . . g . . h . i i . l l l
    271 m ny n
    27c r r r
    282 s sh
    288 t u u v
    290 z z zh
    29d j . . q
    2b0 h h j r
    2b7 w y - - - - - - -
    2c8 -
    2e0 g l s x
    300 - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
    329 - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
    352 - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
    374 -
    386 a . e i i . o . y o i a v g d e z i th i k l m n x o p r . s t y f ch ps o i y a e
    3ae i i y a v g d e z i th i k l m n x o p r s s t y f ch ps o i y o y o . v th y y y
    3d5 f p
    3f0 k r s . th e
    3f9 s
    400 e e dj g ye dz i i j lj nj c k i u dz a b v g d e zh z i i k l m n o p r s t u f kh
    426 ts ch sh shch - y - e yu ya a b v g d e zh z i i k l m n o p r s t u f kh ts ch sh
    449 shch - y - e yu ya e e dj g ye dz i i j lj nj c k i u dz . . e e
    472 f f i i i i
    483 - - - - - - -
    490 g g g g . . zh zh z z k k g g k k k k ng ng ng ng
    4ae u u u u h h . . j j j j h h ch ch . . - zh zh
    4cf - a a a a . . e e a a a a zh zh z z dz dz i i i i o o o o o o e e u u u u u u ch ch
    4f8 y y
    524 p p
    531 a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts v p k o
    556 f
    561 a b g d e z e y t zh i l kh ts k h dz gh ch m y n sh o ch p j r s v t r ts v p k o
    586 f ev
    591 - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
    5ba - - - - . - . - - . - - . -
    5d0 a b g d h v z h t y k k l m m n n s a f p ts ts k r sh t
    610 - - - - - - - - - - -
    621 - a a w i y a b a t th j h kh d dh r z s sh s d t z a gh
    640 - f q k l m n h w a y - - - - - - - - - - - - - - - - - - - - - 0 1 2 3 4 5 6 7 8
    669 9
    670 - a
    679 t . . t . p . . dz
    685 ts ch . d d
    691 r . r . r zh . zh . sh
    6a4 v
    6a9 k . g . ng . g
    6b5 l
    6ba n . n . h . e h h
    6c6 o u u . . v y . e . e . e e . e - - - - - - - . . - - - - - - . . - - . - - - - . . 0
    6f1 1 2 3 4 5 6 7 8 9
    711 -
    730 - - - - - - - - - - - - - - - - - - - - - - - - - - -
    7a6 - - - - - - - - - - -
    7c0 0 1 2 3 4 5 6 7 8 9
    7eb - - - - - - - - -
    7fd -
    816 - - - - . - - - - - - - - - . - - - . - - - - -
    859 - - -
    898 - - - - - - - -
    8ca - - - - - - - - - - - - - - - - - - - - - - - - . - - - - - - - - - - - - - - - -
    8f3 - - - - - - - - - - - - - - n n h . a a i i u u ri li e e e ai o o o au ka kha ga
    918 gha nga cha chha ja jha nya ta tha da dha na ta tha da dha na na pa pha ba bha ma
    92f ya ra ra la la zha va sha sha sa ha <oe <ooe - . <a <i <i <u <u <ri < <e <e <e <ai
    949 <o <o <o <au < < <aw . - - - - < <ue <uue qa kha gha za rha rha fa ya . . <li < . . 0
    967 1 2 3 4 5 6 7 8 9
    973 oe ooe aw ue uue . zha . gga jja . ddda bba . n n h . a a i i u u ri li . . e ai . . o
    994 au ka kha ga gha nga cha chha ja jha nya ta tha da dha na ta tha da dha na . pa pha
    9ac ba bha ma ya ra . la
    9b6 sha sha sa ha . . - . <a <i <i <u <u <ri < . . <e <ai . . <o <au <
    9dc ra rha . ya . . <li < . . 0 1 2 3 4 5 6 7 8 9
    9fe - . . - - h . a a i i u u
    a0f e ai . . o au ka kha ga gha nga cha chha ja jha nya ta tha da dha na ta tha da dha
    a28 na . pa pha ba bha ma ya ra . la la . va sha . sa ha . . - . <a <i <i <u <u
    a47 <e <ai . . <o <au <
    a51 -
    a59 kha gha za ra . fa
    a66 0 1 2 3 4 5 6 7 8 9 n -
    a75 -
    a81 n n h . a a i i u u ri li . . e ai . . o au ka kha ga gha nga cha chha ja jha nya
    a9f ta tha da dha na ta tha da dha na . pa pha ba bha ma ya ra . la la . va sha sha sa
    ab9 ha . . - . <a <i <i <u <u <ri < <e . <e <ai <o . <o <au <
    ae2 <li < . . 0 1 2 3 4 5 6 7 8 9
    af9 zha - - - - - - . n n h . a a i i u u ri li . . e ai . . o au ka kha ga gha nga cha
    b1b chha ja jha nya ta tha da dha na ta tha da dha na . pa pha ba bha ma ya ra . la la
    b35 va sha sha sa ha . . - . <a <i <i <u <u <ri < . . <e <ai . . <o <au <
    b55 - -
    b5c ra rha . ya . . <li < . . 0 1 2 3 4 5 6 7 8 9 . wa
    b82 n h . a a i i u u
    b8e e e ai . o o au ka
    b99 nga cha . ja . nya ta
    ba3 na ta
    ba8 na na pa
    bae ma ya ra ra la la zha va sha sha sa ha
    bbe <a <i <i <u <u
    bc6 <e <e <ai . <o <o <au <
    be6 0 1 2 3 4 5 6 7 8 9
    c00 - n n h - a a i i u u ri li . e e ai . o o au ka kha ga gha nga cha chha ja jha nya
    c1f ta tha da dha na ta tha da dha na . pa pha ba bha ma ya ra ra la la zha va sha sha
    c38 sa ha . . - . <a <i <i <u <u <ri < . <e <e <ai . <o <o <au <
    c55 - - . tsa dza rrra
    c62 <li < . . 0 1 2 3 4 5 6 7 8 9
    c81 n n h . a a i i u u ri li . e e ai . o o au ka kha ga gha nga cha chha ja jha nya
    c9f ta tha da dha na ta tha da dha na . pa pha ba bha ma ya ra ra la la . va sha sha sa
    cb9 ha . . - . <a <i <i <u <u <ri < . <e <e <ai . <o <o <au <
    cde fa
    ce2 <li < . . 0 1 2 3 4 5 6 7 8 9
    d00 - n n h . a a i i u u ri li . e e ai . o o au ka kha ga gha nga cha chha ja jha nya
    d1f ta tha da dha na ta tha da dha na na pa pha ba bha ma ya ra ra la la zha va sha sha
    d38 sa ha ttta - - . <a <i <i <u <u <ri < . <e <e <ai . <o <o <au <
    d62 <li < . . 0 1 2 3 4 5 6 7 8 9
    d81 n
    d85 ayanna aayanna aeyanna aeeyanna iyanna iiyanna uyanna uuyanna iruyanna . iluyanna
    d91 eyanna eeyanna aiyanna oyanna ooyanna auyanna
    db8 mayanna . yayanna rayanna
    dc0 vayanna
    dc4 hayanna . fayanna
    dca -
    dcf < < < < < < . < . < <kombuva < < < < <
    de6 0 1 2 3 4 5 6 7 8 9 . . < <
    e01 k kh . kh . kh ng ch ch ch s ch y d t th th th n d t th th th n b p ph f ph f ph m
    e22 y r . l . w s s s h l o h . a a a am i i ue ue u u -
    e40 e ae o ai ai . . - - - - - - - - . 0 1 2 3 4 5 6 7 8 9
    eb1 - . . - - - - - - - - -
    ec8 - - - - - - . . 0 1 2 3 4 5 6 7 8 9
    f18 - -
    f20 0 1 2 3 4 5 6 7 8 9
    f35 - . - . -
    f71 - - - - - - - - - - - - - - . - - - - - . - -
    f8d - - - - - - - - - - - . - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
    fb6 - - - - - - -
    fc6 -
    102d - - - - . - - - - - - . - - . . - - . 0 1 2 3 4 5 6 7 8 9
    1058 - -
    105e - - -
    1071 - - - -
    1082 - . . - -
    108d - . . 0 1 2 3 4 5 6 7 8 9
    109d -
    10d0 a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h
    10fc n
    1200 ha hu hi ha he he ho hoa la lu li la le le lo lwa hha hhu hhi hha hhe hhe hho hhwa
    1218 ma mu mi ma me me mo mwa sza szu szi sza sze sze szo szwa ra ru ri ra re re ro rwa
    1230 sa su si sa se se so swa sha shu shi sha she she sho shwa qa qu qi qa qe qe qo qoa
    1248 qwa . qwi qwa qwe qwe . . qha qhu qhi qha qhe qhe qho . qhwa . qhwi qhwa qhwe qhwe
    1260 ba bu bi ba be be bo bwa va vu vi va ve ve vo vwa ta tu ti ta te te to twa ca cu ci
    127b ca ce ce co cwa xa xu xi xa xe xe xo xoa xwa . xwi xwa xwe xwe . . na nu ni na ne
    1295 ne no nwa nya nyu nyi nya nye nye nyo nywa
    12a8 ka ku ki ka ke ke ko koa kwa . kwi kwa kwe kwe . . kxa kxu kxi kxa kxe kxe kxo . kxwa
    12c2 kxwi kxwa kxwe kxwe . . wa wu wi wa we we wo woa
    12d8 za zu zi za ze ze zo zwa zha zhu zhi zha zhe zhe zho zhwa ya yu yi ya ye ye yo yoa
    12f0 da du di da de de do dwa dda ddu ddi dda dde dde ddo ddwa ja ju ji ja je je jo jwa
    1308 ga gu gi ga ge ge go goa gwa . gwi gwa gwe gwe . . gga ggu ggi gga gge gge ggo ggwa
    1320 tha thu thi tha the the tho thwa cha chu chi cha che che cho chwa pha phu phi pha
    1334 phe phe pho phwa tsa tsu tsi tsa tse tse tso tswa tza tzu tzi tza tze tze tzo tzoa
    1348 fa fu fi fa fe fe fo fwa pa pu pi pa pe pe po pwa rya mya fya . . - - -
    1381 mwi mwe mwe . bwi bwe bwe . fwi fwe fwe . pwi pwe pwe
    1712 - - -
    1732 - -
    1752 - -
    1772 - -
    17b4 - - . - - - - - - -
    17c6 - . . - - - - - - - - - - -
    17dd - . . 0 1 2 3 4 5 6 7 8 9
    180b - - - . - 0 1 2 3 4 5 6 7 8 9
    1885 - -
    18a9 -
    1920 - - -
    1927 - -
    1932 -
    1939 - - -
    1946 0 1 2 3 4 5 6 7 8 9
    19d0 0 1 2 3 4 5 6 7 8 9
    1a17 - - . . -
    1a56 - . - - - - - - - . - . - . . - - - - - - - -
    1a73 - - - - - - - - - - . . - 0 1 2 3 4 5 6 7 8 9
    1a90 0 1 2 3 4 5 6 7 8 9
    1ab0 - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
    1b00 - - - -
    1b34 - . - - - - - . -
    1b42 -
    1b50 0 1 2 3 4 5 6 7 8 9
    1b6b - - - - - - - - -
    1b80 - -
    1ba2 - - - - . . - - . - - - . . 0 1 2 3 4 5 6 7 8 9
    1be6 - . - -
    1bed - . - - -
    1c2c - - - - - - - - . . - -
    1c40 0 1 2 3 4 5 6 7 8 9
    1c50 0 1 2 3 4 5 6 7 8 9
    1c90 a b g d e v z t i k l m n o p zh r s t u p k gh q sh ch ts dz ts ch kh j h
    1cd0 - - - . - - - - - - - - - - - - - . - - - - - - -
    1ced -
    1cf4 -
    1cf8 - -
    1d2c a ae b . d e e g h i j k l m n . o ou p r t u w a . a . b d e a e . g . k m ng o o
    1d56 p t u . . v . v g d f ch i r u v v g r f ch ue b d f m n p r r s t z . n . th . . p
    1d80 b d f g k l m n p r s . v x z a . d e
    1d96 i . . u . . c c d . f
    1da4 i i . . j l l . m . ny n
    1db3 s sh t u u . v . z z z zh th - - - - - - - - - - - - - - - - - - - - - - - - - - -
    1ddb - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - a a b b
    1e04 b b b b c c d d d d d d d d d d e e e e e e e e e e f f g g h h h h h h h h h h i
    1e2d i i i k k k k k k l l l l l l l l m m m m m m n n n n n n n n o o o o o o o o p p
    1e56 p p r r r r r r r r s s s s s s s s s s t t t t t t t t u u u u u u u u u u v v v
    1e7f v w w w w w w w w w w x x x x y y z z z z z z h t w y a s . . ss . a a a a a a a a
    1ea8 a a a a a a a a a a a a a a a a e e e e e e e e e e e e e e e e i i i i o o o o o
    1ed1 o o o o o o o o o o o o o o o o o o o u u u u u u u u u u u u u u y y y y y y y y
    1efe y y a a a a a a a a a a a a a a a a e e e e e e . . e e e e e e . . i i i i i i i
    1f27 i i i i i i i i i i i i i i i i i i i i i i i i i o o o o o o . . o o o o o o . . y
    1f51 y y y y y y y . y . y . y . y o o o o o o o o o o o o o o o o a a e e i i i i o o
    1f7a y y o o . . a a a a a a a a a a a a a a a a i i i i i i i i i i i i i i i i o o o
    1fa3 o o o o o o o o o o o o o a a a a a . a a a a a a a . i
    1fc2 i i i . i i e e i i i
    1fd0 i i i i . . i i i i i i
    1fe0 y y y y r r y y y y y y r
    1ff2 o o o . o o o o o o o
    2070 0 i . . 4 5 6 7 8 9
    207f n 0 1 2 3 4 5 6 7 8 9
    2090 a e o x a h k l m n p s t
    20a8 rs
    20d0 - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
    2102 c
    2107 e . . g h h h h h i i l l . n no . . p q r r r . . sm tel tm . z . o . z . k a b c
    212f e e f . m o a b g d i . fax p g g p
    2145 d d e i j
    2160 i ii iii iv v vi vii viii ix x xi xii l c d m i ii iii iv v vi vii viii ix x xi xii
    217c l c d m
    2460 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20
    24b6 a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o
    24df p q r s t u v w x y z 0
    2c60 l l l p r a t h h k k z z a m . . v w w v
    2c78 e . o . j v s z
    2cef - - -
    2d7f - loa moa roa soa shoa boa toa coa noa nyoa . zoa doa ddoa joa thoa choa phoa poa
    2d93 ggwa ggwi ggwe ggwe
    2da0 ssa ssu ssi ssa sse sse sso . cca ccu cci cca cce cce cco . zza zzu zzi zza zze zze
    2db6 zzo . ccha cchu cchi ccha cche cche ccho . qya qyu qyi qya qye qye qyo . kya kyu kyi
    2dcb kya kye kye kyo . xya xyu xyi xya xye xye xyo . gya gyu gyi gya gye gye gyo . - -
    2de2 - - - - - - - - - - - - - - - - - - - - - - - - - - - - - -
    302a - - - -
    3041 a a i i u u e e o o ka ga ki gi ku gu ke ge ko go sa za shi ji su zu se ze so zo ta
    3060 da chi ji + tsu zu te de to do na ni nu ne no ha ba pa hi bi pi fu bu pu he be pe
    307b ho bo po ma mi mu me mo <ya ya <yu yu <yo yo ra ri ru re ro . wa wi we o n vu
    3099 - -
    309f yori . a a i i u u e e o o ka ga ki gi ku gu ke ge ko go sa za shi ji su zu se ze
    30bd so zo ta da chi ji + tsu zu te de to do na ni nu ne no ha ba pa hi bi pi fu bu pu
    30d8 he be pe ho bo po ma mi mu me mo <ya ya <yu yu <yo yo ra ri ru re ro . wa wi we o
    30f3 n vu . . va vi ve vo
    30ff koto
    3250 pte 21 22 23 24 25 26 27 28 29 30 31 32 33 34 35
    32b1 36 37 38 39 40 41 42 43 44 45 46 47 48 49 50
    32cc hg erg ev ltd a i u e o ka ki ku ke ko sa shi su se so ta chi tsu te to na ni nu ne
    32e8 no ha hi fu he ho ma mi mu me mo ya yu yo ra ri ru re ro wa wi we o . . arufua anhea
    3304 ininku inchi uon . . onsu . kairi kara+to . karon kanma kika
    3314 kiro
    3318 kuramu
    331d koruna . saikuru . shirinku senchi sento . teshi toru ton nano no+to haitsu
    332f hikuru hiko hiru fuara+to . . furan . heso henihi herutsu hensu . . hointo horuto
    333f hon honto . . maikuro mairu ma+ha maruku . mikuron miri . meka mekaton
    3350 yuan ri+toru rira . . remu rentoken wa+to
    3371 hpa da au bar ov pc dm dm2 dm3 iu
    3380 pa na ma ma ka kb mb gb cal kcal pf nf mf mg mg kg hz khz mhz ghz thz ml ml dl kl
    3399 fm nm mm mm cm km mm2 cm2 m2 km2 mm3 cm3 m3 km3 . . pa kpa mpa gpa rad . . ps ns ms
    33b3 ms pv nv mv mv kv mv pw nw mw mw kw mw ko mo . bq cc cd . . db gy ha hp in kk km kt
    33d0 lm ln log lx mb mil mol ph . ppm pr sr sv wb
    33ff gal
    a66f - - - - . - - - - - - - - - -
    a69c - - - -
    a6f0 - -
    a728 tz tz
    a732 aa aa ao ao au au av av av av ay ay . . k k k k k k . . l l o o o o oo oo p p p p
    a754 p p q q q q
    a75e v v vy vy
    a76a et et is is
    a778 um
    a78b - - . l . n n c c c h b b f f
    a7a0 g g k k n n r r s s h . . l
    a7b2 j
    a7b8 u u
    a7c4 c s z d d s s
    a7f2 c f q
    a7f8 h oe
    a802 -
    a806 -
    a80b -
    a825 - -
    a82c -
    a8c4 - -
    a8d0 0 1 2 3 4 5 6 7 8 9
    a8e0 - - - - - - - - - - - - - - - - - -
    a8fe ay <ay 0 1 2 3 4 5 6 7 8 9
    a926 - - - - - - - -
    a947 - - - - - - - - - - -
    a980 - - -
    a9b3 - . . - - - - . . - -
    a9d0 0 1 2 3 4 5 6 7 8 9
    a9e5 -
    a9f0 0 1 2 3 4 5 6 7 8 9
    aa29 - - - - - - . . - - . . - -
    aa43 -
    aa4c -
    aa50 0 1 2 3 4 5 6 7 8 9
    aa7c -
    aab0 - . - - - . . - -
    aabe - - . -
    aaec - -
    aaf6 -
    ab01 tthu tthi ttha tthe tthe ttho . . ddhu ddhi ddha ddhe ddhe ddho . . dzu dzi dza dze
    ab15 dze dzo
    ab20 cchha cchhu cchhi cchha cchhe cchhe cchho . bba bbu bbi bba bbe bbe bbo
    ab34 e . . l l l m n
    ab49 r
    ab4e u . ui . u
    ab56 x x x x y . . l l u
    ab63 uo
    abe5 - . . -
    abed - . . 0 1 2 3 4 5 6 7 8 9
    fb00 ff fi fl ffi ffl st st
    fb13 mn me mi vn mkh
    fb1d y - . a a d h k l m r t . sh sh sh sh a a a b g d h v z . t y k k l . m . n s . f
    fb44 p . ts k r sh t v b k p al a a
    fb56 p p p p
    fb66 t t t t v v v v
    fb7a ch ch ch ch
    fb88 d d zh zh r r k k k k g g g g
    fb9e n n
    fba4 e e h h h h h h h h e e e e
    fbd3 ng ng ng ng u u o o u u . v v
    fbe4 e e e e a a ya ya ye ye yw yw yu yu yo yo yu yu ye ye ye ya ya ya y y y y yj yh ym
    fc03 ya yy bj bh bkh bm ba by tj th tkh tm ta ty thj thm tha thy jh jm hj hm khj khh khm
    fc1c sj sh skh sm sh sm dj dh dkh dm th tm zm aj am ghj ghm fj fh fkh fm fa fy qh qm qa
    fc36 qy ka kj kh kkh kl km ka ky lj lh lkh lm la ly mj mh mkh mm ma my nj nh nkh nm na
    fc50 ny hj hm ha hy yj yh ykh ym ya yy dh r a
    fc64 yr yz ym yn ya yy br bz bm bn ba by tr tz tm tn ta ty thr thz thm thn tha thy fa fy
    fc7e qa qy ka kl km ka ky lm la ly ma mm nr nz nm nn na ny a yr yz ym yn ya yy yj yh ykh
    fc9a ym yh bj bh bkh bm bh tj th tkh tm th thm jh jm hj hm khj khm sj sh skh sm sh skh
    fcb3 sm dj dh dkh dm th zm aj am ghj ghm fj fh fkh fm qh qm kj kh kkh kl km lj lh lkh lm
    fccd lh mj mh mkh mm nj nh nkh nm nh hj hm h yj yh ykh ym yh ym yh bm bh tm th thm thh
    fce7 sm sh shm shh kl km lm nm nh ym yh - - - ta ty aa ay gha ghy sa sy sha shy ha hy ja
    fd02 jy kha khy sa sy da dy shj shh shkh shm shr sr sr dr ta ty aa ay gha ghy sa sy sha
    fd1a shy ha hy ja jy kha khy sa sy da dy shj shh shkh shm shr sr sr dr shj shh shkh shm
    fd31 sh shh tm sj sh skh shj shh shkh tm zm a a
    fd50 tjm thj thj thm tkhm tmj tmh tmkh jmh jmh hmy hma shj sjh sja smh smh smj smm smm
    fd64 shh shh smm shhm shhm shjy shmkh shmkh shmm shmm dha dkhm dkhm tmh tmh tmm tmy ajm
    fd76 amm amm ama ghmm ghmy ghma fkhm fkhm qmh qmm lhm lhy lha ljj ljj lkhm lkhm lmh lmh
    fd89 mhj mhm mhy mjh mjm mkhj mkhm . . mjkh hmj hmm nhm nha njm njm nja nmy nma ymm ymm
    fd9e bkhy tjy tja tkhy tkha tmy tma jmy jha jma skha shy shhy dhy ljy lmy yhy yjy ymy mmy
    fdb2 qmy nhy qmh lhm amy kmy njh mkhy ljm kmm ljm njh jhy hjy mjy fmy bhy kmm ajm smm skhy
    fdc7 njy
    fdf0 sle qle allh akbr mhmd slam rswl alyh wslm sla . . ryal
    fe00 - - - - - - - - - - - - - - - -
    fe20 - - - - - - - - - - - - - - - -
    fe71 -
    fe77 - . - . - . - . - - a a a a w w a a y y y y a a b b b b a a t t t t th th th th j
    fe9e j j j h h h h kh kh kh kh d d dh dh r r z z s s s s sh sh sh sh s s s s d d d d t
    fec2 t t t z z z z a a a a gh gh gh gh f f f f q q q q k k k k l l l l m m m m n n n n
    fee9 h h h h w w a a y y y y la la la la la la la la
    ff10 0 1 2 3 4 5 6 7 8 9
    ff21 a b c d e f g h i j k l m n o p q r s t u v w x y z
    ff41 a b c d e f g h i j k l m n o p q r s t u v w x y z
    ff66 o a i u e o <ya <yu <yo + . a i u e o ka ki ku ke ko sa shi su se so ta chi tsu te
    ff84 to na ni nu ne no ha hi fu he ho ma mi mu me mo ya yu yo ra ri ru re ro wa n - -
    1d400 a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o
    1d429 p q r s t u v w x y z a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d
    1d452 e f g . i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o p q r s
    1d47b t u v w x y z a b c d e f g h i j k l m n o p q r s t u v w x y z a . c d . . g . . j
    1d4a6 k . . n o p q . s t u v w x y z a b c d . f . h i j k l m n . p q r s t u v w x y
    1d4cf z a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n
    1d4f8 o p q r s t u v w x y z a b . d e f g . . j k l m n o p q . s t u v w x y . a b c
    1d521 d e f g h i j k l m n o p q r s t u v w x y z a b . d e f g . i j k l m . o
    1d54a s t u v w x y . a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g
    1d573 h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o p q r s t u v
    1d59c w x y z a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k
    1d5c5 l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o p q r s t u v w x y z
    1d5ee a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o
    1d617 p q r s t u v w x y z a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d
    1d640 e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o p q r s
    1d669 t u v w x y z a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h
    1d692 i j k l m n o p q r s t u v w x y z i
    1d6a8 a v g d e z i th i k l m n x o p r th s t y f ch ps o . a v g d e z i th i k l m n
    1d6cf x o p r s s t y f ch ps o . e th k f r p a v g d e z i th i k l m n x o p r th s t
    1d6f6 y f ch ps o . a v g d e z i th i k l m n x o p r s s t y f ch ps o . e th k f r p
    1d71c a v g d e z i th i k l m n x o p r th s t y f ch ps o . a v g d e z i th i k l m n
    1d743 x o p r s s t y f ch ps o . e th k f r p a v g d e z i th i k l m n x o p r th s t
    1d76a y f ch ps o . a v g d e z i th i k l m n x o p r s s t y f ch ps o . e th k f r p
    1d790 a v g d e z i th i k l m n x o p r th s t y f ch ps o . a v g d e z i th i k l m n
    1d7b7 x o p r s s t y f ch ps o . e th k f r p
    1d7ce 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0 1 2 3 4 5 6 7 8 9 0
    1d7f7 1 2 3 4 5 6 7 8 9
    1f130 a b c d e f g h i j k l m n o p q r s t u v w x y z hv mv sd ss ppv wc
    1f16a mc md mr
    """
}

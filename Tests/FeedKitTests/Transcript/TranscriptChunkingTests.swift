import FeedKit
import Testing

@Suite("Transcripts in pieces")
struct TranscriptChunkingTests {
  static let documents: [String] = [
    "\u{FEFF}WEBVTT – Tides\r\n\r\n1\r\n00:00.000 --> 00:02.000\r\n<v Zoë>The <00:01.000>tïde &amp; "
      + "moon\r\n\r\n\r\n00:02.000-->0:03.000 align:start\r\nOne\rtwo\r\n\r\nNOTE x\u{0}y\r\n",
    "1\n00:00:00,000 --> 00:00:02,000\nZoë: {\\an8}<i>Tïde</i>\n\n2\n00:00:02,500 --> 3\nZoë: – \u{1}x",
    "{\"language\":\"de\",\"segments\":[{\"startTime\":0.5,\"endTime\":1e0,\"body\":\"Gr\\u00fc\\u00df\","
      + "\"speaker\":\"Zoë\"},{\"startTime\":\"0:02\",\"body\":\"So, so\"},]}",
    "<html lang=de><title>T</title><p>x<cite>Zoë:</cite><time datetime=\"PT1.5S\">0:01</time>\n<p>A "
      + "&amp; <b>b</b>&nbsp;c &unknown; <!-- <p> --> d<br/>e</p><script>1<2</script><cite>Bo</cite>f",
    "[00:00:01] Zoë: Grüß\nso\n\nBo (1:02)\nnein\nZoë: ja",
    "<tt xmlns='http://www.w3.org/ns/ttml' xmlns:ttm='http://www.w3.org/ns/ttml#metadata' xml:lang=''>"
      + "<head><ttm:title>Tïde &amp; moon</ttm:title><ttm:agent xml:id='z' type='person'><ttm:name>Zoë"
      + "</ttm:name></ttm:agent></head><body><div timeContainer='seq' ttm:agent='z'><p dur='1.5s'>The"
      + "<br/> <span begin='0:01' end='9s'>tïde &unknown; &#x6d;oon</span></p><p begin=' 1,5s' end='x'>"
      + "so<p>Bo</i></div><![CDATA[x]]></body></tt>",
    "<?xml version='1.0'?><transcript><text start='0.5' dur='1'>T&amp;#239;de &lt;b&gt;x</text><text "
      + "start='x'>Zoë: so</text></transcript>",
    "<timedtext format='3'><body><p t='1000' d='4000' w='1'><s ac='9'>Tïde</s><s t='320'> &amp; moon"
      + "</s>\u{200B}</p><p t='2000' w='1' a='1'>\n</p><p t='3000' w='1'>so<br/>x</p></body></timedtext>",
    "0:00:00.500,0:00:02.000\r\nZoë: Tïde[br]x\r\n\r\n0:00:02.000,0:00:03.000\nso\n",
    "<!DOCTYPE Trans SYSTEM 'x.dtd'><Trans xml:lang='de'><Speakers><Speaker id='z' name='Zoë'/><Speaker "
      + "id='b' name='Bo'/></Speakers><Episode><Section type='report'><Turn speaker='z b' startTime='0' "
      + "endTime='9'><Sync time='1'/>Tïde<Event desc='x'/><Who nb='2'/>&amp; so<Sync time='y'/>ja</Turn>",
    "{\"results\":{\"speaker_labels\":{\"segments\":[{\"start_time\":\"0.5\",\"speaker_label\":\"Zoë\"}]},"
      + "\"items\":[{\"start_time\":\"0.5\",\"alternatives\":[{\"content\":\"Tïde\"},{\"content\":\"x\"}]},"
      + "{\"type\":\"punctuation\",\"alternatives\":[{\"content\":\".\"}]},{\"start_time\":\"3\",\"alternatives\":[{\"content\":\"so\"}]}]}}",
    "{\"segments\":[{\"startTime\":\"x\u{0}\",\"body\":\"T\u{1}ïde\"},{\"startTime\":\u{2},\"body\":\"so\"}\u{3}]}",
    "{\"wireMagic\":\"pb3\",\"events\":[{\"tStartMs\":9,\"segs\":[{\"utf8\":\"Tïde\"},{\"utf8\":\" so\","
      + "\"tOffsetMs\":3}]},{\"aAppend\":1,\"segs\":[{\"utf8\":\"\\n\"}]}]}",
    "<ANNOTATION_DOCUMENT AUTHOR='Zoë'><TIME_ORDER><TIME_SLOT TIME_SLOT_ID='a' TIME_VALUE='9'/><TIME_SLOT"
      + " TIME_SLOT_ID='b'/><TIME_SLOT TIME_SLOT_ID='c' TIME_VALUE='4'/></TIME_ORDER><TIER TIER_ID='Zoë@x'>"
      + "<ANNOTATION><ALIGNABLE_ANNOTATION ANNOTATION_ID='i' TIME_SLOT_REF1='a' TIME_SLOT_REF2='b'>"
      + "<ANNOTATION_VALUE>Grüß &amp; so</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION><ANNOTATION>"
      + "<ALIGNABLE_ANNOTATION TIME_SLOT_REF1='c' TIME_SLOT_REF2='a'><ANNOTATION_VALUE>ja"
      + "</ANNOTATION_VALUE></ALIGNABLE_ANNOTATION></ANNOTATION></TIER>"
      + "<TIER TIER_ID='w' PARENT_REF='Zoë@x' LINGUISTIC_TYPE_REF='t'><ANNOTATION><ALIGNABLE_ANNOTATION "
      + "TIME_SLOT_REF1='c' TIME_SLOT_REF2='x'><ANNOTATION_VALUE>Grüß</ANNOTATION_VALUE>"
      + "</ALIGNABLE_ANNOTATION></ANNOTATION></TIER><LINGUISTIC_TYPE LINGUISTIC_TYPE_ID='t' "
      + "CONSTRAINTS='Time_Subdivision'/></ANNOTATION_DOCUMENT>",
    "<basic-transcription><head><speakertable><speaker id='s'><abbreviation>Zoë</abbreviation></speaker>"
      + "</speakertable></head><basic-body><common-timeline><tli id='a' time='0.5'/><tli id='b'/><tli "
      + "id='c' time='1,5'/><tli id='d' time='1'/></common-timeline><tier speaker='s' type='t'><event "
      + "start='c' end='a'> Grüß &amp; </event><event start='b' end='d'>so</event></tier><tier type='d'>"
      + "<event start='a' end='b'>x</event></tier></basic-body></basic-transcription>",
    "<TEI xmlns='http://www.tei-c.org/ns/1.0'><teiHeader><titleStmt><title>Tïde</title></titleStmt><person "
      + "xml:id='z'><persName><forename>Zoë</forename></persName></person></teiHeader><text><timeline "
      + "unit='s'><when xml:id='a'/><when xml:id='b' interval='1' since='#c'/><when xml:id='c' interval="
      + "'2' since='#b'/><when xml:id='d' absolute='0:01:00'/></timeline><body><annotationBlock who='#z' "
      + "start='#a' end='#d'><u><seg><w>Grüß</w><pc join='both'>–</pc><w>so</w><pause/> <pc>.</pc></seg>"
      + "</u></annotationBlock><u who='#z'><anchor synch='#a'/>nein <vocal>x</vocal>ja<anchor synch='#d'/></u>"
      + "<u start='#d' who='#Y'>eins</u><u start='#d' who='l#Y'>zwei</u></body></text>"
      + "</TEI>",
    "Zoë Quill\nπ€ SpeakerAppearances Over Time\nPodcast Appearances\nEins.\nZwei.",
  ]

  @Test("the way in which a transcript is cut never changes the events", arguments: documents)
  func pieces(document: String) {
    let bytes = Array(document.utf8)
    let whole = TranscriptReading(bytes)
    #expect(whole.error == nil)
    for size in [1, 2, 3, 5, 7, 16, 33] {
      #expect(TranscriptReading(bytes, cutInto: size).trace == whole.trace, "pieces of \(size)")
    }
  }

  @Test("long transcripts are the same in pieces of every size")
  func longDocuments() {
    for document in Self.documents.prefix(3) {
      var text = document
      if document.contains("WEBVTT") || document.hasPrefix("1\n") {
        for second in 10..<400 {
          text +=
            "\r\n\r\n\(second)\r\n00:\(second / 60):0\(second % 10).000 --> 00:59:59.000\r\nZoë: x\(second)"
        }
      }
      let bytes = Array(text.utf8)
      let whole = TranscriptReading(bytes)
      for size in [997, 4_096, 4_097] {
        #expect(TranscriptReading(bytes, cutInto: size).trace == whole.trace)
      }
    }
  }

  @Test("no input traps, however it is damaged", arguments: documents)
  func damage(document: String) {
    let bytes = Array(document.utf8)
    var seed: UInt64 = 7
    for _ in 0..<400 {
      var damaged = bytes
      for _ in 0..<4 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let place = Int(seed >> 33) % damaged.count
        switch seed >> 20 & 3 {
        case 0: damaged[place] = UInt8(truncatingIfNeeded: seed >> 12)
        case 1: damaged.remove(at: place)
        case 2: damaged.insert(damaged[Int(seed >> 40) % damaged.count], at: place)
        default: damaged.removeLast(min(damaged.count - 1, Int(seed >> 50) % 9))
        }
      }
      _ = TranscriptReading(damaged, cutInto: 64)
    }
  }
}

/// Start tags of TTML documents of a profile, as examples of rules begin.
enum TimedTextRoot {
  /// IMSC 1.1 text.
  case imsc
  /// The same, with the namespace of styles.
  case styledIMSC
  /// EBU-TT-D.
  case ebuTTD
  /// DAPT, with what it asks of the root.
  case dapt

  var tag: String {
    switch self {
    case .imsc:
      """
      <tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter" \
      xml:lang="en" ttp:contentProfiles="http://www.w3.org/ns/ttml/profile/imsc1.1/text">
      """
    case .styledIMSC:
      """
      <tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter" \
      xmlns:tts="http://www.w3.org/ns/ttml#styling" xml:lang="en" \
      ttp:contentProfiles="http://www.w3.org/ns/ttml/profile/imsc1.1/text">
      """
    case .ebuTTD:
      """
      <tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter" \
      xmlns:tts="http://www.w3.org/ns/ttml#styling" xml:lang="en" ttp:timeBase="media">
      """
    case .dapt:
      """
      <tt xmlns="http://www.w3.org/ns/ttml" xmlns:ttp="http://www.w3.org/ns/ttml#parameter" \
      xmlns:daptm="http://www.w3.org/ns/ttml/profile/dapt#metadata" \
      ttp:contentProfiles="http://www.w3.org/ns/ttml/profile/dapt1.0/content" xml:lang="en" \
      daptm:scriptRepresents="audio.dialogue" daptm:scriptType="originalTranscript">
      """
    }
  }
}

/// Words for what someone does in an episode, folded, in many languages: no names by themselves.
enum RoleWords {
  /// Roles of people who are heard.
  static let speaking = WordSet(
    """
    host hosts cohost cohosts guest guests host_s speaker speakers presenter presenters interviewer
    interviewee interview narrator narrators moderator moderators panelist panelists panellist
    announcer anchor reporter correspondent contributor contributors featuring feat ft with presented
    hosted guesthost special our today caller callers voice voices reader storyteller
    gastgeber gastgeberin gast gaste moderation moderatorin moderator sprecher sprecherin interviewt
    erzahler sprecherinnen gastgeberinnen
    animateur animatrice invite invitee invites invitees presentateur presentatrice presente
    presentation anime animation avec narrateur narratrice intervenant intervenante intervenants
    presentador presentadora presentadores invitado invitada invitados invitadas anfitrion anfitriona
    conductor conductora locutor locutora entrevistado entrevistada narrador narradora con
    apresentador apresentadora apresentacao convidado convidada convidados convidadas anfitriao
    locucao com participacao
    conduttore conduttrice ospite ospiti conduce condotto presentatore presentatrice intervistato
    gastheer gastvrouw gasten presentator presentatrice spreker sprekers
    vart vard gaster programledare medverkande gjest gjester programleder vaert gaest gaester
    juontaja vieras vieraat haastateltava
    prowadzacy prowadzaca gosc goscie gospodarz gosciem host_ka
    host_ka hoste moderuje moderatorka vedoucishow
    vedushchiy vedushchaya vedushchie vedushchii gost gosti gostya spiker ucastnik uchastniki
    voditelj gostja gazda
    sunucu konuk konuklar moderator konugumuz sunan
    parousiastis kalesmenos kalesmenoi filoxenoumenos
    musavezo vendeg vendegek vendegunk musorvezeto
    prezentator invitat invitati gazda moderatoare
    zhuchiren jiabin 
    """
  )

  /// Words that open a list of speakers or name one, before a colon or `by`.
  static let leading = WordSet(
    """
    hosted_by cohosted_by presented_by produced_by created_by written_by edited_by directed_by via with feat ft featuring by interview_with narrated_by voiced_by moderated_by
    moderiert_von mit zu_gast anime_par presente_par avec presentado_por conducido_por con
    apresentado_por com conduce condotto_da met gepresenteerd_door med prowadzi s z
    """
  )

  /// Roles of people who help to make an episode and are not heard.
  static let making = WordSet(
    """
    editor editors producer producers executive_producer associate_producer senior_producer
    audio_engineer engineer sound_engineer sound_designer sound_design mixer mixing mastering composer
    music theme_music music_by artwork cover_art cover_art_designer design designer illustrator writer
    script_writer researcher research fact_checker transcriber transcription translator booking
    booking_coordinator production production_assistant assistant_producer director creative_director
    technical_director photographer marketing social_media publisher logger consultant intern
    coordinator credit crew staff post_production audio_editor video_editor camera webmaster
    schnitt redaktion produktion produzent produzentin musik technik realisation realisateur
    realisatrice production monteur montage musique produccion productor productora edicion musica
    producao produtor produtora edicao musica produzione montaggio redazione
    """
  )
}

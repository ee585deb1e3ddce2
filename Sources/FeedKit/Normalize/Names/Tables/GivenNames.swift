/// Given names that often stand second, folded, beside those with short forms in ``Nicknames``.
enum GivenNames {
  /// Whether a word behind a given name is known as another.
  static func haveSecond(_ folded: String) -> Bool {
    NameTyping.isGivenName(folded) || more.contains(folded) || second.contains(folded)
  }

  private static let more = WordSet(
    """
    adriana agnieszka aino alain alan alberto aleksandra alessandra alfonso alfredo alice alma amalia
    amelia amy ana anders andre andrea andreas andrei andres angelo anita anja anne annika antoine
    antonio ariel armando arne arthur astrid axel beata beatriz bela bernard bernhard bertil birgit
    bjorn boris brigitte bruno camila camille carla carlo carlos carolina caroline cecilia celia celine
    chantal chiara christian christiane christine claire clara claudia claudio clemens cristina
    cristobal dagmar daniela dario david denis diana diego dieter domenico dominique dorota eduardo
    elena eleonora eliane elin elisa elise ella elsa emil emilia emilio emma enrique eric erik erika
    ernst esteban ester eugenia eugenio eva ewa fabian fabio federico felipe ferdinand fernanda fernando
    fiona francesca francesco francis francisco francois francoise franz frida friedrich gabriel
    gabriela gabriele gaston georg gerard gerhard giovanni giulia giuseppe goran gottfried graciela
    guido guillermo gunnar gustav hans heinrich helena helene helga helmut henri henrik henrique hermann
    hilda horst hugo ida ignacio inga ingeborg ingrid irene irma isabel isabella isidro ivan ivana jacek
    jacqueline jaime jakob jan jana javier jean jeanne jens jerome joan joana joao joaquin johan johann
    johanna johannes jorge jose josef josefina juan juana judit julia julian juliana julie julien julio
    jurgen karel karen karin karl karla katarina kristian kristin kristina lara lars laszlo laura leif
    lena leo leonor leticia lidia lili linda lorena lorenzo lotte louis louise lucas lucia luciana
    luciano luis luisa lukas luke lynn magdalena magnus manuel manuela marc marcel marcela marcelo
    marcia marco marcos marek margarita margit maria mariana marianne marie marina mario marisol marius
    marta martin martina mary mateo mats maurice mauricio max maximilian michel michele miguel mikael
    milan milena miriam monica monika nadia natalia nicola nicolas niels nils nina nora norbert octavio
    olga olivia ona oskar otto pablo paola paolo pascal pascual patricia patrizia paul paula paulina
    pavel pedro peter petra philippe pia pierre rafael ramon raquel raul rebeca regina reinhard renata
    renate rene ricardo rita roberta roberto rocio rodolfo rodrigo roger roland rolf rosa roxana ruben
    rudolf ruth samuel sandra sebastian sebastien sergio sigrid silvia silvio simon simone sonia sophie
    stefan stefania stefano sten stephane sven sylvia sylvie tamara tamas teresa thea theodor therese
    thomas tomas ursula uwe valentina valeria vera vicente victor viktor vilma vincent viola viviana
    walter wilhelm xavier yolanda yves zofia zoltan zsofia zsuzsanna
    """
  )

  /// Words that mean something else as well, which behind a given name are names.
  private static let second = WordSet(
    """
    angel april august aurora blanca carmen claude concepcion consuelo dolores felix flora florence
    georges german gloria grace guadalupe hope ines iris jesus joy jun leon lily lourdes may mercedes
    noel oscar per pilar roman rosario rose salvador santiago sofia soledad victoria
    """
  )
}

/// Given names that often stand second, folded; those with short forms are in ``Nicknames``.
enum GivenNames {
  /// Whether a word is known as a given name.
  static func has(_ folded: String) -> Bool {
    NameTyping.isGivenName(folded) || more.contains(folded)
  }

  private static let more = WordSet(
    """
    adriana agnieszka aino alain alan alberto aleksandra alessandra alfonso alfredo alice alma amalia
    amelia amy ana anders andre andrea andreas andrei andres angel angelo anita anja anne annika antoine
    antonio april ariel armando arne arthur astrid august aurora axel beata beatriz bela bernard bernhard
    bertil birgit bjorn blanca boris brigitte bruno camila camille carla carlo carlos carmen carolina
    caroline cecilia celia celine chantal chiara christian christiane christine claire clara claude
    claudia claudio clemens concepcion consuelo cristina cristobal dagmar daniela dario david denis
    diana diego dieter dolores domenico dominique dorota eduardo elena eleonora eliane elin elisa elise
    ella elsa emil emilia emilio emma enrique eric erik erika ernst esteban ester eugenia eugenio eva
    ewa fabian fabio federico felipe felix ferdinand fernanda fernando fiona flora florence francesca
    francesco francis francisco francois francoise franz frida friedrich gabriel gabriela gabriele
    gaston georg georges gerhard gerard german giovanni giulia giuseppe gloria goran gottfried grace
    graciela guadalupe guido guillermo gunnar gustav hans heinrich helena helene helga helmut henri
    henrik henrique hermann hilda hope horst hugo ida ignacio ines inga ingeborg ingrid irene iris irma
    isabel isabella isidro ivan ivana jacek jacqueline jaime jakob jan jana javier jean jeanne jens
    jerome jesus joan joana joao joaquin johan johann johanna johannes jorge jose josef josefina joy
    juan juana judit julia julian juliana julie julien julio jun jurgen karel karen karin karl karla
    katarina kristian kristin kristina lara lars laszlo laura leif lena leo leon leonor leticia lidia
    lili lily linda lorena lorenzo lotte louis louise lourdes lucas lucia luciana luciano luis luisa
    lukas luke lynn magdalena magnus manuel manuela marc marcel marcela marcelo marcia marco marcos
    marek margarita margit maria mariana marianne marie marina mario marisol marius marta martin martina
    mary mateo mats maurice mauricio max maximilian may mercedes michel michele miguel mikael milan
    milena miriam monica monika nadia natalia nicola nicolas niels nils nina noel nora norbert octavio
    olga olivia ona oscar oskar otto pablo paola paolo pascal pascual patricia patrizia paul paula
    paulina pavel pedro per peter petra philippe pia pierre pilar rafael ramon raquel raul rebeca
    regina reinhard renata renate rene ricardo rita roberta roberto rocio rodolfo rodrigo roger roland
    rolf roman rosa rosario rose roxana ruben rudolf ruth salvador samuel sandra santiago sebastian
    sebastien sergio sigrid silvia silvio simon simone sofia soledad sonia sophie stefan stefania
    stefano sten stephane sven sylvia sylvie tamara tamas teresa thea theodor therese thomas tomas
    ursula uwe valentina valeria vera vicente victor victoria viktor vilma vincent viola viviana
    walter wilhelm xavier yolanda yves zofia zoltan zsofia zsuzsanna
    """
  )
}

/// Small words inside family names, folded; they are written without a capital and never stand alone.
enum Particles {
  static let words = WordSet(
    """
    van von der den de des del della dello delle degli di da das do dos du d la le les lo los las el al
    ul ud ibn bin bint ben bar abu abou um umm ter ten te zu zum zur vom am af av y e i t op aan in het
    st saint san santa sao mac mc ni nic ui ap ab fitz nee born geb ze vd vande vander vanden zur of the
    bat binti binte banu tel
    """
  )

  /// Articles of Arabic names, which are written joined or apart.
  static let articles = WordSet("al el ul ad ar as ash at az an")
}

/// Degrees, orders and professional letters that stand after a name, folded without dots.
enum Degrees {
  static let words = WordSet(
    """
    phd dphil md mbbs mbchb mb bs ba bsc msc ma mba mfa mph mpa mpp jd llm llb llp esq dds dmd dvm dnp
    rn np pa pac rd rdn ldn cns pt dpt ot otr ccc slp crna faan facp facs frcp frcs frs frsa fba
    fiba faap faaos psyd edd edm med mdiv thd dmin dd ded dsc scd engd dba drph lcsw lmft lpc lcpc
    lmhc lmsw msw bcba cfa cfp cpa cma acca fca aca pe pmp cissp ccie cpc pcc mcc acc shrm sphr phr chrp
    rpa aia ra ncarb leed ap obe mbe cbe kbe dbe ch cvo kcmg kg qc kc kt gbe cmg am ao ac oam
    ret usn usmc usaf usa mp mep mla mpp mna td msp
    habil dipl ing bed beng meng mres mphil mcom bcom bba mscn msn bsn pharmd rph do dc nd lac dacm
    ms ms_ed ed_d ph_d m_d b_a m_a m_sc b_sc
    phd_candidate phdc drsc csc drhab cbap csm cspo ccp cip cebs clu chfc ricp ea rnc cnm cnp faanp
    fache fasn facog facc frcpc ccfp mrcp mrcs mrcgp frcog famia fhimss cphims ieee acm
    """
  )

  /// Letters that are degrees and names as well; they count only in capitals or with dots.
  static let doubtful = WordSet(
    "ma do am ac ap ra ba pa ed ch kg bs ms mb ao np rn md pt ot dd pe ea ret med ret usa ing ded nd "
      + "kt td acc mp mcc dc"
  )

  /// Marks of a generation, and the one mark that stands for each spelling.
  static let generations: [String: UInt8] = [
    "jr": 1, "junior": 1, "jnr": 1, "jun": 1, "sr": 2, "snr": 2, "senior": 2, "sen": 2, "ii": 3,
    "2nd": 3, "iii": 4, "3rd": 4, "iv": 5, "4th": 5, "v": 6, "filho": 1, "neto": 4, "fils": 1,
    "pere": 2, "hijo": 1,
  ]
}

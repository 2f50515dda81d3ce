import Frameworks
import Testing

struct FrameworkCodeTests {
  @Test(arguments: [
    ("W/WHST.6- 8.5", "W/WHST.6-8.5"),
    ("W / WHST . 6 – 8 . 5", "W/WHST.6-8.5"),
    ("CCSS.ELA-Literacy.RI.4.3", "RI.4.3"),
    ("CCSS.ELA-LITERACY.W.3.1.A", "W.3.1a"),
    ("CCRS Level C RI.4.3", "RI.4.3"),
    ("ri.4.3", "RI.4.3"),
    ("(RI/RL.2.1)", "RI/RL.2.1"),
    ("RST.6\u{2010}8.3.", "RST.6-8.3"),
    ("R\u{200B}I.4.3", "RI.4.3"),
    ("RL.K.1", "RL.K.1"),
    ("L.11-12.4b", "L.11-12.4b"),
    ("CCSS.ELA-Literacy.CCRA.R.1", "CCR.R.1"),
    ("R.CCR.1", "CCR.R.1"),
    ("CCR.R.1", "CCR.R.1"),
    ("CCR Reading Anchor 1", "CCR.R.1"),
    ("CCR Speaking and Listening Anchor 4", "CCR.SL.4"),
    ("CCR Anchor 1", "CCR.1"),
    ("MP 6", "MP.6"),
    ("MP6", "MP.6"),
    ("SMP.6", "MP.6"),
    ("CCSS.MATH.PRACTICE.MP6", "MP.6"),
    ("Mathematical Practice 6", "MP.6"),
    ("CCSS.Math.Content.7.RP.A.3", "7.RP.3"),
    ("7.RP.A.2a", "7.RP.2a"),
    ("1. NBT.2", "1.NBT.2"),
    ("K.G.4", "K.G.4"),
    ("A-SSE.A.1a", "A.SSE.1a"),
    ("HSA-SSE.A.1", "A.SSE.1"),
    ("HSF.IF.4", "F.IF.4"),
    ("HSS-ID.B.6", "S.ID.6"),
    ("ELPS Standard 3", "ELPS.3"),
    ("ELPS.3.L2", "ELPS.3.L2"),
    ("ELPS 3, Level 2", "ELPS 3, Level 2"),
    ("ABE Level 3", "ABE.3"),
    ("34 CFR § 463.37 (a)(1)", "463.37(a)(1)"),
    ("34 C.F.R. 463.37(b)", "463.37(b)"),
    ("34 CFR part 463.36", "463.36"),
    ("2 CFR 200.1", "2 CFR 200.1"),
    ("WIOA sec. 3(7)(A)", "WIOA 3(7)(A)"),
    ("134(c)(3)(D)(iv)", "WIOA 134(c)(3)(D)(iv)"),
    ("WLD2.1", "WLD2.1"),
    ("CNA  3.2", "CNA 3.2"),
    ("Duty A, task 3", "Duty A, task 3"),
    ("Größe 1", "Größe 1"),
  ])
  func `a code is put in its normal form`(typed: String, normal: String) {
    #expect(FrameworkCode(typed).description == normal)
  }

  @Test(arguments: [
    ("CNA 3.2", "cna3.2"), ("MP.6", "mp6"), ("WLD-2.1", "wld 2.1"), ("ESF.CT", "esf.ct"),
    ("463.37(a)(1)", "34 CFR 463.37(A)(1)"),
  ])
  func `case, blanks and the mark before a number do not count`(one: String, other: String) {
    #expect(FrameworkCode(one) == FrameworkCode(other))
  }

  @Test(arguments: [
    ("RI.4.3", "RI.4.2"), ("RI.1.11", "RI.11.1"), ("W.3.1a", "W.3.1"), ("7.RP.3", "8.RP.3"),
  ])
  func `different codes stay different`(one: String, other: String) {
    #expect(FrameworkCode(one) != FrameworkCode(other))
  }

  @Test func `a compound has a part for each strand`() {
    #expect(
      FrameworkCode("W/WHST.6-8.5").parts.map(\.description) == ["W.6-8.5", "WHST.6-8.5"])
    #expect(FrameworkCode("RI.4.3").parts.map(\.description) == ["RI.4.3"])
  }

  @Test func `a lettered part belongs to a whole standard`() {
    #expect(FrameworkCode("W.3.1a").whole?.description == "W.3.1")
    #expect(FrameworkCode("W.3.1").whole == nil)
  }

  @Test func `nothing is an empty code`() {
    #expect(FrameworkCode(" ").isEmpty)
    #expect(FrameworkCode("").description == "")
  }
}

import Curriculum
import Frameworks
import Testing

/// Each form in which documents write codes, beside what it is read as.
struct CodeFormTests {
  private func mentions(_ text: String) -> [String] {
    RealCodes.library.mentions(in: text).map {
      "\($0.words) -> \($0.reference)\($0.isKnown ? "" : "?")"
    }
  }

  @Test(arguments: [
    ("(RI/RL.2.1)", "RI/RL.2.1"), ("W/WHST.6- 8.5", "W/WHST.6-8.5"), ("CCR Anchor 1", "CCR.1"),
    ("CCR.R.1", "CCR.R.1"), ("MP.6", "MP.6"), ("7.RP.A.3", "7.RP.3"), ("ELPS 3", "ELPS.3"),
    ("CCRS RI.3.B", "RI.3.B"), ("RI.3.B", "RI.3.B"), ("CCRS W.3.B", "W.3.B"),
    ("RST.6-8.B", "RST.6-8.B"), ("7.RP.A", "7.RP.A"), ("A-SSE.A", "A.SSE.A"),
    ("RST.6-8.13", "RST.6-8.13"), ("RL.14.2", "RL.14.2"), ("ELPS 14", "ELPS.14"),
    ("MP.11", "MP.11"), ("RI 4.3", "RI.4.3"), ("RI4.3", "RI.4.3"), ("RI.4-3", "RI.4.3"),
    ("RI-4-3", "RI.4.3"), ("RI.4-7", "RI.4-7"), ("R1.4.3", "R1.4.3"), ("RST 6-8.3", "RST.6-8.3"),
    ("RST.6\u{2013}8.3", "RST.6-8.3"), ("RST6-8.3", "RST.6-8.3"), ("rst.6-8.3", "RST.6-8.3"),
    ("RI.4.3 (C)", "RI.4.3"), ("RI.4.3(C)", "RI.4.3"), ("RI.4.3 [Level C]", "RI.4.3"),
    ("RI.4.3, Level C", "RI.4.3"), ("RI.4.3 (C/D)", "RI.4.3"), ("CCRS: RI.4.3", "RI.4.3"),
    ("CCRSAE RI.4.3", "RI.4.3"), ("CCSS.ELA-LITERACY.RI.4.3", "RI.4.3"),
    ("CCSS.Math.Content.7.RP.A.3", "7.RP.3"), ("CCRS W 4.2", "W.4.2"), ("CCRS W4.2", "W.4.2"),
    ("Reading Anchor 1", "CCR.R.1"), ("CCRS Reading Anchor 1", "CCR.R.1"),
    ("Anchor Standard 7 (Reading)", "CCR.R.7"), ("Anchor Standard 7 for Writing", "CCR.W.7"),
    ("CCR Anchor Standard 7 (Reading)", "CCR.R.7"), ("CCRS Anchor R.7", "CCR.R.7"),
    ("Speaking and Listening Anchor Standard 4", "CCR.SL.4"), ("Math Practice 4", "MP.4"),
    ("SMP 4", "MP.4"), ("CCRS MP 4", "MP.4"), ("NRS EFL 3", "EFL.3"), ("NRS Level 3", "EFL.3"),
    ("NRS ABE Level 3", "ABE.3"), ("3.0A.8", "3.0A.8"), ("31-1131.00", "31-1131.00"),
    ("51.3902", "51.3902"),
  ])
  func `a form is read as a whole code`(typed: String, normal: String) {
    #expect(FrameworkCode(typed).description == normal)
    #expect(FrameworkCode(normal).description == normal)
  }

  @Test(arguments: [
    ("Reads a chart (RI/RL.2.1).", "RI/RL.2.1 -> ccrs RI/RL.2.1"),
    ("W/WHST.6- 8.5 Revise", "W/WHST.6- 8.5 -> ccrs W/WHST.6-8.5"),
    ("See CCR Anchor 1.", "CCR Anchor 1 -> CCR.1"), ("(CCR.R.1)", "CCR.R.1 -> ccrs CCR.R.1"),
    ("MP.6; be exact", "MP.6 -> ccrs MP.6"), ("7.RP.A.3: rates", "7.RP.A.3 -> ccrs 7.RP.3"),
    ("ELPS 3", "ELPS 3 -> elps ELPS.3"),
    ("a. Ask who.\nb. Ask what.\n(RI/RL.2.1)\n", "RI/RL.2.1 -> ccrs RI/RL.2.1"),
    ("CCRS RI.3.B: main idea", "CCRS RI.3.B -> RI.3.B?"), ("(RI.3.B)", "RI.3.B -> RI.3.B?"),
    ("RST.6-8.13", "RST.6-8.13 -> RST.6-8.13?"), ("RL.14.2", "RL.14.2 -> RL.14.2?"),
    ("ELPS 14", "ELPS 14 -> ELPS.14?"), ("MP.11", "MP.11 -> MP.11?"),
    ("7.RP.A", "7.RP.A -> 7.RP.A?"), ("R1.4.3", "R1.4.3 -> R1.4.3?"),
    ("3.0A.8", "3.0A.8 -> 3.0A.8?"), ("RI.4-7", "RI.4-7 -> RI.4-7?"),
    ("uses RI 4.3 daily", "RI 4.3 -> ccrs RI.4.3"), ("uses RI4.3 daily", "RI4.3 -> ccrs RI.4.3"),
    ("RI4.13", "RI4.13 -> RI.4.13?"), ("uses RI.4-3 daily", "RI.4-3 -> ccrs RI.4.3"),
    ("RST 6-8.3", "RST 6-8.3 -> ccrs RST.6-8.3"), ("rst.6-8.3", "rst.6-8.3 -> ccrs RST.6-8.3"),
    ("RI.4.3 (C) Explain", "RI.4.3 (C) -> ccrs RI.4.3"),
    ("RI.4.3 [Level C]", "RI.4.3 [Level C] -> ccrs RI.4.3"),
    ("RI.4.3 (Level C)", "RI.4.3 (Level C) -> ccrs RI.4.3"),
    ("RI.4.3 (can do)", "RI.4.3 -> ccrs RI.4.3"),
    ("CCRS: RI.4.3", "CCRS: RI.4.3 -> ccrs RI.4.3"),
    ("CCRSAE RI.4.3", "CCRSAE RI.4.3 -> ccrs RI.4.3"),
    ("CCSS.ELA-LITERACY.RI.4.3", "CCSS.ELA-LITERACY.RI.4.3 -> ccrs RI.4.3"),
    ("CCSS.Math.Content.7.RP.A.3", "CCSS.Math.Content.7.RP.A.3 -> ccrs 7.RP.3"),
    ("in Reading Anchor 1 we", "Reading Anchor 1 -> ccrs CCR.R.1"),
    ("CCRS Reading Anchor 1", "CCRS Reading Anchor 1 -> ccrs CCR.R.1"),
    ("Anchor Standard 7 (Reading)", "Anchor Standard 7 (Reading) -> ccrs CCR.R.7"),
    ("Math Practice 4", "Math Practice 4 -> ccrs MP.4"),
    ("MATHEMATICAL PRACTICE 4", "MATHEMATICAL PRACTICE 4 -> ccrs MP.4"),
    ("SMP 4", "SMP 4 -> ccrs MP.4"), ("NRS EFL 3", "NRS EFL 3 -> EFL.3"),
  ])
  func `a form is found in running text`(text: String, found: String) {
    #expect(mentions(text) == [found])
  }

  @Test(arguments: [
    "SOC 31-1131.00 and 31-1131, CIP 51.3902 (51.3902)", "Set anchor 1 and the anchor bolt 2",
    "Reading 1 and writing 2 take a week", "reading anchor text, page 3",
    "Grades RI.6-8 and RST.9-10", "NRS 2027, EFL 40 hours",
    "Level C (B), page (A)", "the language 4.3 of W.4 forms", "Reading for 3.5 hours",
  ])
  func `what only looks like a form is left alone`(text: String) {
    #expect(mentions(text) == [])
  }
}

import Curriculum
import Frameworks
import Testing

struct MentionTests {
  private func mentions(_ text: String, labels: Bool = false) -> [String] {
    LibraryFixture.library.mentions(in: text, matchingLabels: labels).map { mention in
      let place = Array(text.utf8)[mention.range]
      #expect(String(decoding: place, as: UTF8.self) == mention.words)
      return "\(mention.words) -> \(mention.reference)\(mention.isKnown ? "" : "?")"
    }
  }

  @Test(arguments: [
    ("Reads a chart (RI/RL.2.1).", ["RI/RL.2.1 -> ccrs RI/RL.2.1"]),
    (
      "RST.6–8.3; W/WHST.6- 8.5, MP 3",
      [
        "RST.6–8.3 -> ccrs RST.6-8.3", "W/WHST.6- 8.5 -> ccrs W/WHST.6-8.5", "MP 3 -> MP.3?",
      ]
    ),
    ("CCSS.ELA-Literacy.RI.3.2 (grade 3)", ["CCSS.ELA-Literacy.RI.3.2 -> ccrs RI.3.2"]),
    ("CCRS: RI.3.2/RL.3.2", ["CCRS: RI.3.2 -> ccrs RI.3.2", "RL.3.2 -> ccrs RL.3.2"]),
    ("[AEL: RI.3.2] [WT: WLD2.1]", ["RI.3.2 -> ccrs RI.3.2", "WLD2.1 -> WLD2.1?"]),
    ("Uses MP.6 daily", ["MP.6 -> MP.6"]),
    ("MP.1-3", ["MP.1-3 -> MP.1?", "MP.1-3 -> MP.2?", "MP.1-3 -> MP.3?"]),
    ("ELPS.3, ELPS Standard 7", ["ELPS.3 -> ELPS.3?", "ELPS Standard 7 -> ELPS.7?"]),
    (
      "see 34 CFR § 463.37(b) and 463.38(a).",
      [
        "34 CFR § 463.37(b) -> 463.37(b)?", "463.38(a) -> 463.38(a)?",
      ]
    ),
    ("WIOA section 3(7)(A) and (B)", ["WIOA section 3(7)(A) -> WIOA 3(7)(A)?"]),
    ("CNA 3.2, CNA 3.3: vital signs", ["CNA 3.2 -> CNA 3.2?", "CNA 3.3 -> CNA 3.3?"]),
    ("CASAS 4.1.1", ["4.1.1 -> casas 4.1.1"]),
    ("Uses ESF.CT and esf.is.", ["ESF.CT -> esf ESF.CT", "esf.is -> esf ESF.IS"]),
    ("Types a letter, KB 2", ["KB 2 -> casas KB 2"]),
    (
      "Rates (7.RP.A.3, 5.MD.1, A-SSE.1a)",
      [
        "7.RP.A.3 -> 7.RP.3?", "5.MD.1 -> ccrs 5.MD.1", "A-SSE.1a -> A.SSE.1a?",
      ]
    ),
    ("W.3.1a", ["W.3.1a -> ccrs W.3.1a"]),
    (
      "No such codes: RST.6-8.13, MP.12, RI.14.2, 5.MD.44",
      [
        "RST.6-8.13 -> RST.6-8.13?", "MP.12 -> MP.12?", "RI.14.2 -> RI.14.2?",
        "5.MD.44 -> 5.MD.44?",
      ]
    ),
    ("L.3.4 and SL.3.1", ["L.3.4 -> L.3.4?", "SL.3.1 -> SL.3.1?"]),
  ])
  func `a code in a text is found`(text: String, found: [String]) {
    #expect(mentions(text) == found)
  }

  @Test(arguments: [
    "Unit 1.2, section 3.4, Week 5.1, LO 1.1 and SSLO 2.3",
    "3.5 hours of lab, 2.0 credits, a 1.5-hour class, 40.5 h",
    "Starts 1.15.2027 or 01/15/2027 at 8.30 am, ends 10:30",
    "Costs $463.37 or USD 12.50, GPA 2.5",
    "Call 555.123.4567 or (612) 555-0100 ext. 3.1",
    "SOC 31-1131.00, CIP 51.3902, NAICS 62.31",
    "USB 3.0, HTML 5.2, Windows 10.1, version V2.1, Python 3.12",
    "OSHA-10, TABE 11/12, COVID-19, I-9, W-2, A1C",
    "http://example.org/a.b/c-1.2 and name@mail.org",
    "Vitamin B12, pH 7.4, size L, grade 4.3",
    "MP3 player, an 8 MP camera, ESL 40 hours, ABE 101",
    "ABE 3 hours a week, 3 to 4 CNA students",
    "4.1.2 is not in a list, nor is 1.2.3.4",
    "Critical thinking without a code",
    "the WELD 120 course, NAC 125, ENG 101",
    "",
  ])
  func `what only looks like a code is left alone`(text: String) {
    #expect(mentions(text) == [])
  }

  @Test func `names of skills count only when they are asked for`() {
    #expect(
      mentions("Plans (critical thinking skills; communication, interpersonal).", labels: true)
        == [
          "critical thinking skills -> esf ESF.CT", "communication -> esf ESF.CS",
          "interpersonal -> esf ESF.IS",
        ])
    #expect(mentions("Plans (critical thinking skills).") == [])
  }

  @Test func `codes and names come in the order of the text`() {
    #expect(
      mentions("Resource Management (ESF.RM), RI.3.2", labels: true) == [
        "Resource Management -> esf ESF.RM", "ESF.RM -> esf ESF.RM", "RI.3.2 -> ccrs RI.3.2",
      ])
  }

  @Test func `invisible marks inside a code do not hide it`() {
    #expect(mentions("é R\u{200B}I.\u{00A0}3.2 é") == ["R\u{200B}I.\u{00A0}3.2 -> ccrs RI.3.2"])
  }

  @Test func `any bytes of text are scanned without a trap`() {
    let pieces = [
      "W", "/", "WHST", ".", "6", "-", " ", "8", "(", "§", "CFR", "34", "é", "MP", "\n",
    ]
    var seed: UInt64 = 7
    for _ in 0..<3000 {
      var text = ""
      for _ in 0..<12 {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        text += pieces[Int(seed >> 33) % pieces.count]
      }
      _ = mentions(text, labels: true)
      _ = FrameworkCode(text)
    }
  }
}

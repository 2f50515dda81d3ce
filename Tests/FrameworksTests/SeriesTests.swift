import Curriculum
import Frameworks
import Testing

/// Codes written once for several items, beside the items.
struct SeriesTests {
  private func codes(_ text: String, in library: FrameworkLibrary = RealCodes.library) -> [String] {
    library.mentions(in: text).map { mention in
      let place = Array(text.utf8)[mention.range]
      #expect(String(decoding: place, as: UTF8.self) == mention.words)
      return "\(mention.reference.code)\(mention.isKnown ? "" : "?")"
    }
  }

  @Test(arguments: [
    ("MP 1, 3 & 6", ["MP.1", "MP.3", "MP.6"]), ("MP.1, MP.4 and 5", ["MP.1", "MP.4", "MP.5"]),
    ("MP.1-3, 6", ["MP.1", "MP.2", "MP.3", "MP.6"]), ("MP.1 - MP.3", ["MP.1", "MP.2", "MP.3"]),
    ("MP1, 2, and 9", ["MP.1", "MP.2"]), ("Math Practices 1 and 6", ["MP.1", "MP.6"]),
    ("RI.4.1-3", ["RI.4.1", "RI.4.2", "RI.4.3"]),
    ("RI.4.1\u{2013}3", ["RI.4.1", "RI.4.2", "RI.4.3"]),
    ("RI.4.1 to 3", ["RI.4.1", "RI.4.2", "RI.4.3"]),
    ("RI.4.1-7", ["RI.4.1", "RI.4.2", "RI.4.3", "RI.4.5", "RI.4.7"]),
    ("RI.4.1-RI.4.3", ["RI.4.1", "RI.4.2", "RI.4.3"]),
    ("RI.4.1, 2, and 4", ["RI.4.1", "RI.4.2", "RI.4.4?"]), ("RI.4.1, .2", ["RI.4.1", "RI.4.2"]),
    ("(RI.4.1, 2) Explain", ["RI.4.1", "RI.4.2"]), ("RI.4.1 and 2. Explain", ["RI.4.1", "RI.4.2"]),
    ("RI.4.1 (C), 2 (C)", ["RI.4.1", "RI.4.2"]), ("RI.4.1, 2 Explain", ["RI.4.1", "RI.4.2"]),
    ("RST.6-8.3 / 7", ["RST.6-8.3", "RST.6-8.7"]), ("RST.6-8.3/7", ["RST.6-8.3", "RST.6-8.7"]),
    ("RST.6-8.1-3", ["RST.6-8.1", "RST.6-8.2", "RST.6-8.3"]),
    ("ELPS 1, 3", ["ELPS.1", "ELPS.3"]), ("ELPS 1-3", ["ELPS.1", "ELPS.2", "ELPS.3"]),
    ("ELPS Standards 2 & 10", ["ELPS.2", "ELPS.10"]), ("ELPS.1, ELPS.3", ["ELPS.1", "ELPS.3"]),
    ("W.5.2a-c", ["W.5.2?"]), ("W.4.2a-c", ["W.4.2"]), ("W.4.2a, b", ["W.4.2"]),
    ("W.4.2a", ["W.4.2a"]), ("RI/RL.2.1", ["RI/RL.2.1"]), ("RL/RI.2.1", ["RI/RL.2.1"]),
    ("W.4.4/WHST.6-8.4", ["W.4.4?", "WHST.6-8.4"]),
    ("NRS EFL 3-4", ["EFL.3", "EFL.4"]), ("ABE 2, 3", ["ABE.2", "ABE.3"]),
    ("7.RP.A.1-3", ["7.RP.1", "7.RP.2", "7.RP.3"]), ("7.RP.1, 3", ["7.RP.1", "7.RP.3"]),
    ("A-SSE.1, 2", ["A.SSE.1", "A.SSE.2"]),
    ("2.MD.2-4, 10", ["2.MD.2", "2.MD.3", "2.MD.4", "2.MD.10"]),
    ("SL/L.3.1", ["SL.3.1", "L.3.1"]), ("SL/L.4.1", ["SL.4.1?", "L.4.1"]),
    ("SL/L.14.1", ["SL/L.14.1?"]), ("CCR Anchors 1, 4", ["CCR.1", "CCR.4"]),
    ("Reading Anchors 1 & 10", ["CCR.R.1", "CCR.R.10"]),
    ("RI/RL.5.1-4", ["RI/RL.5.1", "RI.5.4", "RL.5.4"]),
  ])
  func `a series names each of its items`(text: String, found: [String]) {
    #expect(codes(text) == found)
  }

  @Test(arguments: [
    ("RI.4.3, 12 hours", ["RI.4.3"]), ("RI.4.3, 2 hours", ["RI.4.3"]),
    ("RI.4.3, 2.5 credits", ["RI.4.3"]), ("RI.4.3, 2027", ["RI.4.3"]),
    ("RI.4.3, 1/15/2027", ["RI.4.3"]), ("RI.4.3, 1-15-2027", ["RI.4.3"]),
    ("RI.4.3, 2:30 pm", ["RI.4.3"]), ("RI.4.3, 5 charts", ["RI.4.3"]),
    ("RI.4.3 and 2 more", ["RI.4.3"]), ("RI.4.3 - 5 Steps", ["RI.4.3"]),
    ("RI.4.3\n2. Write", ["RI.4.3"]), ("1) RI.4.3, 2) W.4.2", ["RI.4.3", "W.4.2"]),
    ("1. RI.4.3, 2. W.4.2", ["RI.4.3", "W.4.2"]), ("RI.4.3 to 5 customers", ["RI.4.3"]),
    ("MP.6, 3rd week", ["MP.6"]), ("ELPS 3, 5 days", ["ELPS.3"]), ("ELPS 3, 14", ["ELPS.3"]),
    ("W.4.2a, a report", ["W.4.2a"]), ("RI.4.3, 20%", ["RI.4.3"]), ("RI.4.3 / 12", ["RI.4.3"]),
    ("MP.1, 7.RP.3", ["MP.1", "7.RP.3"]), ("RI.4.3, 4.NF.2", ["RI.4.3", "4.NF.2"]),
  ])
  func `a number that counts something else is no code`(text: String, found: [String]) {
    #expect(codes(text) == found)
  }

  @Test func `lettered parts that a list has are told apart`() {
    let library = FrameworkLibrary([
      RealCodes.list("ours", .standards, ["W.5.2", "W.5.2a", "W.5.2b", "W.5.3"])
    ])
    #expect(codes("W.5.2a-c", in: library) == ["W.5.2a", "W.5.2b", "W.5.2"])
    #expect(codes("W.5.2a-b, 3", in: library) == ["W.5.2a", "W.5.2b", "W.5.3"])
  }

  @Test func `each item of a series keeps the words of the whole`() {
    let mentions = RealCodes.library.mentions(in: "Uses RI.4.1, 2, and 3 (C) daily")
    #expect(mentions.map(\.words) == Array(repeating: "RI.4.1, 2, and 3 (C)", count: 3))
  }
}

import Curriculum
import Frameworks
import Testing

/// Slips beside what is proposed for them.
struct NearestTests {
  private func nearest(_ code: String) -> [String] {
    guard case .unknown(let nearest) = RealCodes.library.resolve(ItemReference(code: code)) else {
      return ["known"]
    }
    return nearest.map(\.item.code.description)
  }

  @Test(arguments: [
    ("RI.3.B", ["RI.3.2", "RI.3.3", "RI.3.4"]), ("RI.3.1", ["RI.3.2", "RI.3.3", "RI/RL.2.1"]),
    ("RST.6-8.13", ["RST.6-8.3", "RST.6-8.1", "RST.6-8.7"]),
    ("RST.6-8.33", ["RST.6-8.3", "RST.6-8.7", "RST.6-8.2"]),
    ("RST.6-8.5", ["RST.6-8.3", "RST.6-8.7", "RST.6-8.2"]),
    ("RST.8.3", ["RST.6-8.3", "RST.6-8.2", "RST.9-10.3"]),
    ("RL.14.2", ["RL.4.2", "RI/RL.6.2", "RI/RL.9-10.2"]),
    ("ELPS 14", ["ELPS.10", "ELPS.4", "ELPS.1"]),
    ("MP.11", ["MP.1", "MP.8", "MP.7"]), ("MP.9", ["MP.8", "MP.7", "MP.6"]),
    ("R1.4.3", ["RI.4.3", "RI.4.2", "RI.3.3"]), ("RI.4-7", ["RI.4.7", "RI.4.5", "RI.3.7"]),
    ("3.0A.8", ["3.OA.8", "3.OA.7", "3.OA.9"]), ("7.RP.A", ["7.RP.1", "7.RP.2", "7.RP.3"]),
    ("7.PR.3", ["7.RP.3"]), ("W.6.4", ["W/WHST.6-8.4", "W/WHST.6-8.5", "W.5.4"]),
    ("RI.2.9", ["RI.2.8", "RI.2.6", "RI.1.9"]), ("SL.4.1", ["SL.3.1", "SL.5.1"]),
    ("5.MD.44", ["5.MD.4", "5.MD.5", "5.MD.3"]), ("CCR.R.11", ["CCR.R.10", "CCR.R.9", "CCR.R.8"]),
    ("RI/RL.4.3", ["RI.4.3"]), ("WLD2.1", []),
  ])
  func `the nearest items are those that somebody meant`(code: String, items: [String]) {
    #expect(Array(nearest(code).prefix(max(items.count, 1))) == items)
  }

  @Test func `a thousand unknown codes are answered quickly`() {
    let clock = ContinuousClock()
    let time = clock.measure {
      for number in 11..<1011 { _ = nearest("RST.6-8.\(number)") }
    }
    #expect(time < .seconds(10))
  }
}

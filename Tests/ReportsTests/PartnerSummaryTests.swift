import Curriculum
import Reports
import TestSupport
import Testing

/// One page, whatever a program says.
@Suite struct PartnerSummaryTests {
  private var program: Program {
    var program = SampleProgram.nursing
    program.partners = [
      partner("Riverbend Care", "employer", [(.hiringCommitment, "hires two graduates a year")]),
      partner("Workforce board", "workforce board", []),
    ]
    return program
  }

  private func partner(
    _ name: String, _ kind: String, _ gives: [(Contribution.Kind, String)]
  ) -> Partner {
    var partner = Partner(id: PartID(name))
    partner.name = name
    partner.kind = kind
    partner.contributions = gives.map { kind, text in
      var contribution = Contribution(id: PartID(text))
      contribution.kind = kind
      contribution.text = text
      return contribution
    }
    return partner
  }

  private func lines(of report: Report) -> [String] {
    report.sections.flatMap(\.blocks).flatMap { block -> [String] in
      switch block {
      case .paragraph(let line): [line.plainText]
      case .list(let lines, _): lines.map(\.plainText)
      case .facts(let facts): facts.map(\.text)
      case .table, .picture: []
      }
    }
  }

  @Test func `a partner is told what it does and what is asked of it`() {
    let program = self.program
    Golden("partner-summary-addressed.txt").matches(
      PartnerSummary(of: program, for: program.partners[0]).report().dump)
  }

  @Test func `only employers are asked for jobs`() {
    let program = self.program
    let lines = lines(of: PartnerSummary(of: program, for: program.partners[1]).report())
    #expect(lines.contains { $0 == "Workforce board: nothing is agreed yet" })
    #expect(!lines.contains { $0.contains("What we ask") })
  }

  @Test func `a long program says how many objectives there are beyond the page`() {
    var program = SampleProgram.nursing
    program.objectives = (1...2_000).map { number in
      var objective = Objective(id: PartID("o\(number)"))
      objective.statement = String(repeating: "Measure and chart vital signs. ", count: 40)
      return objective
    }
    program.summary = String(repeating: "A long sentence about the program. ", count: 200)
    let lines = lines(of: PartnerSummary(of: program).report())
    let rest = lines.first { $0.hasPrefix("and ") && $0.hasSuffix(" more") }
    let shown = lines.count { $0.hasPrefix("Measure") }
    #expect(shown > 3 && shown <= 10)
    #expect(rest == "and \(2_000 - shown) more")
    #expect(lines.allSatisfy { $0.count <= 340 })
    #expect(lines.filter { $0.hasPrefix("Measure") }.allSatisfy { $0.hasSuffix(" …") })
  }
}

import Crypto
import Curriculum
import Foundation
import Reports
import TestSupport
import Testing

@testable import Exporting

@Suite struct CrosswalkPageTests {
  private func page(_ program: Program) -> String {
    let crosswalk = Crosswalk(of: program, against: SampleFrameworks.library)
    let file = CrosswalkPage(crosswalk, ExportSettings(for: program)).file(named: "walk")
    return String(decoding: file.bytes, as: UTF8.self)
  }

  /// The tags of a page but for the one that holds the program's title in its attribute.
  private func tags(_ page: String) -> [String] {
    page.matches(of: /<[a-zA-Z\/!][^>]*>/).map { String($0.output) }
      .filter { !$0.hasPrefix("<meta name=\"plait-program\"") }
  }

  @Test func `the content looks like its golden`() throws {
    let page = page(SampleProgram.nursing)
    let main = try #require(page.range(of: "<main"))
    let end = try #require(page.range(of: "</main>"))
    Golden("crosswalk.html").matches(String(page[main.lowerBound..<end.upperBound]) + "\n")
  }

  @Test func `the policy names the script of the page and no other`() throws {
    let source = "\(CrosswalkScript.source)"
    let digest = Data(SHA256.hash(data: Data(source.utf8))).base64EncodedString()
    #expect("\(CrosswalkScript.hash)" == digest, "write this hash beside the script")
    let page = page(SampleProgram.nursing)
    #expect(page.contains("style-src 'unsafe-inline'; script-src 'sha256-\(digest)'\">"))
    #expect(page.components(separatedBy: "<script").count == 2)
    #expect(page.contains("<script>\(source)</script>"))
  }

  @Test func `the same crosswalk gives the same file`() {
    let crosswalk = Crosswalk(of: SampleProgram.nursing, against: SampleFrameworks.library)
    let file = CrosswalkPage(crosswalk).file(named: "walk")
    #expect(CrosswalkPage(crosswalk).file(named: "walk") == file)
    #expect(file.name == "walk.html")
  }

  /// Texts never change which tags there are.
  @Test(arguments: HostileTexts.all)
  func `no text of a program becomes markup`(text: String) {
    func program(_ text: String) -> Program {
      var program = Program()
      program.title = text
      var objective = Objective(id: "o1")
      objective.label = text
      objective.statement = text
      objective.alignments = [Alignment(ItemReference(code: text))]
      program.objectives = [objective]
      return program
    }
    #expect(tags(page(program(text))) == tags(page(program("plain"))))
  }

  @Test func `a program without objectives has a page too`() {
    let page = page(Program())
    #expect(page.contains("There is no objective yet."))
    #expect(!page.contains("role=\"img\""))
  }

  /// A thousand objectives with one item each, all different: a million cells, nearly all empty.
  private static let wide: Program = {
    var program = Program()
    program.objectives = (1...1_100).map { number in
      var objective = Objective(id: PartID("o\(number)"))
      objective.alignments = [Alignment(ItemReference(code: "X.\(number)"))]
      return objective
    }
    return program
  }()

  @Test func `in a large matrix empty cells are one, and each row is as wide as its last mark`()
    throws
  {
    let page = page(Self.wide)
    #expect(page.contains("<table class=\"matrix sparse\">"))
    #expect(page.utf8.count < 500_000)
    let body = try #require(page.components(separatedBy: "<tbody>\n").dropFirst().first)
    let rows = body.components(separatedBy: "</tbody>")[0].split(separator: "\n")
    #expect(rows.count == 1_100)
    for (number, row) in rows.enumerated() {
      let cells = row.split(separator: "<td").dropFirst(6)
      let width = cells.reduce(0) { sum, cell in
        let span = cell.firstMatch(of: /^ colspan=([0-9]+)>/).flatMap { Int($0.output.1) }
        return sum + (span ?? 1)
      }
      #expect(width == number + 1)
      #expect(cells.last?.contains("role=\"img\"") == true)
      #expect(!row.contains(/colspan=([2-9][0-9]{3}|100[1-9]|10[1-9][0-9]|1[1-9][0-9]{2})/))
    }
    // No cell may span more than a thousand columns, and no heading either.
    #expect(page.contains("colspan=\"1000\"") && page.contains("colspan=\"100\""))
  }
}

import Curriculum
import Exporting
import Foundation
import TestSupport
import Testing
import WordFormat

@testable import Authoring

/// A filled form is filled again and compared, where the form is at hand.
@Suite struct FormVerificationTests {
  private let program = SampleProgram.nursing

  private func told(
    _ file: ExportedFile, against program: Program, by desk: Desk, forms: [FormFile] = []
  ) throws -> [String] {
    try DocumentVerification(desk, against: program, forms: forms)
      .findings(ReadDocument(file.bytes, named: "f.docx"), named: "f.docx")
      .map { "\($0.code) \($0.message)" }
  }

  /// The forms in `templates`, by the profile whose they are; those of all stand under the rule.
  private static let forms: [(profile: String, path: String)] = {
    let templates = Package.root.appendingPathComponent("templates")
    let profiles = templates.appendingPathComponent("profiles")
    func forms(_ folder: URL) -> [String] {
      let names = try? FileManager.default.contentsOfDirectory(atPath: folder.path)
      return (names ?? []).filter { $0.hasSuffix(".docx") }.sorted()
        .map { folder.appendingPathComponent($0).path }
    }
    let ids = try? FileManager.default.contentsOfDirectory(atPath: profiles.path)
    let all = forms(templates.appendingPathComponent("forms")).map { ("us-federal", $0) }
    return all
      + (ids ?? []).sorted().flatMap { id in
        forms(profiles.appendingPathComponent(id).appendingPathComponent("forms")).map { (id, $0) }
      }
  }()

  @Test func `no form that was filled and left alone is told as wrong`() throws {
    #expect(Self.forms.count > 30)
    let judge = try Desk()
    for (profile, path) in Self.forms {
      let desk = try Desk(profile: profile)
      let filled = try desk.fill(FormFile(at: path), with: program, named: "f.docx").file
      #expect(try told(filled, against: program, by: judge) == [], "\(profile) \(path)")
    }
  }

  @Test func `what was changed in the program since is told line by line`() throws {
    let desk = try Desk()
    let filled = try desk.filledForm(named: "objectives", program: program, file: "f.docx").file
    var now = program
    now.objectives[0].outcomes.workforceTraining[0].text += " with care"
    let told = try told(filled, against: now, by: desk)
    #expect(told.map { $0.prefix(7) } == ["VER-102", "VER-201"])
    #expect(told.last?.contains("[-with care-]") == true)
  }

  @Test func `a form of a college is compared too where it is named`() throws {
    let desk = try Desk()
    let bytes = try WordBuilder(
      "<w:p><w:r><w:t>{Program title}, {total hours}, {packet date}</w:t></w:r></w:p>"
    ).bytes()
    let own = try FormFile(bytes, named: "ours.docx")
    let day = try #require(CalendarDay("2027-05-03"))
    let filled = try desk.fill(own, with: program, on: day, named: "f.docx").file
    #expect(try told(filled, against: program, by: desk, forms: [own]) == [])
    // Where the form is not at hand, the sum of its text tells whether it was edited.
    #expect(try told(filled, against: program, by: desk) == [])
    let edited = try EditedWord.replacing("2027", with: "2028", in: filled.bytes)
    let file = ExportedFile(name: "f.docx", mediaType: filled.mediaType, bytes: edited)
    let alone = try told(file, against: program, by: desk)
    #expect(alone.contains { $0.hasPrefix("VER-107") && $0.contains("“ours.docx”") })
    #expect(alone.contains { $0.hasPrefix("VER-108") })
    let compared = try told(file, against: program, by: desk, forms: [own])
    #expect(compared.map { $0.prefix(7) } == ["VER-103", "VER-202"])
  }
}

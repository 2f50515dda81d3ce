import Authoring
import Curriculum
import Exporting
import Foundation
import Importing
import TestSupport
import Testing
import WordFormat

/// A form that was filled says the same when it is read again.
struct FilledFormTests {
  /// The forms that hold the set, by the profile whose they are.
  private static let forms = [
    "us-federal": [
      "templates/forms/objectives.docx", "templates/forms/syllabus.docx",
      "templates/profiles/us-federal/forms/program-form.docx",
    ],
    "mn-abe": ["templates/profiles/mn-abe/forms/sslos-form.docx"],
    "wa-ibest": [
      "templates/profiles/wa-ibest/forms/enhanced-fte-plan.docx",
      "templates/profiles/wa-ibest/forms/course-formats.docx",
    ],
  ]

  @Test func `a filled form comes back as the program that it was filled with`() throws {
    var unseen = KnownDifference.all
    for (profile, paths) in Self.forms.sorted(by: { $0.key < $1.key }) {
      let desk = try Desk(profile: profile)
      for sample in SampleTests.samples {
        let source = Package.samples.appendingPathComponent("\(sample).docx").path
        let program = desk.importDocument(try WordFile(at: source)).program
        let before = try ProgramTexts(of: program)
        for path in paths {
          let bytes = try Package.bytes(path)
          let form = try FormFile(bytes, named: path)
          let filled = try desk.fill(form, with: program, named: "filled.docx")
          let file = try WordFile(filled.file.bytes, named: "filled.docx")
          let after = try ProgramTexts(of: desk.importDocument(file).program)
          let fields = try HeldFields.fields(of: WordTemplate(reading: bytes))
          #expect(before.missing(from: .none, of: fields).count > 15, "\(path) \(sample)")
          let changes =
            before.missing(from: after, of: fields).map { (sign: "lost", stated: $0) }
            + after.missing(from: before, of: fields).map { (sign: "added", stated: $0) }
          let strange = changes.filter { change in
            let known = KnownDifference.all.filter {
              $0.explains(change.sign, of: change.stated.field, form: path, sample: sample)
            }
            unseen.removeAll { known.contains($0) }
            return known.isEmpty
          }
          #expect(strange.map { "\($0.sign) \($0.stated.line)" } == [], "\(path) \(sample)")
        }
      }
    }
    #expect(unseen.map { "\($0.field): \($0.reason)" } == [], "known, and seen no more")
  }

  @Test(arguments: [
    (form: "profiles/mn-abe/forms/sslos-form", profile: "mn-abe"),
    (form: "forms/syllabus", profile: "us-federal"),
  ])
  func `the text of a form, and of the same form filled`(form: String, profile: String) throws {
    let desk = try Desk(profile: profile)
    let source = Package.samples.appendingPathComponent("welding.docx").path
    let program = desk.importDocument(try WordFile(at: source)).program
    let bytes = try Package.bytes("templates/\(form).docx")
    let filled = try desk.fill(
      FormFile(bytes, named: "form.docx"), with: program, named: "filled.docx")
    let name = form.split(separator: "/").last.map(String.init) ?? form
    Golden("\(name).marks.txt").matches(try WordDocument(reading: bytes).text)
    Golden("\(name).filled.txt").matches(try WordDocument(reading: filled.file.bytes).text)
  }
}

public import Curriculum
import Exporting
import WordFormat

extension Desk {
  /// Makes a form of a finished document: marks where the program's own words stand.
  public func learn(
    from document: FormFile, with program: Program, named path: String
  ) throws(AuthoringError) -> LearnedDocument {
    _ = try Self.ending(of: path, among: ["docx"])
    let learner = FormLearner(profile, program, sources(of: program, nil))
    let learned = learner.learn(document.template.paragraphs)
    try checkFrameworks()
    do throws(WordTemplateError) {
      let bytes = try document.template.replacing(
        learned.replacements, removing: learned.rowRemovals, paragraphs: learned.removals)
      return LearnedDocument(bytes, learned)
    } catch {
      throw .output(document.path, "\(error) (\(error.code))")
    }
  }
}

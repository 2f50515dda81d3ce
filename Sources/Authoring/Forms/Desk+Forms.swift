public import Curriculum
import Exporting
import Foundation
import Reports
import Templates
import WordFormat

extension Desk {
  /// The form of a document of ours, such as `syllabus`, or one of the profile's agency by the name
  /// of its file.
  package func form(named name: String) throws(AuthoringError) -> FormFile {
    let file = name.hasSuffix(".docx") ? name : "\(name).docx"
    let own = templates.form(file, ofProfile: profileName)
    guard let url = own ?? templates.form(file) else {
      throw .request(name, "There is no form “\(name)” in the folder of templates.")
    }
    return try FormFile(at: url.path)
  }

  /// The form that a document was filled from: one that was named, or one of the templates, as
  /// long as it is the same to the byte; nil where none is.
  func form(of stamp: DocumentStamp, among named: [FormFile]) -> FormFile? {
    guard let fingerprint = stamp.form else { return nil }
    if let form = named.first(where: { $0.fingerprint == fingerprint }) { return form }
    guard let form = try? form(named: stamp.document), form.fingerprint == fingerprint else {
      return nil
    }
    return form
  }

  /// Everything that is wrong with a form, and what else is worth knowing about it.
  public func findings(of form: FormFile) -> [Finding] {
    form.template.mistakes(ProgramForm(profile).vocabulary).map(Finding.init)
  }

  /// The form with a Word comment of a day at the place of each finding.
  public func commented(_ form: FormFile, on day: CalendarDay) throws(AuthoringError) -> [UInt8] {
    do throws(WordTemplateError) {
      return try form.template.commented(
        form.template.mistakes(ProgramForm(profile).vocabulary), author: "Plait",
        day: day.description)
    } catch {
      throw .output(form.path, "\(error) (\(error.code))")
    }
  }

  /// Fills a form with a program; a form with mistakes is refused, and all of them are told.
  ///
  /// Documents within it carry the day, or that on which the program was last reviewed or signed.
  public func fill(
    _ form: FormFile, with program: Program, on day: CalendarDay? = nil, named path: String
  ) throws(AuthoringError) -> FilledProgramForm {
    let ending = try Self.ending(of: path, among: ["docx"])
    let names = ProgramForm(profile)
    let filling = names.filling(program, sources(of: program, day))
    let filled: FilledForm
    // Before the form is filled, since the program and the filled form are both large.
    let contentHash = Self.contentHash(of: program)
    do throws(WordTemplateError) {
      filled = try form.template.fill(filling.record, names.vocabulary) { sum in
        var stamp = stamp(form, of: program, contentHash, on: filling.usesDay ? day : nil)
        stamp.textSum = sum.description
        return stamp.properties.map { .init($0, $1) }
      }
    } catch {
      throw refusal(of: form, error)
    }
    try checkFrameworks()
    let file = ExportedFile(
      name: "\(Self.stem(of: path)).\(ending)", mediaType: WordExporter.mediaType,
      bytes: filled.bytes)
    return FilledProgramForm(
      file: file,
      findings: filled.remarks.map(Finding.init)
        + filling.topicsFromProse.map(Self.takenFromProse))
  }

  /// Fills the form of a document of ours, or one of the profile's agency.
  package func filledForm(
    named name: String, program: Program, on day: CalendarDay? = nil, file path: String
  ) throws(AuthoringError) -> FilledProgramForm {
    try fill(try form(named: name), with: program, on: day, named: path)
  }

  /// From which state of the program the form is filled, in the words of ``DocumentStamp``.
  private func stamp(
    _ form: FormFile, of program: Program, _ contentHash: String, on day: CalendarDay?
  ) -> DocumentStamp {
    let name = form.path.split(separator: "/").last.map(String.init) ?? form.path
    var stamp = DocumentStamp(name, of: program, contentHash: contentHash)
    stamp.form = form.fingerprint
    stamp.profile = profile.id
    stamp.day = day?.description
    return stamp
  }

  private func refusal(of form: FormFile, _ error: WordTemplateError) -> AuthoringError {
    guard case .mistakes = error else {
      return .input(form.path, "\(error) (\(error.code))")
    }
    let mistakes = findings(of: form).filter { $0.severity == .error }
    return .input(form.path, error.description, findings: mistakes)
  }

  func sources(of program: Program, _ day: CalendarDay?) -> FormSources {
    var settings = ExportSettings(for: program)
    settings.rasterizer = PictureConverter()
    var sources = FormSources(of: program, settings: settings) { library }
    sources.day = day
    sources.fingerprint = { String(Self.contentHash(of: program).prefix(16)) }
    sources.checklist = { checklist(of: program) }
    sources.report = { kind in
      guard kind != .checklist else { return checklist(of: program).report() }
      var options = ReportOptions()
      options.profile = profile
      options.day = day
      return kind.report(of: program, library: library, options: options)
    }
    return sources
  }

  private static func takenFromProse(_ topic: FieldTopic) -> Finding {
    Finding(
      code: "FORM-251", severity: .note, place: .document("“\(topic.rawValue)”"),
      message: "The program does not state this by itself; a sentence of its text was filled in.",
      remedy: "Read the sentence before you send the form, or state it in the program.")
  }
}

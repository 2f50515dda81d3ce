import OfficePackage

/// A form: a Word file with marks, which is filled without changing anything else in it.
///
/// Unlike ``WordDocument`` it loses nothing: a part without marks is copied as it is, and of a
/// part with marks only the bytes of the marks are changed.
package struct WordTemplate: Sendable {
  /// The marks in the order of reading.
  package var marks: [FormMark] { [] }
  /// The paragraphs that are not empty, in the order of reading.
  package var paragraphs: [FormParagraph] { [] }
  let package: OfficePackage

  /// Reads the bytes of a whole file.
  package init(
    reading bytes: [UInt8], limits: FillingLimits = .standard
  ) throws(WordTemplateError) {
    do throws(OfficePackageError) {
      package = try OfficePackage(reading: bytes)
    } catch {
      throw .package(error)
    }
  }

  /// Finds everything that is wrong with the form, all at once.
  package func mistakes(_ vocabulary: FormVocabulary) -> [FormMistake] { [] }

  /// Fills the form.
  package func fill(
    _ record: any FormRecord, _ vocabulary: FormVocabulary
  ) throws(WordTemplateError) -> FilledForm {
    FilledForm(bytes: [], remarks: [])
  }

  /// Writes each mistake into the form, as a comment of Word at its place.
  package func commented(
    _ mistakes: [FormMistake], author: String, day: String
  ) throws(WordTemplateError) -> [UInt8] {
    []
  }

  /// Puts other words in the place of some.
  package func replacing(
    _ replacements: [FormReplacement]
  ) throws(WordTemplateError) -> [UInt8] {
    []
  }
}

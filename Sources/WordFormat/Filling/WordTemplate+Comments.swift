import OfficePackage
import ZipArchive

extension WordTemplate {
  /// Writes each mistake into the form, as a comment of Word at its place.
  ///
  /// Word takes comments in the body alone: those of headers, footers, notes and text boxes stand
  /// at the paragraph that holds the box, or at the start of the body, and say where.
  package func commented(
    _ mistakes: [FormMistake], author: String, day: String
  ) throws(WordTemplateError) -> [UInt8] {
    guard !mistakes.isEmpty, let body = parts.first else { return try replacing([]) }
    var revision = OfficePackageRevision(of: package)
    var writer = try FormCommentWriter(self, author: author, day: day)
    var edits = FormEdits()
    for mistake in mistakes { writer.add(mistake, to: &edits, of: body) }
    revision.replace(body.name, with: edits.applied(to: body.bytes))
    try writer.finish(&revision)
    return try finish(revision)
  }
}

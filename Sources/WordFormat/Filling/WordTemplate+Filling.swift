import OfficePackage
import ZipArchive

extension WordTemplate {
  /// Fills the form; one that has mistakes is not filled.
  ///
  /// The properties are added to those of the file, such as from what it was filled; they are
  /// asked for when all marks are answered, with the sum of what the form says then.
  package func fill(
    _ record: any FormRecord, _ vocabulary: FormVocabulary,
    properties: (TextSum) -> [DraftProperties.Custom] = { _ in [] }
  ) throws(WordTemplateError) -> FilledForm {
    let (bytes, touched, remarks) = try written(record, vocabulary)
    do throws(OfficePackageError) {
      let filled = try OfficePackage(reading: bytes)
      let stated = properties(try sum(touched, of: filled))
      guard !stated.isEmpty else { return FilledForm(bytes: bytes, remarks: remarks) }
      var revision = OfficePackageRevision(of: filled)
      try FormProperties(stated, in: filled).finish(&revision)
      return FilledForm(bytes: try revision.finish(), remarks: remarks)
    } catch {
      throw .unreadable(error)
    }
  }

  /// The file without properties of ours, and the parts that were filled; what it takes to write
  /// them is given back before the file is read.
  private func written(
    _ record: any FormRecord, _ vocabulary: FormVocabulary
  ) throws(WordTemplateError) -> (bytes: [UInt8], touched: [PartName], remarks: [FormMistake]) {
    let index = FormIndex(vocabulary)
    let compilers = parts.map { compiler($0, index) }
    let mistakes = compilers.reduce(0) { $0 + $1.mistakes.count { !$0.isNote } }
    guard mistakes == 0 else { throw .mistakes(count: mistakes) }
    let additions = try FormAdditions(package, styles)
    var remarks: [FormMistake] = []
    var touched: [PartName] = []
    for compiler in compilers {
      guard let program = compiler.program() else { continue }
      var filler = FormFiller(
        program, record, vocabulary.wording, limits: limits, additions: additions)
      try filler.fill()
      additions.revision.replace(program.part.name, with: filler.output)
      remarks += FormRemarks(self, program.part, vocabulary.wording).told(filler.remarks)
      touched.append(program.part.name)
    }
    return (try additions.finish(), touched, remarks)
  }

  /// Reads what was filled as strictly as any other file, before anybody gets it, and sums up what
  /// the body says.
  private func sum(
    _ touched: [PartName], of filled: OfficePackage
  ) throws(OfficePackageError) -> TextSum {
    for part in touched where part != filled.mainPart {
      _ = try filled.tree(of: part, vocabulary: WordName.vocabulary)
    }
    return try TextSum(of: filled)
  }
}

import Curriculum

extension ProgramCells {
  /// The program of these cells, without the parts that are deleted and all below them.
  ///
  /// - Throws: `ProgramFileError` when cells make no program, or a part hangs on nothing: nothing is
  ///   left out in silence.
  package func document() throws(ProgramFileError) -> ProgramDocument {
    let tree = try CellTree(self)
    let version = FileField(
      ProgramDocument.versionKey, .bare(String(ProgramFileLimits.version)))
    let root = FileValue(.fields([version] + tree.fields(of: nil)))
    var document = try ProgramDocument.read(ReadFile(root: root))
    if let cell = values[CellAddress(field: CellAddress.unknown)] {
      guard let keys = UnknownKey.keys(in: cell) else {
        throw ProgramFileError(
          .wrongKind, "The names that nobody knows are not in the form in which they are kept.",
          "Restore the journal from a backup.", at: .unknown)
      }
      document.unknown = keys
    }
    return document
  }
}

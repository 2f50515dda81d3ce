public import Curriculum
import Importing

extension Desk {
  /// What the long form of a crosswalk that a person gave back changes in a program.
  ///
  /// - Parameters:
  ///   - path: the workbook or text file.
  ///   - removesMissing: whether alignments whose lines are not in the file are taken out, also
  ///     where it is not certain that the lines were there.
  public func alignmentChanges(
    from path: String, to program: Program, removesMissing: Bool
  ) throws(AuthoringError) -> AlignmentChanges {
    let bytes = try InputFile.bytes(at: path)
    do throws(LongFormError) {
      return AlignmentChanges(
        try LongFormFile(reading: bytes), to: program, library, removesMissing: removesMissing)
    } catch {
      throw .input(path, error.description)
    }
  }
}

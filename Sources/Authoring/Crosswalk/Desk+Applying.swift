public import Curriculum
import Frameworks
import Importing

extension Desk {
  /// What the long form of a crosswalk that a person gave back changes in a program.
  ///
  /// Alignments whose lines are not in the file are taken out where it is certain that the lines
  /// were there, or where `removesMissing` says so.
  public func alignmentChanges(
    from path: String, to program: Program, removesMissing: Bool
  ) throws(AuthoringError) -> AlignmentChanges {
    let bytes = try InputFile.bytes(at: path)
    let lists: [String]
    do throws(LongFormError) {
      let file = try LongFormFile(reading: bytes)
      lists = file.frameworks.compactMap(\.self).filter { library[$0] == nil }.sorted()
      if lists.isEmpty {
        return AlignmentChanges(file, to: program, library, removesMissing: removesMissing)
      }
    } catch {
      throw .input(path, error.description)
    }
    throw .request(
      path,
      "The file shows codes of \(lists.listed), which is not loaded here. Load it with --framework."
    )
  }
}

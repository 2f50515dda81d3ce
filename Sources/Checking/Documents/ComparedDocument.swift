public import Curriculum

/// A document beside the program, such as a syllabus, and what was read from it.
public struct ComparedDocument: Hashable, Sendable {
  /// What people call the file.
  public var name: String
  /// What it says, read as a program.
  public var program: Program

  /// Takes a document as it was read.
  public init(name: String, program: Program) {
    self.name = name
    self.program = program
  }
}

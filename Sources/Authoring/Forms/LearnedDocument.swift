import Curriculum
import Exporting

/// A form that was made of a finished document, with an account of what became of its words.
public struct LearnedDocument: Sendable {
  let bytes: [UInt8]
  private let learned: LearnedForm

  init(_ bytes: [UInt8], _ learned: LearnedForm) {
    self.bytes = bytes
    self.learned = learned
  }

  /// Writes the form.
  public func write(to path: String, _ files: OutputFiles) throws(AuthoringError) {
    try files.write(bytes, to: path)
  }

  /// What became a mark, and what was seen and left.
  public var account: String {
    var lines = ["Marks: \(learned.marks.count)"]
    lines += learned.marks.map(Self.line)
    if !learned.left.isEmpty {
      lines += ["Left for you to decide: \(learned.left.count)"] + learned.left.map(Self.line)
    }
    return lines.map { $0 + "\n" }.joined()
  }

  private static func line(_ remark: LearnedForm.Remark) -> String {
    "  \(remark.place): \(remark.words)".printableLine
  }
}

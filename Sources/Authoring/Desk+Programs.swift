public import Checking
public import Curriculum
import Importing
import ProgramFile

extension Desk {
  /// The program of a file, with what was noticed while it was read.
  public func open(
    _ source: ProgramSource
  ) throws(AuthoringError) -> (program: Program, findings: [Finding]) {
    switch source.content {
    case .document(let document): (document.program, document.findings)
    case .word(let bytes):
      try {
        () throws(AuthoringError) in
        let imported = importDocument(try WordFile(bytes, named: source.path)).imported
        return (imported.program, imported.findingsBesideRules)
      }()
    }
  }

  /// What the rules say; with the path of the program's file, of the files beside it too.
  ///
  /// The documents are those that must say what the program says.
  public func check(
    _ program: Program, at path: String? = nil, besides documents: [ComparedDocument] = []
  ) -> CheckResult {
    var context = RuleContext(for: program, library: library, profile: profile)
    context.documents = documents
    if let path, !program.attachments.isEmpty {
      let files = AttachmentFiles(of: program, besides: path)
      context.filesAtHand = files.atHand
      if profile.packet.contains(where: { $0.pages != nil }) { context.pagesOfFiles = files.pages }
    }
    if program.reviews.contains(where: { $0.contentHash != nil }) {
      context.contentHash = Self.contentHash(of: program)
    }
    return Checker().check(program, context)
  }

  /// A syllabus, a form or another program, read to be compared.
  func document(at path: String) throws(AuthoringError) -> ComparedDocument {
    let name = path.split(separator: "/").last.map(String.init) ?? path
    return ComparedDocument(name: name, program: try open(ProgramSource(at: path)).program)
  }
}

package import Curriculum
package import Exporting
import Foundation
import Templates

extension Desk {
  /// Writes a document of ours: from a form where one is named or where the folder of templates
  /// that was named holds one, else as Plait lays it out.
  package func document(
    _ kind: FormedDocument, of program: Program, form path: String?, named output: String,
    else make: () throws(AuthoringError) -> ExportedFile
  ) throws(AuthoringError) -> FilledProgramForm {
    let isWord = output.lowercased().hasSuffix(".docx")
    guard path == nil || isWord else {
      throw .request(output, "A form is filled as a Word file. The name must end in .docx.")
    }
    if let path {
      return try fill(try FormFile(at: path), with: program, named: output)
    }
    if isWord, hasOwnTemplates, let url = templates.form("\(kind.form).docx") {
      return try fill(try FormFile(at: url.path), with: program, named: output)
    }
    return FilledProgramForm(file: try make(), findings: [])
  }
}

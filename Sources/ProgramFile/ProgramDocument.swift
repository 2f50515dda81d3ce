package import Curriculum

/// A program with what its file holds besides: names that nobody knows, and remarks.
package struct ProgramDocument: Hashable, Sendable {
  package var program: Program
  /// Entries that no field holds; they are written back where they stood.
  package var unknown: [UnknownKey]
  /// What a person should look at; none of it kept the program from being read.
  package var findings: [Finding]

  package init(program: Program, unknown: [UnknownKey] = [], findings: [Finding] = []) {
    self.program = program
    self.unknown = unknown
    self.findings = findings
  }

  /// Reads the YAML form.
  package static func read(yaml: String) throws(ProgramFileError) -> ProgramDocument {
    try read(YAMLReader.read(yaml))
  }

  /// Reads the JSON form.
  package static func read(json: String) throws(ProgramFileError) -> ProgramDocument {
    try read(json: Array(json.utf8))
  }

  /// Reads the JSON form from bytes that are UTF-8.
  package static func read(json: [UInt8]) throws(ProgramFileError) -> ProgramDocument {
    try read(JSONReader.read(json))
  }

  /// The YAML form: one fact a line, in a stable order, without what goes without saying.
  package func yaml() -> String { YAMLWriter.text(of: entries()) }

  /// The JSON form of the same fields.
  package func json() -> String {
    var bytes: [UInt8] = []
    json { bytes += $0 }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Hands over the JSON form in UTF-8, piece by piece.
  package func json(_ receive: ([UInt8]) -> Void) { JSONWriter.write(entries(), to: receive) }
}

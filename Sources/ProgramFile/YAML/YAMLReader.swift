import Yams

/// Reads YAML into values, within limits, and without YAML's ways to point or to compute.
enum YAMLReader {
  static func read(_ text: String) throws(ProgramFileError) -> ReadFile {
    var text = text
    if text.unicodeScalars.first == "\u{FEFF}" { text.unicodeScalars.removeFirst() }
    text.makeContiguousUTF8()
    try YAMLDangers.check(text)
    let marks = HiddenMarks(hiding: &text)
    var renamed: [RenamedKey] = []
    while true {
      do {
        return try compose(text, NodeReader(renamed: renamed, marks: marks))
      } catch {
        guard case .repeatedKey(let position) = error,
          // Each repeated key costs another reading of the whole file.
          renamed.count < 50, (renamed.count + 1) * text.utf8.count < 32 << 20,
          let key = RenamedKey(renaming: &text, at: position, number: renamed.count)
        else {
          throw failure(error, renamed)
        }
        renamed.append(key)
      }
    }
  }

  enum Failure: Error {
    case repeatedKey(FilePosition)
    case other(ProgramFileError)
  }

  private static func compose(
    _ text: String, _ reader: NodeReader
  ) throws(Failure) -> ReadFile {
    do {
      // Without rules, Yams does not guess types by regular expressions: the schema knows them.
      let parser = try Parser(yaml: text, resolver: .basic, encoding: .utf8)
      guard let node = try parser.singleRoot() else {
        return ReadFile(root: FileValue(.nothing, at: .start))
      }
      // The parser owns the anchors that the nodes point to, so it must outlive this.
      return try withExtendedLifetime(parser) { try reader.read(node) }
    } catch let error as ProgramFileError {
      throw .other(error)
    } catch let error as YamlError {
      if case .duplicatedKeysInMapping(_, let context) = error {
        throw .repeatedKey(
          FilePosition(line: context.mark.line, column: context.mark.column))
      }
      throw .other(ProgramFileError(error))
    } catch {
      throw .other(
        ProgramFileError(
          .syntax, "The file is not YAML.", "Restore the last version that could be read.",
          at: .start))
    }
  }

  /// What stopped the reading, after the repeated keys that were already found.
  private static func failure(_ failure: Failure, _ renamed: [RenamedKey]) -> ProgramFileError {
    var findings = renamed.map { key in
      FileRemark.duplicateKey.finding(
        "\"\(key.name.shortened)\" stands twice in the same group of fields.",
        "Keep one of the two, or put both texts into one.", at: key.position)
    }
    switch failure {
    case .repeatedKey(let position):
      findings.append(
        FileRemark.duplicateKey.finding(
          "The same name stands twice in one group of fields.",
          "Keep one of the two, or put both texts into one.", at: position))
    case .other(let error): findings += error.findings
    }
    return ProgramFileError(findings)
  }
}

import Curriculum

extension ProgramDocument {
  /// The name that every file starts with, and whose value is the version of the format.
  static let versionKey = "plait"

  static func read(_ file: ReadFile) throws(ProgramFileError) -> ProgramDocument {
    guard case .fields(let entries) = file.root.content else {
      throw ProgramFileError(
        .wrongKind, "A program's file is a list of fields, and this is \(file.root.foundWords).",
        "Start with \"plait: 1\", then \"title:\" and the title of the program.",
        at: file.root.position)
    }
    var reading = Reading(root: file.root)
    try readVersion(entries, at: file.root.position, &reading)
    for repeated in file.repeated {
      reading.remark(
        .duplicateKey,
        "\"\(repeated.key.shortened)\" already stands in this group, at \(repeated.first.place).",
        "Keep one of the two, or put both texts into one.", at: repeated.position)
    }
    var program = Program()
    Program.schema.read(entries, into: &program, reserved: versionKey, &reading)
    let findings = reading.finish()
    guard !reading.isFatal else { throw ProgramFileError(findings) }
    return ProgramDocument(program: program, unknown: reading.unknown, findings: findings)
  }

  private static func readVersion(
    _ entries: [FileField], at position: FilePosition, _ reading: inout Reading
  ) throws(ProgramFileError) {
    let newest = ProgramFileLimits.version
    guard let entry = entries.first(where: { $0.key == versionKey }) else {
      reading.remark(
        .versionMissing, "The file does not say which version of the format it has.",
        "Add \"\(versionKey): \(newest)\" as the first line.", at: position)
      return
    }
    guard let text = entry.value.scalar, let version = Int(text), version >= 1 else {
      reading.remark(
        .versionUnknown, "The version of the format is \(entry.value.foundWords).",
        "Write \"\(versionKey): \(newest)\".", at: entry.value.position)
      return
    }
    // A newer file may mean other things by the same words, so nothing else of it is judged.
    guard version <= newest else {
      throw ProgramFileError(
        .versionUnknown,
        "The file has version \(version) of the format, and this Plait reads version \(newest).",
        "Open it with a newer Plait.", at: entry.value.position)
    }
  }

  func entries() -> [FileField] {
    var writing = Writing(unknown: unknown)
    let version = FileField(Self.versionKey, .bare(String(ProgramFileLimits.version)))
    return Program.schema.write(program, first: version, &writing)
  }
}

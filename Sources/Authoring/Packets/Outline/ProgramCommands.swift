/// How commands on a program's file are typed, so that they can be copied as they are told.
public struct ProgramCommands: Hashable, Sendable {
  private let file: String
  private let options: [String]
  private let isWrittenOver: Bool

  /// Takes the file, the options that a person gave, such as `--profile mn-abe`, and whether the
  /// file may be written over.
  public init(on file: String, options: [String] = [], isWrittenOver: Bool = true) {
    self.file = file
    self.options = options
    self.isWrittenOver = isWrittenOver
  }

  /// A command that reads the program.
  public func reading(_ name: String, _ rest: String = "") -> String {
    let words = [Self.typed(file)] + options.map(Self.typed) + (rest.isEmpty ? [] : [rest])
    return "`plait \(name) \(words.joined(separator: " "))`"
  }

  /// A command that changes the program: over its file, or into a new one where that must stay.
  public func changing(_ name: String, _ rest: String = "") -> String {
    let target = isWrittenOver ? "--force" : "-o NEW.iet.yaml"
    return reading(name, rest.isEmpty ? target : "\(rest) \(target)")
  }

  /// A word as a shell takes it.
  private static func typed(_ word: String) -> String {
    let isPlain = word.allSatisfy {
      ($0.isASCII && $0.isLetter) || "0123456789_./-+=:,@%".contains($0)
    }
    guard !isPlain || word.isEmpty else { return word }
    let parts = word.split(separator: "'", omittingEmptySubsequences: false)
    return "'" + parts.joined(separator: "'\\''") + "'"
  }
}

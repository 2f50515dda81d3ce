import Curriculum
import Foundation
import Importing
import Templates

extension Desk {
  /// Understands sentences such as `column 3 = workforce training`.
  ///
  /// - Throws: for the first that is not understood, with how to write it.
  public func mappings(_ sentences: [String]) throws(AuthoringError) -> Mappings {
    let roles = Set(profile.words.keys).union(Strand.allCases.map(\.rawValue))
    var understood: [Mappings.Sentence] = []
    for text in sentences {
      do throws(RoleOverrideError) {
        understood.append(
          Mappings.Sentence(text: text, meaning: try RoleOverride(text, roles: roles)))
      } catch {
        throw .request(text, Self.advice(on: error))
      }
    }
    return Mappings(sentences: understood)
  }

  /// What to write; where a role is meant that there is, that role and not all of them.
  private static func advice(on error: RoleOverrideError) -> String {
    guard case .unknownRole(let role, let known) = error else { return error.description }
    let strands = Strand.allCases.map(\.rawValue)
    let near =
      Spelling.nearest(to: role, among: known)
      ?? (strands + known).first { $0.split(separator: " ").contains(Substring(role)) }
    return near.map { "There is no role “\(role)”. Did you mean \($0)?" } ?? error.description
  }

  /// Refuses sentences about columns, rows and words that no document has.
  public func check(_ mappings: Mappings, against files: [WordFile]) throws(AuthoringError) {
    guard !mappings.sentences.isEmpty else { return }
    let outlines = Self.outlines(of: files)
    for sentence in mappings.sentences
    where !outlines.contains(where: {
      sentence.meaning.mayMean(file: $0.path) && sentence.meaning.hasTarget(in: $0.outline)
    }) {
      let names = files.map(\.path).joined(separator: ", ")
      throw .request(
        sentence.text,
        """
        There is no such column, row or heading in \(names). \
        `plait import FILE --explain` shows what there is, with its numbers.
        """)
    }
  }

  private static func outlines(
    of files: [WordFile]
  ) -> [(path: String, outline: SourceOutline)] {
    files.map { ($0.path, $0.document.outline()) }
  }

  /// A profile that stands on the one in use and holds what mappings say of some documents.
  ///
  /// - Returns: its text, and what it cannot hold, a line each.
  public func profile(
    teaching mappings: Mappings, of files: [WordFile], named path: String
  ) throws(AuthoringError) -> (text: String, remarks: [String]) {
    guard !mappings.sentences.isEmpty else {
      throw .request(
        path, "There is nothing to save in a profile: say what a column is with --map.")
    }
    guard let base = templates.name(of: profileName, from: path) else {
      throw .request(
        path,
        """
        The profile would stand on \(profileName), and a profile stands on one that lies beside it \
        or below. Save it there.
        """)
    }
    let outlines = Self.outlines(of: files)
    var words: [String: [String]] = [:]
    var remarks: [String] = []
    for sentence in mappings.sentences {
      let recognizer = ProgramRecognizer(
        profile: profile, library: library, overrides: RoleOverrides([sentence.meaning]))
      let taught = outlines.filter { sentence.meaning.mayMean(file: $0.path) }
        .map { recognizer.taughtWords(in: $0.outline) }
      guard taught.contains(where: { !$0.isEmpty }) else {
        remarks.append(
          "“\(sentence.text)” is not in the profile: no words stand there. Say it with --map again."
        )
        continue
      }
      for (role, texts) in taught.joined() {
        for text in texts where words[role.rawValue]?.contains(text) != true {
          words[role.rawValue, default: []].append(text)
        }
      }
    }
    let stem = URL(fileURLWithPath: path).deletingPathExtension().lastPathComponent
    let names = files.map { URL(fileURLWithPath: $0.path).lastPathComponent }
    let writer = ProfileWriter(
      id: stem, title: "The words of \(names.joined(separator: ", "))", extends: base,
      words: words)
    return (writer.yaml, remarks)
  }
}

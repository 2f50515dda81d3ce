import Curriculum

extension Imported {
  /// One import of several documents of one program, each with its name.
  ///
  /// Every place is told with the name of its document.
  package static func joined(_ documents: [(name: String, imported: Imported)]) -> Imported? {
    let named = documents.map { (name: $0.name, imported: $0.imported.named($0.name)) }
    guard var result = named.first?.imported, let first = named.first else { return nil }
    var join = ProgramJoin(first.imported.program, from: first.name)
    for other in named.dropFirst() {
      join.add(other.imported.program, from: other.name)
      result.entries += other.imported.entries
      result.findings += other.imported.findings
      result.explanations += other.imported.explanations
      result.unknownCodes += other.imported.unknownCodes
    }
    result.program = join.program
    // A syllabus or a plan of dates has no objectives of its own.
    let hasObjectives = !join.program.objectives.isEmpty
    var seen: Set<String> = []
    result.findings.removeAll { finding in
      switch finding.code {
      case "IMP-102": hasObjectives || !seen.insert(finding.code).inserted
      case "IMP-103", "IMP-107", "IMP-108": true
      default: false
      }
    }
    result.findings = ReviewFindings.all(of: join.program) + join.findings + result.findings
    if ImportFindings.isThreeLists(join.program) {
      result.findings.append(ImportFindings.notIntegrated)
    }
    return result
  }

  /// The import with the name of its document in front of every place.
  private func named(_ name: String) -> Imported {
    var copy = self
    for index in copy.entries.indices {
      copy.entries[index].place = "\(name), \(entries[index].place)"
    }
    for index in copy.explanations.indices { copy.explanations[index].document = name }
    for index in copy.unknownCodes.indices {
      copy.unknownCodes[index].place = "\(name), \(unknownCodes[index].place)"
    }
    for index in copy.findings.indices {
      copy.findings[index].remedy = Self.naming(name, in: findings[index].remedy)
      if case .document(let place) = findings[index].place {
        copy.findings[index].place = .document("\(name), \(place)")
      } else if copy.findings[index].place == .program, copy.findings[index].code == "IMP-104" {
        copy.findings[index].place = .document(name)
      }
    }
    for index in copy.program.proposals.indices {
      copy.program.proposals[index].place = Self.place(program.proposals[index].place, in: name)
    }
    for index in copy.program.comments.indices {
      copy.program.comments[index].place = Self.place(program.comments[index].place, in: name)
    }
    return copy
  }

  /// A remedy whose example of `--map` speaks of the document alone: the same table of another one
  /// may be something else.
  private static func naming(_ name: String, in remedy: String) -> String {
    // The shell takes these marks for something else.
    guard name.lowercased().hasSuffix(".docx"), !name.contains(where: { "\"$`\\=".contains($0) })
    else { return remedy }
    return remedy.replacing("--map \"", with: "--map \"\(name) ")
  }

  private static func place(_ place: String?, in name: String) -> String {
    place.map { "\(name), \($0)" } ?? name
  }
}

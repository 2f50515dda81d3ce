package import Curriculum

/// One program from several documents: a set of objectives, a syllabus, a checklist.
///
/// What one document leaves empty, the next fills; what both say counts once; and where they
/// disagree, the first stands, the notes keep the other, and a finding tells of it.
package struct ProgramJoin {
  /// The program so far.
  package private(set) var program: Program
  /// Where the documents disagree.
  package private(set) var findings: [Finding] = []
  private var origins: Origins

  /// Begins with the program of the first document.
  package init(_ first: Program, from source: String) {
    program = first
    program.makeIDsUnique()
    origins = Origins(first: source)
  }

  /// Joins the program of a further document.
  package mutating func add(_ other: Program, from source: String) {
    var other = other
    other.makeIDsUnique()
    let names = PartNames(of: other, joining: program, pairs: PartPairs(program, other))
    other.mapIDs(own: { names[$0] }, mentioned: { names[$0] })
    var seam = Seam(
      file: source, origins: origins,
      partNames: other.partNames.merging(program.partNames) { _, ours in ours })
    seam.join(&program, other)
    keep(seam.asides, from: seam.file)
    findings += seam.findings
    origins = seam.origins
  }

  /// Puts into the notes what stands nowhere else, each value of a field once.
  private mutating func keep(_ asides: [(field: SeamField, text: String)], from file: String) {
    guard !asides.isEmpty else { return }
    var fresh = program.freshNames
    for aside in asides {
      let isKept = program.notes.contains { note in
        note.heading?.hasPrefix("\(aside.field.heading) in ") ?? false
          && WordKey(note.text) == WordKey(aside.text)
      }
      guard !isKept else { continue }
      var note = Note(id: fresh.name("note-1"))
      note.heading = "\(aside.field.heading) in \(file)"
      note.text = aside.text
      program.notes.append(note)
    }
  }
}

extension Program {
  /// What people call the parts that other parts mention.
  fileprivate var partNames: [PartID: String] {
    var names: [PartID: String] = [:]
    for provider in providers { names[provider.id] = provider.name }
    for attachment in attachments { names[attachment.id] = attachment.title ?? attachment.file }
    for unit in units { names[unit.id] = name(of: unit) }
    for (index, objective) in objectives.enumerated() {
      names[objective.id] = name(ofObjective: index)
    }
    return names
  }
}

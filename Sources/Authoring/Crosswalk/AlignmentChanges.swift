public import Curriculum
import Frameworks
import Importing

/// What a long form that a person gave back changes in a program.
public struct AlignmentChanges: Sendable {
  /// The changes, in the order of the program's parts.
  public let changes: [AlignmentChange]
  /// Lines that fit nothing, each with its cell, what is wrong and what to do.
  public let misfits: [String]
  /// How many alignments are not in the file and stay all the same.
  public let kept: Int
  /// Why they stay.
  public let reason: String
  /// What speaks against the changes as a whole: the file is of another program or of a state that
  /// is gone, so that a line may put back what somebody has changed since; nil when nothing does.
  public let doubt: String?
  /// What a reader of the file should know.
  public let findings: [Finding]
  /// Columns of the file that mean nothing here, by their headings.
  public let unknownColumns: [String]

  /// Compares a file with a program.
  ///
  /// A line that is not there any more takes its alignment out of the program only when it is
  /// certain that the line was there once: when the file tells the state it was written from and
  /// the program is still in that state, or when a person says so.
  init(
    _ file: LongFormFile, to program: Program, _ library: FrameworkLibrary, removesMissing: Bool
  ) {
    var reader = LongFormLineReader(program, library)
    var wanted: [PartID: [LongFormLineReader.Reading]] = [:]
    for line in file.lines {
      if let reading = reader.read(line) { wanted[reading.part, default: []].append(reading) }
    }
    let isCurrent = file.fingerprint == "\(AlignmentFingerprint(of: program))"
    let scope: Set<String?> =
      isCurrent
      ? file.frameworks : Set(wanted.values.flatMap { $0.map { $0.item.framework } })
    let takesOut = (isCurrent || removesMissing) && reader.misfits.isEmpty
    var changes: [AlignmentChange] = []
    var kept = 0
    var copy = program
    copy.changeAlignments { part, alignments in
      let name = reader.names[part] ?? "\(part)"
      func note(_ before: Alignment?, _ after: Alignment?) {
        guard before != after else { return }
        changes.append(AlignmentChange(part: part, name: name, before: before, after: after))
      }
      var rest = wanted[part] ?? []
      var unmatched: [Alignment] = []
      // A part may point to one item twice, as introduced and as assessed.
      for before in alignments {
        if file.columns.contains("level"),
          let index = rest.firstIndex(where: { $0.item == before.item && $0.level == before.level })
        {
          note(before, LongFormMerge(file, rest.remove(at: index)).merged(into: before))
        } else {
          unmatched.append(before)
        }
      }
      for before in unmatched {
        if let index = rest.firstIndex(where: { $0.item == before.item }) {
          note(before, LongFormMerge(file, rest.remove(at: index)).merged(into: before))
        } else if reader.misread.contains(.init(part: part, item: before.item)) {
          continue
        } else if takesOut, Self.isIn(scope, before, library) {
          note(before, nil)
        } else if Self.isIn(scope, before, library) {
          kept += 1
        }
      }
      for reading in rest { note(nil, LongFormMerge(file, reading).new) }
    }
    self.changes = changes
    self.kept = kept
    misfits = reader.misfits
    findings = file.findings
    unknownColumns = file.unknownColumns
    let isOther = file.program.map { !$0.isEmpty && $0 != program.title } ?? false
    let isStale = file.fingerprint != nil && !isCurrent
    reason =
      isStale
      ? "The alignments of the program have changed since the file was written"
      : reader.misfits.isEmpty
        ? "The file does not say which lines it had when it was written"
        : "A line that fits nothing may be theirs"
    doubt =
      isOther
      ? "The file was written from “\(file.program ?? "")”, and this program is called "
        + "“\(program.title)”."
      : isStale
        ? "The alignments of the program have changed since the file was written: a line may put "
          + "back what somebody has changed since."
        : nil
  }

  private static func isIn(
    _ scope: Set<String?>, _ alignment: Alignment, _ library: FrameworkLibrary
  ) -> Bool {
    guard let id = alignment.item.framework else {
      // A code without a list stands under the list that has it, or under none.
      let found = library.located(alignment.item)?.items.first?.framework
      return scope.contains(found) || scope.contains(nil)
    }
    return scope.contains(library[id] == nil ? nil : id) || scope.contains(id)
  }

  /// The program with the changes made.
  public func applied(to program: Program) -> Program {
    let byPart = Dictionary(grouping: changes, by: \.part)
    var changed = program
    changed.changeAlignments { part, alignments in
      for change in byPart[part] ?? [] {
        let index = change.before.flatMap { alignments.firstIndex(of: $0) }
        switch (index, change.after) {
        case (let index?, let after?): alignments[index] = after
        case (let index?, nil): alignments.remove(at: index)
        case (nil, let after?): alignments.append(after)
        case (nil, nil): break
        }
      }
    }
    return changed
  }

  /// The changes as lines, part by part, each part by its name.
  public var lines: [String] {
    var lines: [String] = []
    var last: PartID?
    for change in changes {
      if change.part != last { lines.append(change.name) }
      last = change.part
      lines.append("  \(change.line)")
    }
    return lines
  }
}

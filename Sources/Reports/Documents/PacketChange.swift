public import Curriculum

/// What has changed in a packet since the round before, for whoever reviews it again.
public struct PacketChange: Hashable, Sendable {
  /// The program as the new packet has it.
  public let program: Program
  /// What the program tells otherwise.
  public var facts: [Fact]
  /// The files of the packet.
  public var documents: [Document]

  /// One fact that has changed.
  public struct Fact: Hashable, Sendable {
    /// Where it stands, from the outside in.
    public var place: [String]
    /// How it has changed, with the changed words marked.
    public var change: String

    /// Takes a fact.
    public init(place: [String], change: String) {
      self.place = place
      self.change = change
    }
  }

  /// One file of the packet.
  public struct Document: Hashable, Sendable {
    /// Its name; that of the old packet where it is gone.
    public var name: String
    /// `same`, `changed`, `added`, `removed`, or `renamed`.
    public var fate: String

    /// Takes a file.
    public init(name: String, fate: String) {
      self.name = name
      self.fate = fate
    }
  }

  /// Takes what was found between two packets of a program.
  public init(of program: Program, facts: [Fact], documents: [Document]) {
    self.program = program
    self.facts = facts
    self.documents = documents
  }

  /// The page for the reviewer.
  public func report() -> Report {
    var report = Report(.packetChange, of: program, title: "What has changed")
    report.sections = [inTheProgram, inThePacket]
    return report
  }

  /// The same for the screen.
  public var lines: String {
    let told = facts.map { "  \($0.place.joined(separator: ", ")): \($0.change)\n" }
    let files = documents.filter { $0.fate != "same" }.map { "  \($0.fate): \($0.name)\n" }
    let same = documents.count - files.count
    return "In the program:\n"
      + (told.isEmpty ? "  nothing has changed\n" : told.joined())
      + "In the packet:\n" + files.joined() + "  as before: \(Phrase.count(same, "file"))\n"
  }

  private var inTheProgram: ReportSection {
    guard !facts.isEmpty else {
      return ReportSection("In the program", [.text("The program says what it said before.")])
    }
    let rows = facts.map { fact in
      ReportRow([
        ReportCell(fact.place.map(\.capitalizedFirst).joined(separator: ", ")),
        ReportCell(fact.change),
      ])
    }
    let table = ReportTable(
      "What the program says otherwise; words that went stand in [-…-], words that came in [+…+]",
      columns: [
        ReportColumn("Where", .rowHeader, weight: 4), ReportColumn("Change", weight: 9),
      ], rows: rows)
    return ReportSection("In the program", [.table(table)])
  }

  private var inThePacket: ReportSection {
    let rows = documents.filter { $0.fate != "same" }.map {
      ReportRow([ReportCell($0.name), ReportCell($0.fate)])
    }
    let same = documents.count - rows.count
    let rest = ReportBlock.text(
      same == 0
        ? """
        Every file differs from before: the documents name in their properties the state of the \
        program that they were made from.
        """
        : "\(Phrase.count(same, "file")) of the packet \(same == 1 ? "is" : "are") as before.")
    guard !rows.isEmpty else { return ReportSection("In the packet", [rest]) }
    let table = ReportTable(
      "Files of the packet that are not as they were",
      columns: [ReportColumn("File", .rowHeader, weight: 9), ReportColumn("What", weight: 4)],
      rows: rows)
    return ReportSection("In the packet", [.table(table), rest])
  }
}

import CASEFormat
import Frameworks
import Importing
import Testing

/// A table reads in Word as it does in a spreadsheet.
@Suite struct WordAndTableTests {
  /// The items of the rows, once from a Word file and once from CSV.
  private func read(_ rows: [[String]]) throws -> (word: [String], table: [String]) {
    let paper = rows.map { "| " + $0.joined(separator: " | ") + " |" }.joined(separator: "\n")
    let text = rows.map { $0.joined(separator: ",") }.joined(separator: "\n")
    let word = try StandardsPicture(StandardsPaper.bytes("= List\n" + paper))
    let table = try TableDrawing(text, mapping: ["as proposed"])
    #expect(word.lost == [:])
    return (lines(word.incoming), lines(table.read.incoming))
  }

  private func lines(_ incoming: IncomingFramework) -> [String] {
    incoming.package.framework().framework.items.map { item in
      String(repeating: "  ", count: item.depth)
        + (item.hasCode ? "\(item.code) " : "") + item.statement
    }
  }

  @Test(arguments: [
    ("Code number", "Full statement"), ("Nr.", "Competency"), ("Indicator ID", "Task statement"),
    ("Standard/Obj Number", "Standard/Objective"), ("Ref. No.", "What the learner can do"),
    ("Item", "Course competency"), ("Competency code", "Performance objective"),
    ("Human coding scheme", "Learning goals"), ("Objective number", "Standard text"),
    ("Standard", "Description"),
  ])
  func `headings mean the same`(code: String, statement: String) throws {
    let read = try read([
      [code, statement], ["W.1", "Lays out the work from a print"],
      ["W.2", "Sets the amperage of the machine"], ["W.3", "Runs a straight bead on plate"],
    ])
    #expect(
      read.table == [
        "W.1 Lays out the work from a print", "W.2 Sets the amperage of the machine",
        "W.3 Runs a straight bead on plate",
      ])
    #expect(read.word == read.table)
  }

  @Test(arguments: ["Duty area", "Theme", "CCR anchor", "Conceptual category", "Module"])
  func `columns of groups are the same`(group: String) throws {
    let read = try read([
      [group, "No.", "Task"], ["Layout", "W.1", "Reads a print"], ["Layout", "W.2", "Marks parts"],
      ["Joining", "W.3", "Runs a bead"],
    ])
    #expect(
      read.table == [
        "Layout", "  W.1 Reads a print", "  W.2 Marks parts", "Joining", "  W.3 Runs a bead",
      ])
    #expect(read.word == read.table)
  }

  @Test func `codes have the same parents`() throws {
    let read = try read([
      ["Code", "Standard"], ["N", "Number"], ["N1", "Fractions"], ["N1a", "Halves"],
      ["N1(b)", "Quarters"], ["N1(b).i", "On a ruler"], ["N10", "Decimals"], ["N2.0", "Ratios"],
      ["N2.1", "Of parts"], ["N2.0", "Ratios again"],
    ])
    #expect(
      read.table == [
        "N Number", "  N1 Fractions", "    N1a Halves", "    N1(b) Quarters",
        "      N1(b).i On a ruler", "  N10 Decimals", "  N2.0 Ratios", "    N2.1 Of parts",
        "  N2.0 Ratios again",
      ])
    #expect(read.word == read.table)
  }

  @Test func `of two columns of one kind the surer counts, and the other is kept`() throws {
    let read = try read([
      ["No.", "Competency", "Reference", "Content"],
      ["W.1", "Reads a print", "Chapter 3", "Symbols and notes"],
      ["W.2", "Marks parts", "Chapter 4", "Scribes and punches"],
    ])
    #expect(read.table == ["W.1 Reads a print", "W.2 Marks parts"])
    #expect(read.word == read.table)
  }
}

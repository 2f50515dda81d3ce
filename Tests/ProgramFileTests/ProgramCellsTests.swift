import Curriculum
import ProgramFile
import TestSupport
import Testing

/// A program taken apart into cells, and put together again.
@Suite struct ProgramCellsTests {
  private func cells(_ yaml: String) throws -> ProgramCells {
    try ProgramCells(ProgramDocument.read(yaml: "plait: 1\n" + yaml))
  }

  /// The cells, a line each.
  private func lines(_ cells: ProgramCells) -> [String] {
    cells.values.keys.sorted().map { address in
      let value = String(decoding: cells.values[address]?.canonicalJSON ?? [], as: UTF8.self)
      return "\(address.part.map { "\($0)" } ?? "program") \(address.field) = \(value)"
    }
  }

  @Test func `parts have a place and an order, and all else is a value`() throws {
    let yaml = """
      title: Nursing Assistant
      funding: ["231", "243"]
      hours:
        total: 7.50
      components:
        workforce training: {}
      objectives:
        - id: o1
          statement: Measure vital signs.
          adult education:
            - id: o1-adult-1
              text: Read a chart.
              alignments:
                - ccrs RI.4.3
                - item: ccrs RI.4.7
                  strength: partial
        - id: o2
      """
    let lines = try lines(cells(yaml))
    #expect(
      lines == [
        #"program components/workforce training = {}"#,
        #"program funding = ["231","243"]"#,
        #"program hours/total = "7.5""#,
        #"program title = "Nursing Assistant""#,
        #"o1 @in = {"list":"objectives"}"#,
        #"o1 @order = "K""#,
        #"o1 statement = "Measure vital signs.""#,
        #"o1-adult-1 @in = {"list":"adult education","part":"o1"}"#,
        #"o1-adult-1 @order = "V""#,
        #"o1-adult-1 alignments = ["ccrs RI.4.3",{"item":"ccrs RI.4.7","strength":"partial"}]"#,
        #"o1-adult-1 text = "Read a chart.""#,
        #"o2 @in = {"list":"objectives"}"#,
        #"o2 @order = "e""#,
      ])
  }

  @Test(arguments: 0..<8)
  func `every program comes back from its cells byte by byte`(batch: Int) throws {
    for seed in 0..<20 {
      var generator = ProgramGenerator(seed: UInt64(5_000 + batch * 100 + seed))
      generator.hasUniqueIDs = true
      let document = ProgramDocument(program: generator.program())
      let back = try ProgramCells(document).document()
      #expect(back.yaml() == document.yaml(), "seed \(5_000 + batch * 100 + seed)")
    }
  }

  @Test func `names that nobody knows come back where they stood`() throws {
    let yaml = """
      plait: 1
      title: Welding
      color: !local "blue"
      objectives:
        - id: o1
          statement: Weld.
          mood: {bright: yes, "shades": [1, "2"]}
          alignments:
            - item: ccrs RI.4.3
              page: 12

      """
    let document = try ProgramDocument.read(yaml: yaml)
    #expect(document.unknown.count == 3)
    #expect(try ProgramCells(document).document().yaml() == document.yaml())
  }

  @Test func `a part that is deleted goes with all below it, and comes back whole`() throws {
    let yaml = """
      objectives:
        - id: o1
          statement: Measure.
        - id: o2
          statement: Chart.
          adult education:
            - id: a1
              text: Read a chart.
      """
    var cells = try cells(yaml)
    let whole = try cells.document().yaml()
    cells.values[CellAddress(part: "o2", field: CellAddress.deleted)] = .text("yes")
    #expect(try cells.document().program.objectives.map(\.id) == ["o1"])
    cells.values[CellAddress(part: "o2", field: CellAddress.deleted)] = nil
    #expect(try cells.document().yaml() == whole)
  }

  @Test func `two parts with one id are refused`() throws {
    let error = #expect(throws: ProgramFileError.self) {
      var program = Program()
      program.notes = [Note(id: "n1"), Note(id: "n1")]
      _ = try ProgramCells(ProgramDocument(program: program))
    }
    #expect(
      error?.findings.map(\.message) == ["Two parts have the id \"n1\"."])
  }

  @Test func `a part that hangs on nothing is told and not left out`() throws {
    var cells = try cells("title: Welding")
    cells.values[CellAddress(part: "a1", field: CellAddress.place)] =
      CellPlace(part: "o9", list: "adult education").value
    let error = #expect(throws: ProgramFileError.self) { try cells.document() }
    #expect(error?.findings.map(\.message) == ["The part \"a1\" hangs on nothing."])
  }
}

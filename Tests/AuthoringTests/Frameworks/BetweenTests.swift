import Authoring
import Curriculum
import Exporting
import Testing

/// Two frameworks side by side, as a person asks for them.
@Suite struct BetweenTests {
  private func refusal(_ one: String, _ other: String, path: String = "out.md") -> AuthoringError? {
    do throws(AuthoringError) {
      _ = try Desk(readsWords: false).crosswalk(
        between: one, and: other, through: [], named: path)
      return nil
    } catch {
      return error
    }
  }

  @Test func `without any path the file says so`() throws {
    let made = try Desk(readsWords: false).crosswalk(
      between: "ccrs", and: "esf", through: [], named: "out.md")
    #expect(!made.hasPaths)
    #expect(String(decoding: made.file.bytes, as: UTF8.self).contains("No path leads from"))
  }

  @Test func `a table alone holds the paths and not the matrix`() throws {
    var program = Program()
    var objective = Objective(id: "o1")
    objective.alignments = [
      Alignment(ItemReference("ccrs RI.4.3")), Alignment(ItemReference("esf ESF.CT")),
    ]
    program.objectives = [objective]
    let made = try Desk(readsWords: false).crosswalk(
      between: "ccrs", and: "esf", through: [program], named: "out.csv")
    #expect(made.hasPaths)
    let text = String(decoding: made.file.bytes, as: UTF8.self)
    #expect(text.contains("RI.4.3"))
    #expect(text.contains("Objective 1 (the objective as a whole, full — "))
  }

  @Test func `the same framework twice, an unknown one and a strange ending are refused`() {
    #expect(
      refusal("ccrs", "CCRS")?.message
        == "This is the same framework as ccrs. Name two that differ.")
    #expect(refusal("ccrs", "esff")?.message.hasPrefix("Did you mean esf? ") == true)
    #expect(refusal("ccrs", "esf", path: "out.pdf")?.kind == .request)
  }
}

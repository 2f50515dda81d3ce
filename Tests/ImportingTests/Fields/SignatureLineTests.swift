import Curriculum
import Testing

@testable import Importing

struct SignatureLineTests {
  private func read(_ line: String) -> [String] {
    let offices = ["director", "dean", "manager", "owner", "chair"]
    let words = SignatureLine.Words(
      isCapacity: { words in offices.contains { words.lowercased().contains($0) } },
      isOrganization: { $0.contains("College") })
    return SignatureLine.all(in: line, words).map { line in
      [
        line.role.map(String.init) ?? "-", line.name.map(String.init) ?? "-",
        line.day?.description ?? "-",
      ]
      .joined(separator: " | ")
    }
  }

  @Test(
    arguments: [
      (
        "Rosalind Achterberg, Program Director          date: 9/14/2026",
        "Program Director | Rosalind Achterberg | 2026-09-14"
      ),
      (
        "Signature, Dean: ______   Printed name: Ana Ruiz   Date: 5/29/2026",
        "Dean | Ana Ruiz | 2026-05-29"
      ),
      ("Approved:  ______  Program Manager      Date: ____", "Program Manager | - | -"),
      ("Dean, Harbor College: ________", "Dean, Harbor College | - | -"),
      ("Signed by: ______ (Chair)  Date: __", "Chair | - | -"),
    ])
  func `a line says who signs, as what, and when`(line: String, signer: String) {
    #expect(read(line) == [signer])
  }

  @Test func `two offices on a line are two signers`() {
    #expect(
      read("Director, North: ______    Owner, South: ______")
        == ["Director, North | - | -", "Owner, South | - | -"])
  }
}

import Curriculum
import Journal
import ProgramFile

extension OpenedProgram {
  /// The page on which a place of the program can be mended.
  func address(of place: Place) -> String? {
    switch place {
    case .program: "/programs/\(key)/facts"
    case .part(let part, _): address(of: part)
    case .document, .file: nil
    }
  }

  private func address(of part: PartID) -> String {
    let cell = state.cells[CellAddress(part: part, field: CellAddress.place)]
    let list = cell?.value.flatMap { CellPlace($0) }?.list
    let facts = ProgramFacts.lists.first { $0.list == list }
    guard let facts else { return "/programs/\(key)/write#\(part.rawValue.queryEncoded)" }
    return "/programs/\(key)/facts?open=\(facts.key)#\(facts.key)"
  }
}

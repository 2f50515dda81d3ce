import Authoring
import Journal

/// The name of a program of a journal, as a person types it.
struct ProgramArgument {
  let key: ProgramKey

  /// - Throws: when there is no such program; it names those that there are.
  init(_ name: String, in journal: Journal) async throws {
    let heads = try await journal.heads()
    if let key = ProgramKey(name), heads.contains(where: { $0.program == key }) {
      self.key = key
      return
    }
    let names = heads.map(\.program.rawValue)
    let meant = Spelling.nearest(to: name, among: names).map { " Did you mean \($0)?" } ?? ""
    throw AuthoringError.request(
      name,
      names.isEmpty
        ? "There is no program in this journal yet."
        : "There is no such program here.\(meant) There are: \(names.joined(separator: ", ")).")
  }
}

import Curriculum
import Importing

extension Program {
  /// Refuses the id of a part that the program does not have.
  func requirePart(_ part: PartID) throws(AuthoringError) {
    let known = PartID.places.union(ids.own)
    guard !known.contains(part) else { return }
    let near = Spelling.nearest(to: part.rawValue, among: known.map(\.rawValue).sorted())
    throw .request(
      part.rawValue,
      "The program has no part of this id." + (near.map { " Did you mean \($0)?" } ?? ""))
  }
}

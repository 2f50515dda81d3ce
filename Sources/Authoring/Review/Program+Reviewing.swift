public import Curriculum
import Importing
import Reports

extension Program {
  /// Adds a finding of a reviewer to the round that is under way, or to a new one.
  ///
  /// - Returns: the id of the finding.
  public mutating func add(
    _ new: NewFinding, by reviewer: String?
  ) throws(AuthoringError) -> PartID {
    if let part = new.part { try requirePart(part) }
    var fresh = freshNames
    let round = roundForFindings(of: reviewer, &fresh)
    var finding = ReviewFinding(id: fresh.name("review-finding-1"))
    finding.criterion = new.criterion
    finding.requirement = new.requirement
    finding.part = new.part
    finding.verdict = new.verdict
    finding.comment = new.comment
    reviews[round].findings.append(finding)
    return finding.id
  }

  /// Answers a finding, and names the change that answers it.
  public mutating func answer(
    _ id: PartID, response: String?, change: String?
  ) throws(AuthoringError) {
    for (name, text) in [("--response", response), ("--change", change)] {
      guard let text, text.allSatisfy(\.isWhitespace) else { continue }
      throw .request(
        name, "There is no text behind it, and what was answered before would be lost. Write some.")
    }
    for round in reviews.indices {
      guard let index = reviews[round].findings.firstIndex(where: { $0.id == id }) else { continue }
      if let response { reviews[round].findings[index].response = response }
      if let change { reviews[round].findings[index].change = change }
      return
    }
    let ids = reviews.flatMap { $0.findings.map(\.id.rawValue) }
    let meant =
      Spelling.nearest(to: id.rawValue, among: ids).map { "Did you mean \($0)? " } ?? ""
    throw .request(
      id.rawValue,
      ids.isEmpty
        ? "The program has no findings of reviewers."
        : "There is no finding of this id. \(meant)`plait review list` shows the ids.")
  }
}

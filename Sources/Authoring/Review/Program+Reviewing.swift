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

  /// Answers a finding, and names the change that answers it; a comment is resolved with it.
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
    if comments.contains(where: { $0.id == id }) {
      return resolve(id, with: [response, change].compactMap(\.self).joined(separator: " "))
    }
    let ids =
      reviews.flatMap { $0.findings.map(\.id.rawValue) } + comments.map(\.id.rawValue)
    let meant =
      Spelling.nearest(to: id.rawValue, among: ids).map { "Did you mean \($0)? " } ?? ""
    throw .request(
      id.rawValue,
      ids.isEmpty
        ? "The program has no findings of reviewers and no comments."
        : "There is no finding and no comment of this id. \(meant)`plait review list` shows the ids."
    )
  }

  /// Writes the answer below a comment, and closes the talk: the comment and what answers it.
  private mutating func resolve(_ id: PartID, with text: String) {
    var fresh = freshNames
    var answer = ReviewComment(id: fresh.name("comment-1"))
    answer.text = text
    answer.answers = id
    answer.status = .resolved
    for index in comments.indices where comments[index].id == id || comments[index].answers == id {
      comments[index].status = .resolved
    }
    let last = comments.lastIndex { $0.id == id || $0.answers == id } ?? comments.count - 1
    comments.insert(answer, at: last + 1)
  }
}

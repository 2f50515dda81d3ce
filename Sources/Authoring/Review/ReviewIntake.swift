public import Curriculum
import Importing

/// What a Word form says of reviews, and what of it a program has not yet.
public struct ReviewIntake: Sendable {
  /// The program with what was added.
  public private(set) var program: Program
  /// The findings that were added.
  public private(set) var findings: [ReviewFinding] = []
  /// The comments that were added.
  public private(set) var comments: [ReviewComment] = []
  /// How many findings and comments the program had already.
  public private(set) var known = 0
  /// What the form calls its program, when that is another name.
  public private(set) var otherTitle: String?

  /// Adds the findings and comments of a form to a program.
  package init(of form: Program, into program: Program, reviewer: String?) {
    self.program = program
    if !form.title.isEmpty, !program.title.isEmpty, form.title != program.title {
      otherTitle = form.title
    }
    var fresh = program.freshNames
    let parts = SameParts(of: form, in: program)
    for round in form.reviews {
      addFindings(of: round, reviewer: reviewer ?? round.reviewer, parts, &fresh)
    }
    addComments(of: form, parts, &fresh)
  }

  private mutating func addFindings(
    of form: ReviewRound, reviewer: String?, _ parts: SameParts, _ fresh: inout FreshNames
  ) {
    // A later round may find the same again.
    let round = program.roundUnderWay(of: reviewer).map { program.reviews[$0] }
    let standing = (round ?? program.reviews.last)?.findings ?? []
    let new = form.findings.filter { finding in
      !standing.contains {
        $0.criterion == finding.criterion && $0.verdict == finding.verdict
          && $0.comment == finding.comment
      }
    }
    known += form.findings.count - new.count
    guard !new.isEmpty else { return }
    let place = program.roundForFindings(of: reviewer, &fresh)
    for var finding in new {
      finding.id = fresh.name("review-finding-1")
      finding.part = finding.part.flatMap { parts.same($0) }
      program.reviews[place].findings.append(finding)
      findings.append(finding)
    }
  }

  private mutating func addComments(
    of form: Program, _ parts: SameParts, _ fresh: inout FreshNames
  ) {
    var names: [PartID: PartID] = [:]
    for var comment in form.comments {
      let same = program.comments.first {
        $0.author == comment.author && $0.date == comment.date && $0.text == comment.text
      }
      let own = comment.id
      if let same {
        known += 1
        names[own] = same.id
        continue
      }
      comment.id = fresh.name("comment-1")
      names[own] = comment.id
      comment.part = comment.part.flatMap { parts.same($0) }
      comment.answers = comment.answers.flatMap { names[$0] }
      program.comments.append(comment)
      comments.append(comment)
    }
  }

  /// What was found, a line each.
  public var summary: String {
    guard !findings.isEmpty || !comments.isEmpty else {
      return known == 0
        ? "The form has no findings of reviewers and no comments.\n"
        : "All \(known) findings and comments of the form stand in the program already.\n"
    }
    var lines = [
      "\(Self.count(findings.count, "finding")) and \(Self.count(comments.count, "comment")) "
        + "to add" + (known > 0 ? "; \(known) stand in the program already" : "") + "."
    ]
    if let otherTitle {
      lines.append("The form is about “\(otherTitle)”, and the program is “\(program.title)”.")
    }
    for finding in findings {
      lines.append("  \(finding.id)  \(finding.verdict?.rawValue ?? "no verdict")")
      lines += [finding.criterion, finding.comment].compactMap(\.self).flatMap(ReviewList.indented)
    }
    for comment in comments {
      lines.append("  \(comment.id)  comment by \(comment.author ?? "somebody")")
      lines += ReviewList.indented(comment.text)
    }
    return lines.map(\.printableLine).joined(separator: "\n") + "\n"
  }

  private static func count(_ number: Int, _ what: String) -> String {
    "\(number) \(what)\(number == 1 ? "" : "s")"
  }
}

import Curriculum
import WordFormat

/// The comments of a document as comments of its program.
struct DocumentComments {
  /// The comments that have words, in the order of the document.
  private(set) var all: [WordComment]

  init(_ comments: [WordComment]) {
    all = comments.filter { comment in comment.text.contains { !$0.isWhitespace } }
  }

  /// Those of which something holds.
  func filter(_ isWanted: (WordComment) -> Bool) -> DocumentComments {
    var copy = self
    copy.all = all.filter(isWanted)
    return copy
  }

  /// Fills in the comments of a program.
  func fill(_ program: inout Program, _ parts: PartsByPlace) {
    let ids = program.ids
    var fresh = FreshNames(taken: ids.own + ids.mentioned)
    let names = all.map { ($0.id, fresh.name("comment-1")) }
    let byWord = Dictionary(names, uniquingKeysWith: { first, _ in first })
    for (comment, name) in zip(all, names) {
      var review = ReviewComment(id: name.1)
      review.author = comment.author.isEmpty ? nil : comment.author
      review.date = comment.date
      review.text = String(comment.text[...].trimmed(of: []))
      let quoted = String(comment.quoted[...].trimmed(of: []))
      review.quoted = quoted.isEmpty ? nil : quoted
      review.place = comment.place.map { "\($0)" }
      review.part = comment.place.flatMap { parts.part(at: $0, holding: quoted) }
      review.answers = comment.parent.flatMap { byWord[$0] }
      review.status = comment.isResolved ? .resolved : .open
      program.comments.append(review)
    }
  }
}

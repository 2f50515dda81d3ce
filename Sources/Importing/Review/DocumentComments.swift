import Curriculum
import WordFormat

/// The comments of a document as comments of its program.
struct DocumentComments {
  /// The comments that have words, in the order of the document.
  let all: [WordComment]

  init(_ comments: [WordComment]) {
    all = comments.filter { comment in comment.text.contains { !$0.isWhitespace } }
  }

  /// Fills in some of them as comments of a program.
  static func fill(
    _ program: inout Program, with comments: [WordComment], _ parts: PartsByPlace
  ) {
    var fresh = program.freshNames
    let names = comments.map { ($0.id, fresh.name("comment-1")) }
    let byWord = Dictionary(names, uniquingKeysWith: { first, _ in first })
    for (comment, name) in zip(comments, names) {
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

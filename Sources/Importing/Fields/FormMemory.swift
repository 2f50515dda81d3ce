import Curriculum

/// What the readers of a form have come across, as far as later lines go on from it.
struct FormMemory {
  /// What the first lines say without a label.
  var head = HeadOfDocument()
  /// Whom to ask, until it is known which organization they belong to.
  var contacts: [Pending] = []
  /// Whether a label has stated the title.
  var titleIsStated = false
  /// The course of which the lines tell.
  var course: Int?
  /// Whether a line to sign on stands right above, and what it is for stands below.
  var awaitsSigner = false

  /// An address, number or name with the provider after which it stands.
  struct Pending {
    var excerpt: Excerpt
    var role: SourceRole
    var provider: PartID?
  }
}

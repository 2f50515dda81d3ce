import Journal

extension Role {
  /// The role as a page names it.
  var words: String {
    switch self {
    case .author: "an author"
    case .reviewer: "a reviewer"
    case .approver: "an approver"
    case .administrator: "an administrator"
    }
  }

  /// What somebody with the role may do.
  var meaning: String {
    switch self {
    case .author: "An author writes the set of objectives, aligns standards, and comments."
    case .reviewer: "A reviewer reads everything, comments and suggests, and changes nothing."
    case .approver: "An approver reads and comments, approves the set and closes it."
    case .administrator: "An administrator does what an author does, and invites people."
    }
  }
}

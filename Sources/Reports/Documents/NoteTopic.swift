package import Curriculum

/// The section of a syllabus in which a reader looks for a note of the program.
package enum NoteTopic: String, CaseIterable {
  case technology = "Technology"
  case grading = "Grading"
  case policies = "Policies"
  case support = "Support and accommodations"

  /// The first topic that a word of the note's heading begins with; nil for other notes.
  package init?(_ note: Note) {
    let words = (note.heading ?? "").lowercased().split { !$0.isLetter }
    let topic = Self.allCases.first { topic in
      words.contains { word in topic.stems.contains { word.hasPrefix($0) } }
    }
    guard let topic else { return nil }
    self = topic
  }

  private var stems: [String] {
    switch self {
    case .technology: ["technolog", "software", "computer"]
    case .grading: ["grade", "grading"]
    case .policies: ["polic", "attendance", "integrity", "conduct"]
    case .support: ["accommodat", "disabilit", "accessib", "support", "discriminat", "nondiscr"]
    }
  }
}

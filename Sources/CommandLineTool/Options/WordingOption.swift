import ArgumentParser

/// Whose wording a syllabus has.
enum WordingOption: String, CaseIterable, ExpressibleByArgument {
  case approved, learner
}

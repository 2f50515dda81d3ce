/// The level of learning that a verb speaks of, by the usual taxonomies of the three domains.
package enum VerbLevel: String, CaseIterable, Hashable, Sendable {
  // The cognitive domain, after Bloom and his revisers.
  /// Brings back what was learned.
  case remember
  /// Says it in own words.
  case understand
  /// Uses it in a task.
  case apply
  /// Takes it apart.
  case analyze
  /// Judges it.
  case evaluate
  /// Makes something new of it.
  case create
  // The psychomotor domain.
  /// Does as somebody showed.
  case imitate
  /// Does it from instructions.
  case manipulate
  /// Does it with exactness.
  case refine
  /// Fits several skills together.
  case coordinate
  // The affective domain.
  /// Pays attention.
  case receive
  /// Takes part.
  case respond
  /// Stands for something.
  case value
  /// Weighs one value against another.
  case organize
  /// Lives by it.
  case characterize

  /// What is learned: knowledge, skill of hands, or attitude.
  package enum Domain: String, CaseIterable, Hashable, Sendable {
    /// What a learner knows and thinks.
    case cognitive
    /// What a learner does with hands and body.
    case psychomotor
    /// What a learner holds to be right.
    case affective
  }

  /// The domain that it is a level of.
  package var domain: Domain {
    switch self {
    case .remember, .understand, .apply, .analyze, .evaluate, .create: .cognitive
    case .imitate, .manipulate, .refine, .coordinate: .psychomotor
    case .receive, .respond, .value, .organize, .characterize: .affective
    }
  }
}

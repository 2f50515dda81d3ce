import Frameworks

/// What a recognition works with: the words and weights of a profile, frameworks, a person's word.
struct RecognitionTools: Sendable {
  let vocabulary: Vocabulary
  let weights: ClueWeights
  let library: FrameworkLibrary
  let overrides: RoleOverrides
}

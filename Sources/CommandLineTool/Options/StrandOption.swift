import ArgumentParser
import Curriculum

/// A strand as people type it: `adult education`, or its beginning.
struct StrandOption: ExpressibleByArgument {
  let strand: Strand

  init?(argument: String) {
    guard let strand = Strand(typed: argument) else { return nil }
    self.strand = strand
  }

  static var allValueStrings: [String] { Strand.typedNames }
}

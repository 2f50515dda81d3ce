import ArgumentParser
import Curriculum

/// A strand as people type it: `adult education`, or its beginning.
struct StrandOption: ExpressibleByArgument {
  let strand: Strand

  init?(argument: String) {
    let words = argument.lowercased()
    let named = Strand.allCases.filter { $0.title == words }
    let begun = Strand.allCases.filter { !words.isEmpty && $0.title.hasPrefix(words) }
    guard let strand = named.first ?? (begun.count == 1 ? begun.first : nil) else { return nil }
    self.strand = strand
  }

  static var allValueStrings: [String] { Strand.allCases.map(\.title) }
}

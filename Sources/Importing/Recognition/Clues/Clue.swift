/// One thing in a document that speaks for a reading of it, or against it.
package struct Clue: Sendable, Hashable, CustomStringConvertible {
  /// What kind of thing it is; a profile says how much each kind weighs.
  package var kind: Kind
  /// How strongly it speaks, from 0 to 1.
  package var strength: Double
  /// What was seen, in a few words: `“Adult Ed” over the column`.
  package var detail: String

  package init(_ kind: Kind, _ strength: Double, _ detail: String) {
    self.kind = kind
    self.strength = strength
    self.detail = detail
  }

  package var description: String { detail }

  /// What can be seen in a document.
  ///
  /// The raw values are the names of the weights in a profile.
  package enum Kind: String, CaseIterable, Sendable {
    /// A person said so.
    case override = "said by a person"
    /// Words over a column, before a row or at the start of a line that the profile knows.
    case headerWords = "words of a heading"
    /// Codes of a framework that is used for one strand.
    case codes = "codes in cells"
    /// A verb at the start, as objectives and outcomes have it.
    case verbs = "verb at the start"
    /// Sentences and not single words.
    case sentences = "sentences"
    /// Check marks under the name of a skill.
    case marks = "check marks"
    /// Where a column stands among the others.
    case position = "position"
    /// Letters that are set apart: bold, italics.
    case style = "style"
    /// The color of the words or of the cells, where a legend or a heading gives it a meaning.
    case fill = "color"
    /// Nothing else is left for it to be.
    case elimination = "the one that is missing"
    /// How many of the strands are named.
    case strands = "strands named"
    /// How much of the table would be read.
    case coverage = "cells understood"
    /// Cells that read like outcomes: a verb, a code, a mark, the name of a skill.
    case outcomes = "cells like outcomes"
    /// A column of objectives that is called so.
    case objectives = "objectives named"
    /// The heading above.
    case context = "heading above"
    /// Hours, days, times and sums of money, where words would stand.
    case amounts = "numbers for words"
    /// Sentences that state a principle where tasks would stand.
    case principles = "principles for tasks"
    /// Records of one kind, each with its name.
    case records = "records named"
    /// Hours, days and sums where the times of the strands would stand.
    case times = "times of strands"
    /// Values behind labels.
    case values = "values behind labels"
  }
}

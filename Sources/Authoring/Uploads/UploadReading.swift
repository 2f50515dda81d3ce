import Crypto
import Curriculum

/// What came of reading files that somebody sent: a program, and what became of every word.
package struct UploadReading: Codable, Sendable {
  /// The program's file in JSON; empty where the files could not be read.
  package var program = ""
  /// The title that the files give the program; empty where they give none.
  package var title = ""
  /// What was found, in a few words.
  package var found = ""
  /// The files with what they hold, table by table.
  package var sources: [Source] = []
  /// What headings and labels can be.
  package var roles: [String] = []
  /// What a person should look at.
  package var remarks: [Remark] = []
  /// The layout that remembers the corrections, as a profile's file.
  package var layout: String?
  /// Why the files were not read.
  package var refusal: Refusal?

  package init() {}

  /// A table of a file, or what stands outside of its tables.
  package struct Source: Codable, Sendable {
    package var title: String
    /// What it was taken for.
    package var meaning: String?
    /// What speaks for that.
    package var because: String
    /// Whether it holds objectives.
    package var isSet: Bool
    /// What gives its other words their meaning.
    package var slots: [Slot] = []
    package var passages: [Passage] = []
  }

  /// A column, a row, a heading or a label that says what other words are.
  package struct Slot: Codable, Sendable {
    package var place: Place
    package var title: String
    /// What it was taken for.
    package var meaning: String?
    /// What speaks for that.
    package var because: String

    /// Where it stands.
    package struct Place: Codable, Sendable, Hashable {
      /// The number of the file, from 1.
      package var file: Int
      /// The number of the table, from 1; 0 outside of tables.
      package var table: Int
      package var kind: Kind
      /// The number of the column or row, from 1; 0 for words.
      package var number: Int
      /// The words of a heading or a label; empty for columns and rows.
      package var words: String

      /// A name for forms, which stays the same whatever is corrected.
      package var key: String {
        let last =
          kind == .words
          ? SHA256.hash(data: Array(words.utf8)).prefix(6).hexadecimal : "\(number)"
        return "\(kind.rawValue)-\(file)-\(table)-\(last)"
      }
    }

    package enum Kind: String, Codable, Sendable {
      case column, row, words
    }
  }

  /// A paragraph with what became of it.
  package struct Passage: Codable, Sendable {
    /// Its name in corrections, such as `1-37`: the file, and the number of the passage in it.
    package var key: String
    package var place: String
    /// The number or bullet that stands before the words.
    package var label: String?
    /// The words in the file.
    package var text: String
    /// The words that a person wrote instead.
    package var corrected: String?
    package var isHeldBack: Bool
    package var stretches: [Stretch]

    /// The words as they are read: those of the file, or those that a person wrote instead.
    package var words: String { corrected ?? text }
  }

  /// Words of one fate.
  package struct Stretch: Codable, Sendable {
    package var text: String
    package var fate: Fate
    /// What they became, such as `statement of LO 3`.
    package var became: String
  }

  package enum Fate: String, Codable, Sendable {
    /// In the program.
    case placed
    /// In the program, where a person placed it.
    case placedByHand = "placed by hand"
    /// The name of something, or a mark between other words.
    case label
    case unplaced
    case setAside = "set aside"
  }

  /// Something to look at.
  package struct Remark: Codable, Sendable {
    package var message: String
    package var remedy: String
  }

  /// Why files were not read, and which of them is to blame.
  package struct Refusal: Codable, Sendable, Error {
    package var file: String
    package var message: String

    package init(file: String, message: String) {
      self.file = file
      self.message = message
    }
  }
}

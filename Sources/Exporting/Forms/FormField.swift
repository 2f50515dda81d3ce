import WordFormat

/// A name that a form may use for something of a part, and what it stands for.
struct FormField<Part: Sendable>: Sendable {
  let name: String
  let otherNames: [String]
  /// What it is, in a few words after its name.
  let meaning: String
  let kind: FormKind
  /// All that its words can be; empty where they can be anything.
  var values: [String] = []
  let value: @Sendable (Part, FormSubject) -> FormValue

  /// A text of one or more paragraphs.
  static func text(
    _ name: String, _ meaning: String, also otherNames: [String] = [],
    _ text: @escaping @Sendable (Part, FormSubject) -> String?
  ) -> FormField {
    FormField(name: name, otherNames: otherNames, meaning: meaning, kind: .text) {
      FormValue(text($0, $1))
    }
  }

  /// A text that is one of few, of which each is known.
  static func choice(
    _ name: String, _ meaning: String, of values: [String], also otherNames: [String] = [],
    _ text: @escaping @Sendable (Part, FormSubject) -> String?
  ) -> FormField {
    var field = Self.text(name, meaning, also: otherNames, text)
    field.values = values
    return field
  }

  /// Several texts, each of which is a paragraph where there is room.
  static func lines(
    _ name: String, _ meaning: String, also otherNames: [String] = [],
    _ lines: @escaping @Sendable (Part, FormSubject) -> [String]
  ) -> FormField {
    FormField(name: name, otherNames: otherNames, meaning: meaning, kind: .text) {
      FormValue(lines: lines($0, $1))
    }
  }

  /// Something that is so or not.
  static func truth(
    _ name: String, _ meaning: String, also otherNames: [String] = [],
    _ isTrue: @escaping @Sendable (Part, FormSubject) -> Bool
  ) -> FormField {
    FormField(name: name, otherNames: otherNames, meaning: meaning, kind: .truth) {
      .truth(isTrue($0, $1))
    }
  }

  /// Parts that a form may go through one by one.
  static func list(
    _ scope: FormScopeName, _ meaning: String, also otherNames: [String] = [],
    _ value: @escaping @Sendable (Part, FormSubject) -> FormValue
  ) -> FormField {
    FormField(
      name: scope.title, otherNames: scope.otherTitles + otherNames, meaning: meaning,
      kind: .list(scope: scope.rawValue), value: value)
  }
}

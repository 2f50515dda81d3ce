public import Curriculum

/// What a form asks and what a program says to it, as text that can be pasted field by field.
public struct FieldByField: Hashable, Sendable {
  /// The title of the program.
  public var title: String
  /// Whose form it is.
  public var form: String
  /// The fields, in the order of the form.
  public var fields: [CopiedField]

  /// Answers the fields that a profile asks for.
  public init(of program: Program, profile: Profile) {
    title = program.title
    form = profile.title
    let narrative = Narrative(of: program)
    fields = profile.fields.map { CopiedField($0, of: program, narrative) }
  }

  /// The fields of a name: the label that the form has, or else the topic, in any case; or else the
  /// one field of which the name is the beginning.
  public func fields(named name: String) -> [CopiedField] {
    let wanted = Self.plain(name)
    let labelled = fields.filter { Self.plain($0.label) == wanted }
    guard labelled.isEmpty else { return labelled }
    let answering = fields.filter { Self.plain($0.topic.rawValue) == wanted }
    guard answering.isEmpty, !wanted.isEmpty else { return answering }
    let begun = fields.filter { Self.plain($0.label).hasPrefix(wanted + " ") }
    return begun.count == 1 ? begun : []
  }

  /// The names by which fields are known: the labels, then the topics.
  public var names: [String] {
    var seen: Set<String> = []
    return (fields.map(\.label) + fields.map(\.topic.rawValue)).filter {
      seen.insert(Self.plain($0)).inserted
    }
  }

  /// All fields, each under a heading of its own.
  public var text: String {
    let program = title.isEmpty ? "Program title: \(ReportFact.notStated)" : title
    let head = "\(program)\nThe fields of: \(form)\n"
    guard !fields.isEmpty else { return head + "\nThis profile lists no field.\n" }
    return ([head] + fields.map(Self.drawn)).joined(separator: "\n")
  }

  /// The names of the fields and how long each text is, a line a field.
  public var list: String {
    fields.map { field in
      let length =
        field.isStated
        ? Phrase.count(field.text.count, "character") : ReportFact.notStated
      return ([field.label, length] + [field.limitNote].compactMap(\.self))
        .joined(separator: "; ") + "\n"
    }.joined()
  }

  private static func drawn(_ field: CopiedField) -> String {
    let notes = field.notes.map { "(\($0))\n" }.joined()
    return "=== \(field.label) ===\n\(notes)\(field.isStated ? field.text : ReportFact.notStated)\n"
  }

  private static func plain(_ name: String) -> String {
    name.lowercased().split { !$0.isLetter && !$0.isNumber }.joined(separator: " ")
  }
}

import Yams

/// Turns the parser's nodes into values.
struct NodeReader {
  private let renamed: [FilePosition: RenamedKey]
  private let marks: HiddenMarks
  private var repeated: [RepeatedKey] = []

  init(renamed: [RenamedKey], marks: HiddenMarks) {
    self.marks = marks
    self.renamed = Dictionary(
      renamed.map { ($0.position, $0) }, uniquingKeysWith: { first, _ in first })
  }

  func read(_ node: Node) throws(ProgramFileError) -> ReadFile {
    var reader = self
    let root = try reader.value(node, depth: 0)
    return ReadFile(root: root, repeated: reader.repeated)
  }

  private mutating func value(_ node: Node, depth: Int) throws(ProgramFileError) -> FileValue {
    let position = node.mark.map { FilePosition(line: $0.line, column: $0.column) } ?? .unknown
    guard depth < ProgramFileLimits.depth else {
      throw ProgramFileError(
        .tooDeep, "Groups inside groups are \(ProgramFileLimits.depth) deep here.",
        "Make the entry flatter.", at: position)
    }
    guard node.anchor == nil else {
      throw ProgramFileError(
        .anchor, "A YAML anchor (a word that starts with \"&\") stands here.",
        "Remove the anchor; write the value out at each place, or put a text that starts with "
          + "\"&\" in double quotes.", at: position)
    }
    switch node {
    case .scalar(let scalar): return self.scalar(scalar, at: position)
    case .sequence(let sequence):
      var items: [FileValue] = []
      items.reserveCapacity(sequence.count)
      for item in sequence { items.append(try value(item, depth: depth + 1)) }
      return FileValue(.list(items), tag: Self.own(sequence.tag), at: position)
    case .mapping(let mapping):
      return FileValue(
        .fields(try fields(of: mapping, depth: depth)), tag: Self.own(mapping.tag), at: position)
    case .alias:
      throw ProgramFileError(
        .anchor, "A YAML alias (a word that starts with \"*\") stands here.",
        "Write the value out.", at: position)
    }
  }

  private mutating func fields(
    of mapping: Node.Mapping, depth: Int
  ) throws(ProgramFileError) -> [FileField] {
    var fields: [FileField] = []
    var first: [RenamedKey] = []
    fields.reserveCapacity(mapping.count)
    for (key, value) in mapping {
      let position = key.mark.map { FilePosition(line: $0.line, column: $0.column) } ?? .unknown
      guard let name = name(key) else {
        throw ProgramFileError(
          .wrongKind, "The name of a field is a list or a group here.",
          "Write a word before the colon; put a text that starts with a bracket in double quotes.",
          at: position)
      }
      let read = try self.value(value, depth: depth + 1)
      if let key = renamed[position] {
        first.append(key)
      } else {
        fields.append(FileField(name, read, at: position))
      }
    }
    for key in first {
      let last = fields.last { $0.key == key.name }
      repeated.append(
        RepeatedKey(
          key: key.name, first: key.position, position: last?.position ?? key.position))
    }
    return fields
  }

  private func name(_ key: Node) -> String? {
    guard key.anchor == nil, case .scalar(let scalar) = key else { return nil }
    return marks.restored(scalar.string)
  }

  private func scalar(_ scalar: Node.Scalar, at position: FilePosition) -> FileValue {
    let text = marks.restored(scalar.string)
    switch scalar.tag.rawValue {
    case "", "tag:yaml.org,2002:null":
      if text.isEmpty || text == "~" || text == "null" { return FileValue(.nothing, at: position) }
      return FileValue(.bare(text), at: position)
    case "!", "tag:yaml.org,2002:str":
      return FileValue(.text(text), at: position)
    case "tag:yaml.org,2002:int", "tag:yaml.org,2002:float", "tag:yaml.org,2002:bool",
      "tag:yaml.org,2002:timestamp":
      return FileValue(.bare(text), at: position)
    case let tag:
      return FileValue(.text(text), tag: tag, at: position)
    }
  }

  /// The tag of a group, unless it says only that it is a group.
  private static func own(_ tag: Tag) -> String? {
    switch tag.rawValue {
    case "", "!", "tag:yaml.org,2002:seq", "tag:yaml.org,2002:map": nil
    case let name: name
    }
  }
}

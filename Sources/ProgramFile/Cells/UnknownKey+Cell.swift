import Curriculum

/// The names that nobody knows, as the value of one cell: whatever stands in them comes back as
/// it was, with quotes and tags.
extension UnknownKey {
  static func cell(of keys: [UnknownKey]) -> FileValue { FileValue(.list(keys.map(\.cell))) }

  static func keys(in cell: FileValue) -> [UnknownKey]? {
    guard case .list(let items) = cell.content else { return nil }
    let keys = items.compactMap(UnknownKey.init(cell:))
    return keys.count == items.count ? keys : nil
  }

  private var cell: FileValue {
    var fields = [
      FileField("key", .text(field.key)), FileField("value", Self.exact(field.value)),
      FileField("steps", FileValue(.list(record.steps.map { .text($0) }))),
    ]
    if let part = record.part { fields.append(FileField("part", .text(part.rawValue))) }
    if let after { fields.append(FileField("after", .text(after))) }
    return FileValue(.fields(fields))
  }

  private init?(cell: FileValue) {
    guard case .fields(let fields) = cell.content else { return nil }
    var values: [String: FileValue] = [:]
    for field in fields { values[field.key] = field.value }
    guard let key = values["key"]?.scalar, let value = values["value"].flatMap(Self.value(exact:)),
      case .list(let steps) = values["steps"]?.content
    else { return nil }
    // No two parts of a journal have one id, so the occurrence is always the first.
    record = RecordAddress(
      part: values["part"]?.scalar.map { PartID($0) }, steps: steps.compactMap(\.scalar))
    after = values["after"]?.scalar
    field = FileField(key, value)
  }

  private static func exact(_ value: FileValue) -> FileValue {
    var fields: [FileField]
    switch value.content {
    case .nothing: fields = []
    case .bare(let text): fields = [FileField("bare", .text(text))]
    case .text(let text): fields = [FileField("text", .text(text))]
    case .list(let items): fields = [FileField("list", FileValue(.list(items.map(exact))))]
    case .fields(let inner):
      let pairs = inner.map { FileValue(.list([.text($0.key), exact($0.value)])) }
      fields = [FileField("fields", FileValue(.list(pairs)))]
    }
    if let tag = value.tag { fields.append(FileField("tag", .text(tag))) }
    return FileValue(.fields(fields))
  }

  private static func value(exact: FileValue) -> FileValue? {
    guard case .fields(let fields) = exact.content else { return nil }
    var value = FileValue(.nothing)
    for field in fields {
      switch (field.key, field.value.content) {
      case ("tag", .text(let tag)): value.tag = tag
      case ("bare", .text(let text)): value.content = .bare(text)
      case ("text", .text(let text)): value.content = .text(text)
      case ("list", .list(let items)):
        let read = items.compactMap(Self.value(exact:))
        guard read.count == items.count else { return nil }
        value.content = .list(read)
      case ("fields", .list(let pairs)):
        var inner: [FileField] = []
        for pair in pairs {
          guard case .list(let two) = pair.content, two.count == 2, let key = two[0].scalar,
            let read = Self.value(exact: two[1])
          else { return nil }
          inner.append(FileField(key, read))
        }
        value.content = .fields(inner)
      default: return nil
      }
    }
    return value
  }
}

/// One name and its value, as they stand in a program's file.
package struct FileField: Sendable {
  package var key: String
  package var value: FileValue
  package var position: FilePosition

  package init(_ key: String, _ value: FileValue, at position: FilePosition = .unknown) {
    self.key = key
    self.value = value
    self.position = position
  }
}

extension FileField: Hashable {
  package static func == (left: FileField, right: FileField) -> Bool {
    left.key == right.key && left.value == right.value
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(key)
    hasher.combine(value)
  }
}

extension LinkGenURI {
  /// Marks a type of target that CASE does not name as an extension.
  mutating func conform() {
    guard let type = targetType, type != "CASE", !AssociationType.isExtension(type) else { return }
    targetType = type.isEmpty ? nil : AssociationType.extending(type).rawValue
  }
}

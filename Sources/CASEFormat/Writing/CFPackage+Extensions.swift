extension CFPackage {
  /// Leaves out every field that no version of CASE before 1.1 has a place for.
  mutating func dropExtensions() {
    let none = JSONObject()
    (extensions, additional) = (none, none)
    (document.extensions, document.additional) = (none, none)
    for index in items.indices { (items[index].extensions, items[index].additional) = (none, none) }
    for index in associations.indices {
      (associations[index].extensions, associations[index].additional) = (none, none)
    }
    definitions.dropExtensions()
    for index in rubrics.indices { rubrics[index].dropExtensions() }
  }
}

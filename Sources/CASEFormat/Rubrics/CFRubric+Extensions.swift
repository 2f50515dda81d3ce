extension CFRubric {
  mutating func dropExtensions() {
    let none = JSONObject()
    (extensions, additional) = (none, none)
    for row in criteria.indices {
      (criteria[row].extensions, criteria[row].additional) = (none, none)
      for cell in criteria[row].levels.indices {
        criteria[row].levels[cell].extensions = []
        criteria[row].levels[cell].additional = none
      }
    }
  }
}

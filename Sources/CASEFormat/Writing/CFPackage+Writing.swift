extension CFPackage {
  /// Writes the package as CASE 1.1, its fields in the order of the schema: same values, same bytes.
  ///
  /// Fields that CASE does not know stand under `extensions`, the one place that 1.1 has for them.
  package func written() throws(CASEWritingError) -> [UInt8] {
    let violations = violations
    guard violations.isEmpty else { throw CASEWritingError(violations) }
    var writer = JSONWriter()
    writer.openObject()
    writer.name("CFDocument")
    document.write(to: &writer)
    writer.list("CFItems", items) { $1.write(to: &$0) }
    writer.list("CFAssociations", associations) { $1.write(to: &$0) }
    if definitions != CFDefinitions() {
      writer.name("CFDefinitions")
      definitions.write(to: &writer)
    }
    writer.list("CFRubrics", rubrics) { $1.write(to: &$0) }
    writer.extensions(extensions, and: additional)
    writer.closeObject()
    return writer.finish()
  }
}

extension FrameworkLibrary {
  /// Finds everything in a text that has the shape of a code, and says which item it names.
  ///
  /// Hours, dates, amounts, versions, section numbers, SOC and CIP codes are no codes of items.
  /// Letters with a dotted number that no loaded list has, such as `WLD2.1`, are taken as a
  /// school's own codes and come without a framework. What stands for several items, such as
  /// `RI.4.1-3`, gives a mention for each, all with the words of the whole. With `matchingLabels`
  /// the names of skills count too where they stand as tags: “(Critical Thinking Skills)” names an
  /// item although it has no code, and “use critical thinking” does not.
  public func mentions(in text: String, matchingLabels: Bool = false) -> [CodeMention] {
    var scanner = MentionScanner(text, in: self)
    return matchingLabels ? scanner.byCodeAndLabel() : scanner.byCode()
  }
}

import Curriculum

/// Reads the times of a strand from a sentence.
///
/// For example `February 1 to June 4, 2027; 4 hours a week, 72 hours (instructor: Priya Raman)`.
enum StrandTimes {
  /// Reads hours, dates and instructors; says whether there were any.
  ///
  /// The wording is kept.
  @discardableResult
  static func read(
    _ value: Excerpt, of strand: Strand, into draft: inout ProgramDraft
  ) -> Bool {
    let dates = DateReader.dates(in: value.text)
    let reader = HoursReader(value.text, bareNumberIs: nil)
    let hours = reader?.hours ?? Hours()
    guard dates.starts != nil || !hours.isEmpty else { return false }
    let names = instructors(in: value.text)
    // Hours that are understood to the last word are kept as numbers alone.
    let isNumbers = dates.starts == nil && reader?.understandsAll == true
    draft.program.components.describe(strand) { component in
      component.hours.add(hours)
      if dates.starts != nil {
        component.dates.add(dates)
      } else if !isNumbers {
        component.intensity.addLine(value.text)
      }
    }
    for name in names { draft.addInstructor(name, of: strand) }
    if isNumbers {
      draft.claim(value, as: .value(of: "hours of \(strand)"))
    } else {
      draft.place(value, in: "times of \(strand)", confidence: 0.8)
    }
    return true
  }

  /// The people behind "instructor:" or "teacher:".
  private static func instructors(in text: String) -> [String] {
    let names = ["instructors:", "instructor:", "teachers:", "teacher:", "taught by"]
    let lower = text.lowercased()
    guard lower.count == text.count,
      let range = names.lazy.compactMap({ lower.firstRange(of: $0) }).first
    else { return [] }
    let offset = lower.distance(from: lower.startIndex, to: range.upperBound)
    return text.dropFirst(offset).replacing(" and ", with: ";").split { ";,)".contains($0) }
      .map { $0.filter { $0 != "." }.onOneLine }
      .filter { $0.contains(where: \.isLetter) }
  }
}

import Curriculum

/// The fields of one strand's component that a column or a label can name.
enum ComponentFields {
  /// For each role, where its value goes.
  static let all: [SourceRole: FieldWriter<Component>] = [
    .hours: .hours(\.hours, .total, \.intensity),
    .hoursPerWeek: .hours(\.hours, .perWeek, \.intensity),
    .weeks: .hours(\.hours, .weeks, \.intensity),
    .dates: .dates(\.dates),
    .startDate: .starts(\.dates),
    .endDate: .ends(\.dates),
    SourceRole(rawValue: "days"): .text(\.dates.wording),
    SourceRole(rawValue: "intensity"): .text(\.intensity),
    SourceRole(rawValue: "research"): .text(\.research),
    SourceRole(rawValue: "content"): .text(\.content),
    SourceRole(rawValue: "content standards"): .texts(\.standards),
  ]
}

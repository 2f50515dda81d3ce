/// What can keep a reader out of a file, with the code that stays the same in every version.
public enum BarrierKind: String, CaseIterable, Hashable, Sendable {
  case noTitle = "ACC-101"
  case noLanguage = "ACC-102"
  case noHeadings = "ACC-201"
  case typedHeading = "ACC-202"
  case notOneTopHeading = "ACC-203"
  case skippedHeading = "ACC-204"
  case emptyHeading = "ACC-205"
  case headingWithoutLevel = "ACC-206"
  case noHeaderRow = "ACC-301"
  case emptyHeaderCell = "ACC-302"
  case mergedCells = "ACC-303"
  case layoutTable = "ACC-304"
  case noCaption = "ACC-305"
  case tableElsewhere = "ACC-306"
  case headerOutOfSight = "ACC-307"
  case unnamedSheet = "ACC-308"
  case typedList = "ACC-401"
  case noLandmark = "ACC-402"
  case floatingObject = "ACC-403"
  case unlabeledField = "ACC-404"
  case forcedOrder = "ACC-405"
  case noAlternativeText = "ACC-501"
  case unclearLink = "ACC-502"
  case lowContrast = "ACC-503"
  case colorAlone = "ACC-504"
  case unjudgedStyles = "ACC-505"

  /// The stable code.
  public var code: String { rawValue }

  /// How sure one of these usually is.
  public var weight: BarrierWeight {
    switch self {
    case .typedHeading, .notOneTopHeading, .layoutTable, .floatingObject, .noLandmark, .forcedOrder,
      .unnamedSheet, .colorAlone, .tableElsewhere, .noHeadings:
      .unsure
    case .noCaption, .headerOutOfSight, .unjudgedStyles: .advice
    default: .fails
    }
  }
}

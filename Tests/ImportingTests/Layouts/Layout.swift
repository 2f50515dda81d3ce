/// The layouts in which people write a set of objectives.
enum Layout: CaseIterable {
  case objectiveRows
  case strandColumns
  case trainingFirst
  case cards
  case bandedCards
  case cardsByObjectiveRow
  case inlineTags
  case labelledParagraphs
  case nestedList
  case weeklyPlan
  case transposed
  case threeLists
  case doubledColumns
  case twoRowHeader
  case unitBands
  case repeatedHeader
  case mergedObjectives
  case continuedObjectives
  case strandCellOverTwo
  case secondTable
  case runInLabels
  case pipedLines
  case markedMatrix

  /// How the layout is drawn.
  var drawing: any Drawing.Type {
    switch self {
    case .objectiveRows: ObjectiveRows.self
    case .strandColumns: StrandColumns.self
    case .trainingFirst: TrainingFirst.self
    case .cards: Cards.self
    case .bandedCards: BandedCards.self
    case .cardsByObjectiveRow: CardsByObjectiveRow.self
    case .inlineTags: InlineTags.self
    case .labelledParagraphs: LabelledParagraphs.self
    case .nestedList: NestedList.self
    case .weeklyPlan: WeeklyPlan.self
    case .transposed: Transposed.self
    case .threeLists: ThreeLists.self
    case .doubledColumns: DoubledColumns.self
    case .twoRowHeader: TwoRowHeader.self
    case .unitBands: UnitBands.self
    case .repeatedHeader: RepeatedHeader.self
    case .mergedObjectives: MergedObjectives.self
    case .continuedObjectives: ContinuedObjectives.self
    case .strandCellOverTwo: StrandCellOverTwo.self
    case .secondTable: SecondTable.self
    case .runInLabels: RunInLabels.self
    case .pipedLines: PipedLines.self
    case .markedMatrix: MarkedMatrix.self
    }
  }
}

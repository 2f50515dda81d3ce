/// One of the three components of the program, as the rule looks at it.
public struct Component: Hashable, Sendable {
  /// How it is called in this program.
  public var title: String?
  /// What is taught.
  public var content: String?
  /// How many hours.
  public var hours = Hours()
  /// When.
  public var dates = Dates()
  /// Why these hours are enough, 34 CFR 463.37(a)(1).
  public var intensity: String?
  /// The research that the instruction rests on, 34 CFR 463.37(a)(1).
  public var research: String?
  /// Who teaches it.
  public var instructors: [PartID] = []
  /// Which organization gives it.
  public var provider: PartID?
  /// The kinds of training service, WIOA 134(c)(3)(D); for workforce training only.
  public var services: [TrainingService] = []
  /// The content standards it follows, 34 CFR 463.38(a), in the document's words.
  public var standards: [String] = []
  /// Occupationally relevant materials, 34 CFR 463.37(a)(3).
  public var materials: [Material] = []
  /// The links of the component as a whole.
  public var alignments: [Alignment] = []

  /// Makes an empty component.
  public init() {}
}

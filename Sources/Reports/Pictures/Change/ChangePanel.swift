/// What one panel of the picture of changes shows.
struct ChangePanel {
  /// An item or an objective as a small field.
  struct Field {
    /// What has changed; nil when nothing has.
    var mark: ReportMark?
    /// Whether it is met now.
    var isMet: Bool
    /// What it is, for whoever points at it.
    var words: String
  }

  var title: String
  var ink: PictureInk
  var before: FrameworkChange.Share
  var after: FrameworkChange.Share
  var fields: [Field]
  /// What has changed, and the names of it.
  var notes: [(mark: ReportMark, names: [String])]

  /// No panel has more fields: of many, only those that have changed are drawn.
  static let mostFields = 140

  /// The fields that are drawn.
  var shownFields: [Field] {
    fields.count <= Self.mostFields
      ? fields : Array(fields.filter { $0.mark != nil }.prefix(Self.mostFields))
  }
}

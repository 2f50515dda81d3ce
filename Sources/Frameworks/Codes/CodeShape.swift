/// How a code was recognized: by the grammar of a known list, or by its looks alone.
enum CodeShape: Sendable, Hashable {
  /// A code of the CCRS, the CCSS, the ELPS or the NRS levels.
  case standard
  /// A paragraph of a regulation or a statute.
  case citation
  /// Letters and a dotted number, as schools number their own competencies.
  case local
}

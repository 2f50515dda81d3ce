/// What a program's file may cost, whoever wrote it.
enum ProgramFileLimits {
  /// The version of the format that is written, and the newest that is read.
  static let version = 1
  static let bytes = 16 << 20
  /// Every entry costs a few hundred bytes while it is read; the largest real program has 100,000.
  static let entries = 500_000
  /// A program nests six deep; what people add of their own may nest more.
  static let depth = 64
  static let remarks = 1_000
}

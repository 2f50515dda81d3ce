package import Curriculum
import Importing

extension Program {
  /// The program as it comes into another: parts that are the same have the ids that they have
  /// there, and the others ids that are free.
  ///
  /// - Parameters:
  ///   - other: the program as it stands.
  ///   - taken: ids that are in use besides, such as those of deleted parts.
  /// - Returns: the same program under those ids.
  package func coming(into other: Program, besides taken: Set<PartID>) -> Program {
    named(like: other, besides: taken)
  }
}

/// Why a sentence about a column, a row or a heading was not understood.
package enum RoleOverrideError: Error, Hashable, CustomStringConvertible {
  case noEqualSign(String)
  case unknownRole(String, [String])
  case noTarget(String)

  package var description: String {
    switch self {
    case .noEqualSign(let text):
      "“\(text)” has no equal sign. Write it like this: column 3 = workforce training"
    case .unknownRole(let role, let known):
      "There is no role “\(role)”. The roles are: \(known.joined(separator: ", "))."
    case .noTarget(let text):
      "“\(text)” names no column, row or heading. Write for example: column 3 = workforce training; "
        + "table 2 row 4 = adult education; \"Shop floor skills\" = workforce training"
    }
  }
}

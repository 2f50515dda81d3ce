import Foundation

/// The program that `plait new` writes, as tests read it.
package enum StarterProgram {
  /// The whole of it: what a person is to take the `#` away from counts too.
  package static func whole() throws -> String {
    let text = try String(
      contentsOf: Package.root.appendingPathComponent("templates/starter.iet.yaml"),
      encoding: .utf8)
    let hint = "# attachments:"
    return text.components(separatedBy: "\n").reduce(into: (lines: [String](), isHint: false)) {
      state, line in
      state.isHint = line == hint || (state.isHint && line.hasPrefix("#   "))
      state.lines.append(state.isHint ? String(line.dropFirst(2)) : line)
    }.lines.joined(separator: "\n")
  }
}

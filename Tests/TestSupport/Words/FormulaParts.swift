import SafeXML

/// Which parts of a construct of a formula Word shows (ECMA-376 22.1.2).
enum FormulaParts {
  static func shown(of node: XMLNode, _ name: WrittenName) -> [XMLNode] {
    let (once, often) = names(name)
    return once.compactMap { node.first($0) }
      + node.children.filter { child in child.written.map(often.contains) ?? false }
  }

  /// The parts that there is one of, and those that there may be several of.
  ///
  /// The degree of a root and a phantom may be switched off, and are not asked for.
  private static func names(
    _ name: WrittenName
  ) -> (once: [WrittenName], often: [WrittenName]) {
    switch name {
    case .fraction: ([.numerator, .denominator], [])
    case .raised: ([.base, .upperPart], [])
    case .lowered: ([.base, .lowerPart], [])
    case .raisedAndLowered, .before, .operation: ([.base, .lowerPart, .upperPart], [])
    case .lowerLimit, .upperLimit: ([.base, .limit], [])
    case .function: ([.functionName, .base], [])
    case .radical, .accent, .bar, .brace, .mathBox, .borderBox: ([.base], [])
    case .delimited, .matrixRow, .equations: ([], [.base])
    case .matrix: ([], [.matrixRow])
    case .formulas: ([], [.formula])
    default: ([], [])
    }
  }
}

extension Program {
  /// How people would call the objective at a place, from 0: `SSLO 3`, `objective 3`.
  public func name(ofObjective index: Int) -> String {
    guard objectives.indices.contains(index), let label = objectives[index].label else {
      return "objective \(index + 1)"
    }
    return label.contains(where: \.isLetter) ? label : "objective \(label)"
  }

  /// How people would call a unit: `Week 3: Safety`.
  public func name(of unit: Unit) -> String {
    guard let label = unit.label else { return unit.title }
    return unit.title.isEmpty ? label : "\(label): \(unit.title)"
  }
}

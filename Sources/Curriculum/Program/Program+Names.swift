extension Program {
  /// How people would call the objective at a place, from 0: `SSLO 3`, `objective 3`.
  public func name(ofObjective index: Int) -> String {
    let name = objectives.indices.contains(index) ? objectives[index].nameByLabel : nil
    return name ?? "objective \(index + 1)"
  }

  /// How people would call an outcome at a place of a strand, from 0: `SSLO 3, adult education
  /// outcome 1`.
  public func name(ofOutcome number: Int, in strand: Strand, ofObjective index: Int) -> String {
    "\(name(ofObjective: index)), \(strand.title) outcome \(number + 1)"
  }

  /// How people would call a unit: `Week 3: Safety`.
  public func name(of unit: Unit) -> String {
    guard let label = unit.label else { return unit.title }
    return unit.title.isEmpty ? label : "\(label): \(unit.title)"
  }
}

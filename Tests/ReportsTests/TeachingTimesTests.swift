import Curriculum
import Reports
import Testing

/// When units and objectives are taught: by dates, by labels, by order, or not known.
@Suite struct TeachingTimesTests {
  private func program(_ units: [Unit], starts: String? = nil) -> Program {
    var program = Program()
    program.units = units
    program.dates.starts = starts.flatMap { CalendarDay($0) }
    var objective = Objective(id: "o1")
    objective.units = units.map(\.id)
    program.objectives = [objective]
    return program
  }

  private func unit(
    _ id: PartID, label: String? = nil, _ starts: String? = nil, _ ends: String? = nil
  )
    -> Unit
  {
    var unit = Unit(id: id)
    unit.label = label
    unit.dates = Dates(
      starts: starts.flatMap { CalendarDay($0) }, ends: ends.flatMap { CalendarDay($0) })
    return unit
  }

  @Test(
    "Dates are weeks since the program began",
    arguments: [
      ("2027-01-11", "2027-01-15", 1...1), ("2027-01-18", "2027-01-29", 2...3),
      ("2027-01-17", nil, 1...1), ("2027-01-25", "2027-01-20", 3...3),
    ] as [(String, String?, ClosedRange<Int>)])
  func dates(starts: String, ends: String?, weeks: ClosedRange<Int>) {
    let times = TeachingTimes(of: program([unit("u", starts, ends)], starts: "2027-01-11"))
    #expect(times.scale == .weeks)
    #expect(times.steps(ofUnit: "u") == weeks)
    #expect(times.steps(ofObjective: "o1") == weeks)
  }

  @Test(
    "Labels say weeks",
    arguments: [
      ("Week 3", 3...3), ("Weeks 3-5", 3...5), ("Wk. 2", 2...2), ("weeks 3 to 5: Safety", 3...5),
      ("Week 12 & 13", 12...13),
    ])
  func labels(label: String, weeks: ClosedRange<Int>) {
    let times = TeachingTimes(of: program([unit("u", label: label)]))
    #expect(times.steps(ofUnit: "u") == weeks)
    #expect(
      times.words(weeks) == (weeks.count == 1 ? "week" : "weeks") + " "
        + (weeks.count == 1 ? "\(weeks.lowerBound)" : "\(weeks.lowerBound) to \(weeks.upperBound)"))
  }

  @Test("Units without weeks count in their order")
  func order() {
    let times = TeachingTimes(
      of: program([unit("a", label: "Unit 1"), unit("b", label: "Weekend")]))
    #expect(times.scale == .units)
    #expect(times.steps(ofUnit: "b") == 2...2)
    #expect(times.words(1...2) == "units 1 to 2")
  }

  @Test("Nothing is claimed of a program without units, nor of a date centuries away")
  func unknown() {
    #expect(TeachingTimes(of: program([])).scale == nil)
    #expect(TeachingTimes(of: program([])).steps(ofObjective: "o1") == nil)
    let far = TeachingTimes(of: program([unit("u", "9999-01-01")], starts: "2027-01-11"))
    #expect(far.scale == .units)
  }
}

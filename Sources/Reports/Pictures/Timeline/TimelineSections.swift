import Curriculum

/// The lines of a timeline: strands, groups of learners and units.
struct TimelineSections {
  private let program: Program
  private let times: TeachingTimes
  /// Whether only the weeks of units are known, and not a single day.
  let isByWeeks: Bool

  init(_ program: Program) {
    self.program = program
    times = TeachingTimes(of: program)
    let dates =
      [program.dates] + Strand.allCases.compactMap { program.components[$0]?.dates }
      + program.cohorts.flatMap { cohort in Strand.allCases.map { cohort.dates[$0] } }
      + program.units.map(\.dates)
    isByWeeks =
      times.scale == .weeks && dates.allSatisfy { $0.starts == nil && $0.ends == nil }
  }

  /// The lines of the strands, and one for the whole where its dates are stated.
  var strands: [TimelineRow] {
    let whole =
      program.dates.isEmpty
      ? []
      : [
        TimelineRow(
          title: "Whole program", remark: program.wholeHours ?? "",
          bars: [TimelineRow.Bar(dates: program.dates, ink: .quiet, weight: 1)], showsDates: true)
      ]
    let strands = Strand.allCases.map { strand in
      let component = program.components[strand]
      return TimelineRow(
        title: Phrase.sentence(strand.title), ink: .strand(strand),
        remark: component?.hours.shortWords ?? "hours not stated",
        bars: [
          TimelineRow.Bar(dates: component?.dates ?? Dates(), ink: .strand(strand), weight: 1)
        ], showsDates: true)
    }
    return strands + whole
  }

  /// The lines of the groups of learners.
  var cohorts: [TimelineRow] {
    program.cohorts.prefix(TimelineRow.most).map { cohort in
      var dates = ByStrand<Dates?>(all: nil)
      for strand in Strand.allCases { dates[strand] = cohort.dates[strand] }
      let together = Concurrency(dates)
      return TimelineRow(
        title: [cohort.name, cohort.site ?? ""].filter { !$0.isEmpty }.joined(separator: ", "),
        remark: together.shortWords, remarkInk: together == .never ? .tone(.gap) : .quiet,
        bars: Strand.allCases.map {
          TimelineRow.Bar(dates: cohort.dates[$0], ink: .strand($0), weight: 1)
        })
    }
  }

  /// The lines of the units; where there are many, some in a row share one.
  var units: [TimelineRow] {
    let size = (program.units.count + TimelineRow.most - 1) / TimelineRow.most
    guard size > 0 else { return [] }
    return stride(from: 0, to: program.units.count, by: size).map { start in
      row(program.units[start..<min(start + size, program.units.count)])
    }
  }

  private func row(_ units: ArraySlice<Unit>) -> TimelineRow {
    let dates = units.map(dates)
    let joined = Dates(
      starts: dates.compactMap(\.starts).min(), ends: dates.compactMap(\.ends).max())
    var hours = ByStrand<Amount?>(all: nil)
    for strand in Strand.allCases {
      let known = units.compactMap { $0.hours[strand] }
      hours[strand] = known.isEmpty ? nil : known.reduce(Amount(0), +)
    }
    let totals = units.compactMap(\.allHours)
    let total = totals.isEmpty ? nil : totals.reduce(Amount(0), +)
    var names = units.map(program.name)
    if let first = units.first, let last = units.last, units.count > 1 {
      names = [first.label ?? first.title, last.label ?? last.title]
    }
    var row = TimelineRow(
      title: names.joined(separator: " to "), remark: Self.words(hours, total),
      bars: Self.bars(joined, hours),
      showsDates: units.allSatisfy { $0.dates.days != nil })
    // Days that come of the number of a week are drawn, but nobody has stated them.
    let steps = units.compactMap { times.steps(ofUnit: $0.id) }
    if times.scale == .weeks, !row.showsDates, let first = steps.first {
      row.when = times.words(steps.reduce(first) { TeachingTimes.union($0, $1) })
    }
    return row
  }

  /// The days of a unit, or those of the weeks in which it is taught.
  private func dates(of unit: Unit) -> Dates {
    let start = isByWeeks ? CalendarDay.first : program.wholeDates.starts
    guard unit.dates.days == nil, times.scale == .weeks, let start,
      let weeks = times.steps(ofUnit: unit.id),
      let first = start.adding((weeks.lowerBound - 1) * 7),
      let last = start.adding(weeks.upperBound * 7 - 1)
    else { return unit.dates }
    return Dates(starts: first, ends: last)
  }

  private static func words(_ hours: ByStrand<Amount?>, _ total: Amount?) -> String {
    guard let total else { return "hours not stated" }
    let parts = Strand.allCases.map { hours[$0]?.description }
    guard parts.contains(where: { $0 != nil }) else { return total.hours }
    return "\(total.hours) (\(parts.map { $0 ?? "–" }.joined(separator: " + ")))"
  }

  /// One bar for each strand, as high as its part of the hours; they run side by side.
  private static func bars(_ dates: Dates, _ hours: ByStrand<Amount?>) -> [TimelineRow.Bar] {
    let stated = Strand.allCases.compactMap { strand in
      hours[strand].flatMap { $0 > Amount(0) ? (strand, $0) : nil }
    }
    guard !stated.isEmpty else { return [TimelineRow.Bar(dates: dates, ink: .quiet, weight: 1)] }
    let most = stated.map(\.1.thousandths).max() ?? 1
    return stated.map { strand, amount in
      let share = Double(amount.thousandths) / Double(most)
      return TimelineRow.Bar(dates: dates, ink: .strand(strand), weight: max(0.2, share))
    }
  }
}

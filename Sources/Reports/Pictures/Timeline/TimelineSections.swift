import Curriculum

/// The lines of a timeline: strands, groups of learners and units.
struct TimelineSections {
  let program: Program

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
    let times = TeachingTimes(of: program)
    let size = (program.units.count + TimelineRow.most - 1) / TimelineRow.most
    guard size > 0 else { return [] }
    return stride(from: 0, to: program.units.count, by: size).map { start in
      row(program.units[start..<min(start + size, program.units.count)], times)
    }
  }

  private func row(_ units: ArraySlice<Unit>, _ times: TeachingTimes) -> TimelineRow {
    let dates = units.map { Self.dates(of: $0, times, since: program.wholeDates.starts) }
    let joined = Dates(
      starts: dates.compactMap(\.starts).min(), ends: dates.compactMap(\.ends).max())
    var hours = ByStrand<Amount?>(all: nil)
    for strand in Strand.allCases {
      let known = units.compactMap { $0.hours[strand] }
      hours[strand] = known.isEmpty ? nil : known.reduce(Amount(0), +)
    }
    let totals = units.compactMap { unit in unit.totalHours ?? Self.sum(unit.hours) }
    let total = totals.isEmpty ? nil : totals.reduce(Amount(0), +)
    var names = units.map(program.name)
    if names.count > 1 { names = [names[0], names[names.count - 1]] }
    return TimelineRow(
      title: names.joined(separator: " to "), remark: Self.words(hours, total),
      bars: Self.bars(joined, hours), showsDates: true)
  }

  /// The days of a unit, or those of the weeks in which it is taught.
  private static func dates(
    of unit: Unit, _ times: TeachingTimes, since start: CalendarDay?
  ) -> Dates {
    guard unit.dates.days == nil, times.scale == .weeks, let start,
      let weeks = times.steps(ofUnit: unit.id),
      let first = start.adding((weeks.lowerBound - 1) * 7),
      let last = start.adding(weeks.upperBound * 7 - 1)
    else { return unit.dates }
    return Dates(starts: first, ends: last)
  }

  private static func sum(_ hours: ByStrand<Amount?>) -> Amount? {
    let known = Strand.allCases.compactMap { hours[$0] }
    return known.isEmpty ? nil : known.reduce(Amount(0), +)
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

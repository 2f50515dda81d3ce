import Checking
public import Curriculum
package import Exporting
import Importing
import Reports

extension Desk {
  /// The program with a cohort more, and what is to be said of it.
  ///
  /// Only an approved program has cohorts: where it is not approved, was changed since, or where the
  /// days of the cohort are no simultaneous ones, an error says so and nobody should write it.
  public func register(
    _ new: NewCohort, in program: Program
  ) throws(AuthoringError) -> (program: Program, findings: [Finding]) {
    let name = new.name.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    guard !name.isEmpty else {
      throw .request("--name", "A cohort needs a name, such as “Spring 2027”.")
    }
    if program.cohorts.contains(where: { $0.name.lowercased() == name.lowercased() }) {
      throw .request(name, "The program has a cohort of this name. Choose another.")
    }
    var changed = program
    var fresh = program.freshNames
    var cohort = Cohort(id: fresh.name("cohort-1"))
    cohort.name = name
    cohort.site = new.site
    cohort.seats = new.seats
    cohort.notes = new.notes
    for strand in Strand.allCases {
      let days = new.strandDates[strand] ?? new.dates
      cohort.dates[strand] = Dates(starts: days.lowerBound, ends: days.upperBound)
    }
    changed.cohorts.append(cohort)
    return (changed, standing(of: program) + timing(of: cohort, in: program))
  }

  /// The page on which a cohort is registered, as .docx, .html or .md.
  package func cohortRegistration(
    _ program: Program, cohort name: String, named path: String
  ) throws(AuthoringError) -> ExportedFile {
    let names = program.cohorts.map(\.name)
    guard let cohort = program.cohorts.first(where: { $0.name.lowercased() == name.lowercased() })
    else {
      let meant = Spelling.nearest(to: name, among: names).map { "Did you mean “\($0)”? " } ?? ""
      let known =
        names.isEmpty
        ? "The program has no cohort; `plait cohort new` registers one."
        : "The cohorts are: \(names.joined(separator: "; "))."
      throw .request(name, "No cohort has this name. \(meant)\(known)")
    }
    let page = CohortRegistration(
      of: program, cohort: cohort.id, profile: isNeutral ? nil : profile)
    return try Self.document(page.report(), of: program, named: path)
  }

  /// Whether the program is approved as it stands.
  private func standing(of program: Program) -> [Finding] {
    guard let last = program.lastDecided,
      last.decision == .approved
    else {
      return [
        Finding(
          code: "COH-101", severity: .error, place: .program,
          message: "The program is not approved, so no cohort of it can be registered.",
          remedy: """
            Send it in, and write down the approval: `plait review submit` and \
            `plait review approve`.
            """)
      ]
    }
    if let step = program.approverToCome(by: profile) {
      let who = last.reviewer ?? "Somebody without a name"
      return [
        Finding(
          code: "COH-101", severity: .error, place: .program,
          message: """
            \(who) has approved the program, and \(step) has not, whose approval comes last. No \
            cohort of it can be registered before.
            """,
          remedy: """
            Send it on with `plait review submit --reviewer "\(step)"`, and write down the approval \
            with `plait review approve`.
            """)
      ]
    }
    return check(program).findings.filter { $0.code == ChangedSinceApproval.code.rawValue }
      .map { finding in
        var finding = finding
        finding.severity = .error
        return finding
      }
  }

  /// What the rules on time say when the program runs in the days of the cohort, 34 CFR
  /// 463.37(a)(2).
  private func timing(of cohort: Cohort, in program: Program) -> [Finding] {
    var run = program
    run.cohorts = []
    run.courses = []
    run.units = []
    run.dates = Dates()
    for strand in Strand.allCases {
      var component = run.components[strand] ?? Component()
      component.dates = cohort.dates[strand]
      run.components[strand] = component
    }
    let codes: Set<String> = Set(
      [
        ComponentsNotSimultaneous.code, ComponentsBarelyOverlap.code, DatesOutOfOrder.code,
        WeeksDoNotFitDates.code, DatesYearsApart.code, HoursBeyondTheWeek.code,
      ].map(\.rawValue))
    return check(run).findings.filter { codes.contains($0.code) }.map { finding in
      var finding = finding
      let name = "the cohort “\(cohort.name)”"
      finding.place = .part(
        cohort.id, finding.place == .program ? name : "\(finding.place) in \(name)")
      return finding
    }
  }
}

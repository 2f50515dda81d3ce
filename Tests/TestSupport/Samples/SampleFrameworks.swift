import Curriculum
package import Frameworks

/// Small frameworks for tests: a few items each, in the shape of the real catalogs.
package enum SampleFrameworks {
  /// All of them as a library.
  package static let library = FrameworkLibrary([rule, standards, skills])

  /// A few paragraphs of the rule, paraphrased.
  package static let rule = framework(
    Checklist463.id, "IET rule (34 CFR 463.30 to 463.38)", .requirements, nil,
    Checklist463.paragraphs.enumerated().map { index, paragraph in
      FrameworkItem(
        id: "rule-\(index)", code: FrameworkCode(paragraph.code), label: paragraph.label,
        statement: paragraph.asks, citation: "34 CFR \(paragraph.code)", isParaphrase: true)
    })

  /// A few academic standards.
  package static let standards = framework(
    "ccrs", "College and Career Readiness Standards", .standards, .adultEducation,
    [
      ("RI.4.3", "Explain steps and why", "Explain procedures and what follows from each step."),
      ("RST.6-8.3", "Follow a multistep procedure", "Follow a procedure of many steps exactly."),
      ("W.5.4", "Write for a purpose", "Write clearly for a task, a purpose and a reader."),
      ("W/WHST.6-8.4", "Write in a trade", "Write clearly in a technical subject."),
      ("SL.5.4", "Report on a topic", "Report on a topic in a sensible order."),
      ("MP.6", "Attend to precision", "Work with exact numbers, units and words."),
      ("6.RP.3", "Ratios and rates", "Use ratios and rates to solve real problems."),
    ].map(item))

  /// A few employability skills, which have names rather than codes.
  package static let skills = framework(
    "esf", "Employability Skills Framework", .skills, .workforcePreparation,
    [
      ("ESF.CT", "Critical Thinking Skills", "Thinks, decides, solves problems, plans."),
      ("ESF.IS", "Interpersonal Skills", "Works in teams and with people who differ."),
      ("ESF.CS", "Communication Skills", "Listens, speaks, reads and writes at work."),
      ("ESF.ST", "Systems Thinking", "Sees how the parts of work hang together."),
    ].map(item))

  private static func item(_ code: String, _ label: String, _ statement: String) -> FrameworkItem {
    FrameworkItem(id: code, code: FrameworkCode(code), label: label, statement: statement)
  }

  private static func framework(
    _ id: String, _ title: String, _ kind: Framework.Kind, _ strand: Strand?,
    _ items: [FrameworkItem]
  ) -> Framework {
    Framework(
      id: id, title: title, publisher: "Sample", kind: kind,
      licence: FrameworkLicence(name: "Apache-2.0", statement: "Labels for tests."),
      identifier: id, strand: strand, items: items)
  }
}

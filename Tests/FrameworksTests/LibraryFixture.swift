import Curriculum
import Frameworks

/// Small frameworks written for the tests.
enum LibraryFixture {
  static let library = FrameworkLibrary([standards, skills, school])

  static let standards = framework(
    "ccrs", .standards, .adultEducation,
    [
      ("RI/RL.2.1", "Ask who, what, where, when, why, how"),
      ("RI.3.2", "Main idea and how details support it"),
      ("RL.3.2", "Central message of a story"),
      ("W.3.1", "Opinion with reasons"),
      ("W/WHST.6-8.5", "Revise for purpose and audience"),
      ("CCR.R.1", "Evidence and inference"),
      ("CCR.W.1", "Arguments"),
      ("RST.6-8.3", "Follow a multistep procedure precisely"),
      ("MP.6", "Be precise"),
      ("5.MD.1", "Convert measurements within a system"),
    ])

  static let skills = framework(
    "esf", .skills, .workforcePreparation,
    [
      ("ESF.CT", "Critical Thinking Skills"), ("ESF.IS", "Interpersonal Skills"),
      ("ESF.CS", "Communication Skills"), ("ESF.RM", "Resource Management"),
    ])

  static let school = framework(
    "casas", .skills, nil,
    [("4.1.1", "Interpret job terms"), ("MP.6", "Measure parts"), ("KB 2", "Type a letter")])

  static func framework(
    _ id: String, _ kind: Framework.Kind, _ strand: Strand?, _ items: [(String, String)]
  ) -> Framework {
    Framework(
      id: id, title: id, publisher: "Test", kind: kind, licence: .unstated, identifier: id,
      strand: strand,
      items: items.map { code, label in
        FrameworkItem(
          id: "\(id) \(code)", code: FrameworkCode(code), label: label, statement: label)
      })
  }
}

/// What references of outcomes name.
enum ReferenceWords {
  /// Codes of the bundled College and Career Readiness Standards.
  static let standards = [
    "RI.4.3", "RST.6-8.3", "MP.6", "W/WHST.6-8.4", "RI.3.5", "SL.5.1", "6.RP.3", "W.5.4",
    "RI/RL.5.1", "5.NBT.7", "RST.9-10.3", "7.RP.3", "L.5.6", "W/WHST.6-8.5",
  ]

  /// Names of the Employability Skills Framework, with the code of each.
  static let skills = [
    EmployabilitySkill(name: "Critical Thinking Skills", code: "ESF.CT"),
    EmployabilitySkill(name: "Interpersonal Skills", code: "ESF.IS"),
    EmployabilitySkill(name: "Personal Qualities", code: "ESF.PQ"),
    EmployabilitySkill(name: "Resource Management", code: "ESF.RM"),
    EmployabilitySkill(name: "Information Use", code: "ESF.IU"),
    EmployabilitySkill(name: "Communication Skills", code: "ESF.CS"),
    EmployabilitySkill(name: "Systems Thinking", code: "ESF.ST"),
    EmployabilitySkill(name: "Technology Use", code: "ESF.TU"),
  ]
}

import Curriculum

/// What a program says beside its set, in the order in which forms ask for it.
enum ProgramFacts {
  static let sections: [FactSection] =
    [
      FactSection(
        key: "program", title: "The program", meaning: "What it is, and who will approve it.",
        facts: [
          Fact("title", "Title"),
          Fact("summary", "Summary", .words, "Three or four sentences for somebody new."),
          Fact(
            "profile", "State or agency", .profile, "Whose form and checklist the packet follows."),
          Fact("model", "Model", .line, "How it is delivered, in the words of the form."),
          Fact(
            "funding", "Funding", .lines, "One a line, such as 231 or 243 (the section of WIOA)."),
          Fact("data system", "Code in the data system"),
        ]),
      FactSection(
        key: "occupation", title: "The occupation",
        meaning: "What the training is for (34 CFR 463.36(c)).",
        facts: [
          Fact("occupation/title", "Occupation or cluster"),
          Fact("occupation/soc", "SOC code", .line, "Such as 31-1131."),
          Fact("occupation/cip", "CIP code", .line, "Such as 51.3902."),
          Fact("occupation/cip title", "CIP title"),
          Fact("occupation/cluster", "Career cluster"),
          Fact("occupation/job titles", "Jobs", .lines, "One a line."),
        ]),
      FactSection(
        key: "hours", title: "Hours and dates",
        meaning: "Of the program as a whole; those of each strand stand below.",
        facts: Fact.hours(below: "hours") + Fact.dates(below: "dates") + [
          Fact(
            "intensity", "Why the hours are enough", .words,
            "Sufficient intensity and quality (34 CFR 463.37(a)(1))."),
          Fact(
            "research", "Research", .words,
            "The most rigorous research available that instruction rests on (34 CFR 463.37(a)(1))."),
        ]),
    ] + Strand.allCases.map(component) + [
      FactSection(
        key: "team-teaching", title: "Team teaching",
        meaning: "How the instructors plan and teach together (34 CFR 463.37(b)).",
        facts: [
          Fact("team teaching/model", "Model"), Fact("team teaching/planning", "Planning", .words),
        ] + Fact.hours(below: "team teaching/overlap") + [
          Fact("team teaching/class size", "Class size"),
          Fact("team teaching/credit equivalency", "Credit equivalency"),
        ]),
      FactSection(
        key: "pathway", title: "Career pathway",
        meaning: "Where it leads (34 CFR 463.38(b)).",
        facts: [
          Fact("pathway/description", "Description", .words),
          Fact("pathway/entry criteria", "Who may enter", .words),
          Fact("pathway/next level requirements", "What the next level asks", .words),
          Fact("pathway/completer wage", "Wage of those who complete it"),
          Fact("pathway/board plan", "Plan of the workforce board", .words),
        ]),
    ]

  private static func component(_ strand: Strand) -> FactSection {
    let path = "components/\(strand.title)"
    return FactSection(
      key: strand.pageClass, title: strand.title.capitalizedFirst,
      meaning: "One of the three components, taught within the overall scope of the program "
        + "(34 CFR 463.36, 463.37(a)).",
      facts: [Fact("\(path)/title", "Title"), Fact("\(path)/content", "Content", .words)]
        + Fact.hours(below: "\(path)/hours") + Fact.dates(below: "\(path)/dates") + [
          Fact("\(path)/intensity", "Why the hours are enough", .words),
          Fact("\(path)/research", "Research", .words),
        ])
  }

  static let lists: [FactList] = [
    FactList(
      list: "providers", kind: "provider", title: "Organizations",
      meaning: "Who gives the program.",
      one: "an organization",
      facts: [
        Fact("name", "Name"), Fact("role", "Role"), Fact("contact", "Contact"),
        Fact("email", "E-mail"), Fact("phone", "Phone"), Fact("address", "Address"),
      ]),
    FactList(
      list: "instructors", kind: "instructor", title: "Instructors", meaning: "Who teaches.",
      one: "an instructor",
      facts: [
        Fact("name", "Name"), Fact("role", "Role"), Fact("strands", "Strands", .strands),
        Fact("email", "E-mail"), Fact("qualifications", "Qualifications", .words),
      ]),
    FactList(
      list: "courses", kind: "course", title: "Courses", meaning: "What it is made of.",
      one: "a course",
      facts: [
        Fact("title", "Title"), Fact("number", "Number"), Fact("department", "Department"),
        Fact("credits", "Credits", .number), Fact("contact hours", "Contact hours", .number),
      ] + Fact.dates(below: "dates")),
    FactList(
      list: "units", kind: "unit", title: "Units",
      meaning: "Weeks or sessions. Objectives name the units in which they are taught.",
      one: "a unit",
      facts: [Fact("title", "Title"), Fact("label", "Label", .line, "Such as Week 1.")]
        + Fact.dates(below: "dates")
        + Strand.allCases.map {
          Fact("hours/\($0.title)", "Hours of \($0.title)", .number)
        }),
    FactList(
      list: "partners", kind: "partner", title: "Partners", meaning: "Employers and others.",
      one: "a partner",
      facts: [Fact("name", "Name"), Fact("kind", "Kind"), Fact("contact", "Contact")]),
    FactList(
      list: "pathway/credentials", kind: "credential", title: "Credentials",
      meaning: "What learners can earn.", one: "a credential",
      facts: [Fact("name", "Name"), Fact("issuer", "Given by")]),
    FactList(
      list: "pathway/support services", kind: "support", title: "Support services",
      meaning: "What helps learners to stay.", one: "a service",
      facts: [Fact("text", "Service"), Fact("provider", "Given by")]),
    FactList(
      list: "pathway/labor market", kind: "fact", title: "Labor market",
      meaning: "What shows that the occupation is in demand.", one: "a fact",
      facts: [
        Fact("statement", "Statement", .words), Fact("source", "Source"),
        Fact("date", "Date", .day),
        Fact("wage", "Wage"),
      ]),
    FactList(
      list: "materials", kind: "material", title: "Materials",
      meaning: "Occupationally relevant materials (34 CFR 463.37(a)(3)).", one: "a material",
      facts: [Fact("text", "Material"), Fact("source", "Source")]),
    FactList(
      list: "cohorts", kind: "cohort", title: "Cohorts", meaning: "Groups of learners.",
      one: "a cohort",
      facts: [
        Fact("name", "Name"), Fact("site", "Site"), Fact("seats", "Seats", .number),
        Fact("notes", "Notes", .words),
      ]),
    FactList(
      list: "signers", kind: "signer", title: "Signers",
      meaning: "Who must sign the approval form.", one: "a signer",
      facts: [Fact("role", "Role"), Fact("name", "Name"), Fact("signed", "Signed on", .day)]),
    FactList(
      list: "notes", kind: "note", title: "Notes", meaning: "What belongs nowhere else.",
      one: "a note", facts: [Fact("heading", "Heading"), Fact("text", "Text", .words)]),
  ]
}

import Curriculum

extension FieldTopic {
  /// What a form calls it.
  var formName: String { rawValue.capitalizedFirst }

  /// What else a form may call it.
  var otherFormNames: [String] {
    switch self {
    case .title: ["Title", "Program", "Program name"]
    case .contact: ["Contact person"]
    case .email: ["E-mail"]
    case .summary: ["Program summary", "Description"]
    case .provider: ["Offered by"]
    case .cip: ["CIP"]
    case .soc: ["SOC"]
    case .overlap: []
    default: []
    }
  }

  /// What it is, in a few words.
  var meaning: String {
    switch self {
    case .provider: "who gives the program"
    case .contact: "whom to ask"
    case .email: "where to write"
    case .phone: "where to call"
    case .address: "where the provider is"
    case .title: "what the program is called"
    case .summary: "the program in a few sentences"
    case .model: "which of the state’s models it follows"
    case .cip: "the code of the Classification of Instructional Programs"
    case .localCode: "the state’s or college’s own code"
    case .soc: "the code of the Standard Occupational Classification"
    case .occupation: "what it trains for"
    case .cluster: "the career cluster"
    case .jobTitles: "the jobs that completers take"
    case .credentials: "what learners earn, with who gives it"
    case .activities: "the activities of 34 CFR 463.30"
    case .standards: "the content standards of 34 CFR 463.38(a)"
    case .preparationSkills: "the skills of 34 CFR 463.34"
    case .trainingService: "the service of WIOA 134(c)(3)(D)"
    case .objectives: "the single set as lines of text"
    case .courses: "the courses, each with its credits and hours"
    case .supportClasses: "the classes beside the integration"
    case .hours: "the hours of each strand, in words"
    case .overlap: "the hours with both instructors in the room"
    case .classSize: "how many learners are in a class"
    case .dates: "the dates of each strand"
    case .cohorts: "the groups of learners, with their dates"
    case .schedule: "each unit with its dates and hours"
    case .intensity: "why the hours are enough"
    case .research: "what the instruction rests on"
    case .materials: "what it is taught with"
    case .instructors: "who teaches, with role and qualifications"
    case .teamTeaching: "how people teach together"
    case .planning: "when they plan together"
    case .entryCriteria: "what learners need to come in"
    case .nextLevel: "what the next level asks for"
    case .seats: "how many learners each cohort takes"
    case .laborMarket: "what is known of the jobs"
    case .wage: "what completers earn"
    case .boardPlan: "where it stands in the local board’s plan"
    case .pathway: "the career pathway it belongs to"
    case .nextSteps: "what comes after it"
    case .partners: "who else takes part, and what they do"
    case .assessments: "how anybody will know that objectives are met"
    case .supportServices: "what helps learners"
    case .budget: "what it costs, line by line"
    case .funding: "where the money comes from"
    case .civicsRoute: "the route of 34 CFR 463.74"
    case .skillGains: "the measurable skill gains expected"
    case .dataSystem: "its flag in the State’s data system"
    case .assurances: "what is promised"
    case .signatures: "who signs, and whether they have"
    case .revision: "when it was submitted"
    }
  }
}

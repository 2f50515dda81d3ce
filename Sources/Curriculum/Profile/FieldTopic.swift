/// What of a program can answer a field of a form: the union of what states were seen to ask.
public enum FieldTopic: String, CaseIterable, Hashable, Sendable {
  /// Who gives the program.
  case provider
  /// Whom to ask.
  case contact
  /// Where to write.
  case email
  /// Where to call.
  case phone
  /// Where the provider is.
  case address
  /// What the program is called.
  case title = "program title"
  /// The program in a few sentences.
  case summary
  /// Which of the state's models it follows.
  case model
  /// The code of the Classification of Instructional Programs.
  case cip = "CIP code"
  /// The state's or college's own code.
  case localCode = "local code"
  /// The code of the Standard Occupational Classification.
  case soc = "SOC code"
  /// What it trains for.
  case occupation
  /// The career cluster.
  case cluster
  /// The jobs that completers take.
  case jobTitles = "job titles"
  /// What learners earn.
  case credentials
  /// The activities of 34 CFR 463.30.
  case activities = "adult education activities"
  /// The content standards of 34 CFR 463.38(a).
  case standards = "content standards"
  /// The skills of 34 CFR 463.34.
  case preparationSkills = "workforce preparation skills"
  /// The service of WIOA 134(c)(3)(D).
  case trainingService = "training service"
  /// The single set of learning objectives, 34 CFR 463.37(b).
  case objectives
  /// The courses that are integrated.
  case courses
  /// The classes beside the integration.
  case supportClasses = "support classes"
  /// The hours of the components or the whole.
  case hours
  /// Hours with more than one instructor.
  case overlap
  /// Learners in a class.
  case classSize = "class size"
  /// The dates of the components or the whole.
  case dates
  /// The groups of learners.
  case cohorts
  /// The units or weeks.
  case schedule
  /// Why the hours are enough, 34 CFR 463.37(a)(1).
  case intensity
  /// The research basis, 34 CFR 463.37(a)(1).
  case research
  /// Occupationally relevant materials, 34 CFR 463.37(a)(3).
  case materials
  /// Who teaches.
  case instructors
  /// How the instructors teach together.
  case teamTeaching = "team teaching"
  /// How and when they plan.
  case planning
  /// Who may come in.
  case entryCriteria = "entry criteria"
  /// What the next level asks.
  case nextLevel = "next-level requirements"
  /// How many learners are expected.
  case seats
  /// Why there are jobs.
  case laborMarket = "labor market"
  /// What completers earn.
  case wage = "wage of completers"
  /// How the program fits the plan of the board.
  case boardPlan = "board plan"
  /// The career pathway, 34 CFR 463.38(b).
  case pathway = "career pathway"
  /// What comes after the program.
  case nextSteps = "next steps"
  /// Who takes part.
  case partners
  /// How learning is assessed.
  case assessments
  /// What helps learners to stay.
  case supportServices = "support services"
  /// What it costs.
  case budget
  /// Who pays.
  case funding
  /// The way of 34 CFR 463.74.
  case civicsRoute = "civics route"
  /// The measurable skill gains expected.
  case skillGains = "skill gains"
  /// The mark in the data system.
  case dataSystem = "data system"
  /// What is promised.
  case assurances
  /// Who has signed.
  case signatures
  /// When it was submitted.
  case revision
}

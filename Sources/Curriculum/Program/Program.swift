/// One IET program: the document that people write.
public struct Program: Hashable, Sendable {
  /// What the program is called.
  public var title: String = ""
  /// Three or four sentences about it.
  public var summary: String?
  /// The language it is written in, as BCP 47 has it.
  public var language: String = "en-US"
  /// The profile of the state or agency that will approve it.
  public var profile: String?
  /// The model of delivery that a form asks for, in the form's words.
  public var model: String?
  /// The organizations that give it.
  public var providers: [Provider] = []
  /// What it trains for, 34 CFR 463.36(c).
  public var occupation = Occupation()
  /// Where the money comes from, such as `231` or `243`.
  public var funding: [String] = []
  /// What it costs, line by line.
  public var budget: [BudgetLine] = []
  /// How learners of integrated English literacy and civics education come to it, 34 CFR 463.74.
  public var civicsRoute: CivicsRoute?
  /// The adult-education and literacy activities it uses, 34 CFR 463.30.
  public var activities: [AdultEducationActivity] = []
  /// The three components, 34 CFR 463.36; nil for one that nobody has described.
  public var components = ByStrand<Component?>(all: nil)
  /// The hours of the program as a whole, where no split over strands is stated.
  public var hours = Hours()
  /// The dates of the program as a whole.
  public var dates = Dates()
  /// Why the hours are enough, 34 CFR 463.37(a)(1), where it is said of all strands at once.
  public var intensity: String?
  /// The research that instruction rests on, 34 CFR 463.37(a)(1), for all strands at once.
  public var research: String?
  /// Occupationally relevant materials, 34 CFR 463.37(a)(3), for all strands at once.
  public var materials: [Material] = []
  /// How learning is assessed, where it is said of no single objective.
  public var assessments: [Assessment] = []
  /// The items that this program must cover, each with all below it in its list.
  public var requiredItems: [ItemReference] = []
  /// The measurable skill gains that learners are expected to make, 34 CFR 677.155(a)(1)(v).
  public var expectedGains: [SkillGain] = []
  /// The flag or code of the program in the State's data system.
  public var dataSystem: String?
  /// Who teaches.
  public var instructors: [Instructor] = []
  /// How the instructors plan and teach together, 34 CFR 463.37(b).
  public var teamTeaching = TeamTeaching()
  /// The courses it is made of.
  public var courses: [Course] = []
  /// The units, weeks or sessions.
  public var units: [Unit] = []
  /// The single set of learning objectives, 34 CFR 463.37(b).
  public var objectives: [Objective] = []
  /// The career pathway it is part of, 34 CFR 463.38(b).
  public var pathway = Pathway()
  /// Employers and others who take part.
  public var partners: [Partner] = []
  /// The groups of learners that run through it.
  public var cohorts: [Cohort] = []
  /// What shows that a requirement is met.
  public var evidence: [Evidence] = []
  /// Files that go into the packet.
  public var attachments: [Attachment] = []
  /// What reviewers said, and what was answered.
  public var reviews: [ReviewRound] = []
  /// Edits that somebody proposes, and nobody has decided.
  public var proposals: [Proposal] = []
  /// Remarks beside the text.
  public var comments: [ReviewComment] = []
  /// What the organizations promise.
  public var assurances: [Assurance] = []
  /// Who must sign.
  public var signers: [Signer] = []
  /// Rules that matter more or less here, or in one place, and why.
  public var ruleSettings: [RuleSetting] = []
  /// Remarks that belong to none of the above.
  public var notes: [Note] = []

  /// Makes an empty program.
  public init() {}
}

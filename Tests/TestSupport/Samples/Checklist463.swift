/// The paragraphs of 34 CFR 463 that the sample checklist asks about.
enum Checklist463 {
  static let id = "iet-rule"

  static let paragraphs: [(code: String, label: String, asks: String)] = [
    ("463.35", "One approach", "All three strands together, for an occupation or a cluster."),
    ("463.36(a)", "Adult education", "A component of adult education and literacy activities."),
    ("463.36(b)", "Workforce preparation", "A component of workforce preparation activities."),
    ("463.36(c)", "Workforce training", "A component of training for an occupation or cluster."),
    ("463.37(a)(1)", "Intensity", "Each component is of enough intensity and rests on research."),
    ("463.37(a)(2)", "Together in time", "The components occur simultaneously."),
    ("463.37(a)(3)", "Materials", "Materials that matter to the occupation are used."),
    ("463.37(b)", "Single set", "One set of objectives names what each strand brings."),
    ("463.38(a)", "Content standards", "Adult education follows the State's content standards."),
    ("463.38(b)", "Career pathway", "The program is part of a career pathway."),
  ]
}

import WordFormat

/// What a form may go through one by one; the whole program is the first.
enum FormScopeName: Int, CaseIterable, Sendable {
  case program, objective, outcome, standard, assessment, criterion, material, activity, unit
  case course, supportClass, component, instructor, partner, contribution, provider, credential
  case cohort, budgetLine, assurance, signer, attachment, requirement, remark, gap
  case skillGain, laborMarketFact, supportService, note

  /// What one is called.
  var title: String {
    switch self {
    case .supportClass: "support class"
    case .budgetLine: "budget line"
    case .skillGain: "skill gain"
    case .laborMarketFact: "labor-market fact"
    case .supportService: "support service"
    default: "\(self)"
    }
  }

  /// What one may also be called; regular plurals are understood by themselves.
  var otherTitles: [String] {
    switch self {
    case .criterion: ["criteria"]
    case .unit: ["week"]
    default: []
    }
  }

  /// The names that a form may use within one, with what each means.
  var names: [(name: FormName, meaning: String)] {
    switch self {
    case .program: []
    case .objective: Self.names(of: FormFields.objective)
    case .outcome: Self.names(of: FormFields.outcome)
    case .standard: Self.names(of: FormFields.standard)
    case .assessment: Self.names(of: FormFields.assessment)
    case .criterion: Self.names(of: FormFields.criterion)
    case .material: Self.names(of: FormFields.material)
    case .activity: Self.names(of: FormFields.activity)
    case .unit: Self.names(of: FormFields.unit)
    case .course, .supportClass: Self.names(of: FormFields.course)
    case .component: Self.names(of: FormFields.component)
    case .instructor: Self.names(of: FormFields.instructor)
    case .partner: Self.names(of: FormFields.partner)
    case .contribution: Self.names(of: FormFields.contribution)
    case .provider: Self.names(of: FormFields.provider)
    case .credential: Self.names(of: FormFields.credential)
    case .cohort: Self.names(of: FormFields.cohort)
    case .budgetLine: Self.names(of: FormFields.budgetLine)
    case .assurance: Self.names(of: FormFields.assurance)
    case .signer: Self.names(of: FormFields.signer)
    case .attachment: Self.names(of: FormFields.attachment)
    case .requirement: Self.names(of: FormFields.requirement)
    case .remark: Self.names(of: FormFields.remark)
    case .gap: Self.names(of: FormFields.gap)
    case .skillGain: Self.names(of: FormFields.skillGain)
    case .laborMarketFact: Self.names(of: FormFields.laborMarketFact)
    case .supportService: Self.names(of: FormFields.supportService)
    case .note: Self.names(of: FormFields.note)
    }
  }

  static func names<Part>(of fields: [FormField<Part>]) -> [(name: FormName, meaning: String)] {
    fields.map { field in
      (
        FormName(field.name, field.kind, otherWords: field.otherNames, values: field.values),
        field.meaning
      )
    }
  }
}

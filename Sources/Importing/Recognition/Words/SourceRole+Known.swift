extension SourceRole {
  // MARK: The parts of an objective

  package static let objective = SourceRole(rawValue: "objective")
  package static let number = SourceRole(rawValue: "number")
  package static let unit = SourceRole(rawValue: "unit")
  package static let topic = SourceRole(rawValue: "topic")
  package static let assessment = SourceRole(rawValue: "assessment")
  package static let criterion = SourceRole(rawValue: "criterion")
  package static let activity = SourceRole(rawValue: "activity")
  package static let material = SourceRole(rawValue: "material")
  package static let hours = SourceRole(rawValue: "hours")
  package static let remark = SourceRole(rawValue: "remark")
  package static let code = SourceRole(rawValue: "code")
  package static let component = SourceRole(rawValue: "component")

  // MARK: The program as a whole

  package static let title = SourceRole(rawValue: "program title")
  package static let summary = SourceRole(rawValue: "summary")
  package static let times = SourceRole(rawValue: "times")
  package static let dates = SourceRole(rawValue: "dates")
  package static let date = SourceRole(rawValue: "date")
  package static let funding = SourceRole(rawValue: "funding")

  // MARK: People and organizations

  package static let instructor = SourceRole(rawValue: "instructor")
  package static let instructorRole = SourceRole(rawValue: "instructor role")
  package static let qualifications = SourceRole(rawValue: "qualifications")
  package static let provider = SourceRole(rawValue: "provider")
  package static let providerRole = SourceRole(rawValue: "provider role")
  package static let trainingProvider = SourceRole(rawValue: "training provider")
  package static let contact = SourceRole(rawValue: "contact")
  package static let email = SourceRole(rawValue: "email")
  package static let phone = SourceRole(rawValue: "phone")
  package static let address = SourceRole(rawValue: "address")
  package static let partner = SourceRole(rawValue: "partner")
  package static let partnerKind = SourceRole(rawValue: "partner kind")
  package static let contribution = SourceRole(rawValue: "contribution")
  package static let signer = SourceRole(rawValue: "signer")
  package static let signerRole = SourceRole(rawValue: "signer role")
  package static let signerName = SourceRole(rawValue: "signer name")
  package static let signature = SourceRole(rawValue: "signer mark")

  // MARK: Courses

  package static let courseTitle = SourceRole(rawValue: "course title")
  package static let courseNumber = SourceRole(rawValue: "course number")
  package static let department = SourceRole(rawValue: "department")
  package static let credits = SourceRole(rawValue: "credits")
  package static let lecture = SourceRole(rawValue: "lecture")
  package static let laboratory = SourceRole(rawValue: "laboratory")
  package static let otherHours = SourceRole(rawValue: "other hours")
  package static let contactHours = SourceRole(rawValue: "contact hours")
  package static let overlapHours = SourceRole(rawValue: "overlap hours")
  package static let classSize = SourceRole(rawValue: "class size")
  package static let creditEquivalency = SourceRole(rawValue: "credit equivalency")

  // MARK: Money, labor market, credentials

  package static let budget = SourceRole(rawValue: "budget")
  package static let category = SourceRole(rawValue: "category")
  package static let amount = SourceRole(rawValue: "amount")
  package static let laborMarket = SourceRole(rawValue: "labor market")
  package static let source = SourceRole(rawValue: "source")
  package static let wage = SourceRole(rawValue: "wage")
  package static let credential = SourceRole(rawValue: "credential")
  package static let issuer = SourceRole(rawValue: "issuer")
  package static let supportServices = SourceRole(rawValue: "support services")

  // MARK: Review

  package static let requirement = SourceRole(rawValue: "requirement")
  package static let answer = SourceRole(rawValue: "answer")
  package static let status = SourceRole(rawValue: "status")
  package static let page = SourceRole(rawValue: "page")
  package static let reviewCriterion = SourceRole(rawValue: "review criterion")
  package static let plan = SourceRole(rawValue: "plan")
  package static let reviewed = SourceRole(rawValue: "reviewed")
  package static let verdict = SourceRole(rawValue: "verdict")
  package static let meetsCriteria = SourceRole(rawValue: "meets criteria")
  package static let needsRevision = SourceRole(rawValue: "needs revision")
  package static let yes = SourceRole(rawValue: "yes")
  package static let no = SourceRole(rawValue: "no")
  package static let reviewComment = SourceRole(rawValue: "review comment")
  package static let reviewRemark = SourceRole(rawValue: "review remark")
}

public import Curriculum

/// The same credential, partner or provider is written in two ways.
public enum NameWrittenTwoWays: Rule {
  /// The stable code.
  public static let code: RuleCode = "CON-408"
  /// The offence.
  public static let offence = "name written two ways"
  /// How much it matters.
  public static let severity = Severity.warning
  /// Whose rule it is.
  public static let kind = RuleKind.consistency
  /// What speaks for it.
  public static let citation: String? = """
    practice, not the rule's words: forms, letters and the program must name a thing alike
    """
  /// Why it matters.
  public static let why = """
    A reviewer who reads two names counts two credentials. Names count as one when only \
    case, punctuation, a plural, initials or one letter differ.
    """
  /// What to do.
  public static let remedy = """
    Write the name as its issuer or owner does, everywhere.
    """

  /// Looks at credentials, and at partners together with providers.
  public static func check(_ program: Program, _ context: RuleContext) -> [Violation] {
    var violations: [Violation] = []
    var credentials: [String: NamesAlike] = [:]
    var organizations = NamesAlike()
    for credential in program.pathway.credentials {
      let issuer = credential.issuer?.lowercased() ?? ""
      guard let earlier = credentials[issuer, default: NamesAlike()].earlier(than: credential.name)
      else { continue }
      violations.append(
        Violation(
          .part(credential.id, "the credential “\(credential.name.shortened)”"),
          "It is written “\(earlier)” before, and “\(credential.name)” here."))
    }
    let names =
      program.providers.map { ($0.id, "provider", $0.name) }
      + program.partners.map { ($0.id, "partner", $0.name) }
    for (id, kind, name) in names {
      guard let earlier = organizations.earlier(than: name) else { continue }
      violations.append(
        Violation(
          .part(id, "the \(kind) “\(name.shortened)”"),
          "It is written “\(earlier)” before, and “\(name)” here."))
    }
    return violations
  }

  /// What the rule accepts and flags.
  public static var examples: [RuleExample] {
    let credentials: @Sendable (inout Program, [String]) -> Void = { program, names in
      program.pathway.credentials = names.enumerated().map { index, name in
        var credential = Credential(id: PartID("credential-\(index + 1)"))
        credential.name = name
        return credential
      }
    }
    return [
      .accepted("Levels are different credentials.") {
        credentials(&$0, ["Welder Level 1", "Welder Level 2", "Carpenter I", "Carpenter II"])
      },
      .accepted("Two counties have names of their own.") {
        credentials(&$0, ["Mason County Fire Card", "Macon County Fire Card"])
      },
      .flagged(
        "Initials, plural and case.",
        [
          """
          It is written “Certified Nursing Assistant (CNA)” before, and “certified nursing assistants” \
          here.
          """,
          "It is written “Certified Nursing Assistant (CNA)” before, and “CNA” here.",
        ]
      ) {
        credentials(
          &$0, ["Certified Nursing Assistant (CNA)", "certified nursing assistants", "CNA"])
      },
      .flagged(
        "A letter is missing.",
        ["It is written “Phlebotomy Technician” before, and “Phlebotmy Technician” here."]
      ) { credentials(&$0, ["Phlebotomy Technician", "Phlebotmy Technician"]) },
      .flagged(
        "A partner is also a provider.",
        [
          "It is written “Lakeside Technical College” before, and “Lake-side Technical College” here."
        ]
      ) {
        var provider = Provider(id: "provider-1")
        provider.name = "Lakeside Technical College"
        var partner = Partner(id: "partner-1")
        partner.name = "Lake-side Technical College"
        ($0.providers, $0.partners) = ([provider], [partner])
      },
    ]
  }
}

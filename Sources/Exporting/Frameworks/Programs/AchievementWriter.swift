import CASEFormat
import Curriculum
import Frameworks

/// Writes credentials as achievements of Open Badges 3.0.
struct AchievementWriter {
  private static let contexts = [
    "https://www.w3.org/ns/credentials/v2",
    "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json",
  ]

  let program: Program
  let targets: AlignmentTargets
  let names: ProgramNames

  func bytes(of credential: Credential) -> [UInt8] {
    var writer = JSONWriter()
    writer.openObject()
    writer.list("@context", Self.contexts) { $0.string($1) }
    writer.field("id", "urn:uuid:\(names.identifier(credential.id))")
    writer.list("type", ["Achievement"]) { $0.string($1) }
    writer.field("achievementType", Self.type(of: credential.kind))
    if let issuer = credential.issuer, !issuer.isEmpty {
      writer.name("creator")
      writer.openObject()
      writer.field("id", "urn:uuid:\(names.identifier("issuer \(issuer)"))")
      writer.list("type", ["Profile"]) { $0.string($1) }
      writer.field("name", issuer)
      writer.closeObject()
    }
    writer.field("name", credential.name.isEmpty ? "Credential" : credential.name)
    writer.field("description", description)
    writer.name("criteria")
    writer.openObject()
    writer.field("narrative", narrative)
    writer.closeObject()
    writer.field("inLanguage", program.language)
    writer.list("alignment", alignments(of: credential)) { Self.write($1, targets, to: &$0) }
    writer.closeObject()
    return writer.finish()
  }

  private var description: String {
    let title = program.title.isEmpty ? "the program" : "“\(program.title)”"
    return program.summary ?? "What learners earn in \(title)."
  }

  /// What a learner does for it: the objectives of the program, as a list in Markdown.
  private var narrative: String {
    let title = program.title.isEmpty ? "the program" : "“\(program.title)”"
    let objectives = program.objectives.compactMap(\.statement).map { "\n- \($0)" }.joined()
    guard !objectives.isEmpty else { return "Complete \(title)." }
    return "Complete \(title) and meet its learning objectives:\n\(objectives)"
  }

  /// The items that the credential itself is aligned to, then those that the objectives and
  /// outcomes of the program meet; each once.
  ///
  /// A badge needs an address, so that codes of no known
  /// list are not among them.
  private func alignments(of credential: Credential) -> [AlignmentTarget] {
    let taught = program.alignedParts.filter { $0.objective != nil }.flatMap(\.alignments)
    var seen: Set<AlignmentTarget> = []
    return (credential.alignments + taught).flatMap { targets.targets(of: $0.item) }
      .filter { $0.found != nil && seen.insert($0).inserted }
  }

  private static func write(
    _ target: AlignmentTarget, _ targets: AlignmentTargets, to writer: inout JSONWriter
  ) {
    guard let found = target.found else { return }
    writer.openObject()
    writer.list("type", ["Alignment"]) { $0.string($1) }
    writer.field("targetName", found.item.title)
    writer.field("targetUrl", target.uri)
    writer.field("targetCode", target.identifier)
    writer.field("targetDescription", found.item.statement)
    writer.field("targetFramework", targets.framework(of: found)?.title ?? found.framework)
    writer.field("targetType", "CFItem")
    writer.closeObject()
  }

  private static func type(of kind: Credential.Kind?) -> String? {
    switch kind {
    case .industryCertification: "Certification"
    case .apprenticeshipCertificate: "ApprenticeshipCertificate"
    case .license: "License"
    case .associateDegree: "AssociateDegree"
    case .baccalaureateDegree: "BachelorDegree"
    case .collegeCertificate: "Certificate"
    case nil: nil
    }
  }
}

/// What learners earn, WIOA 3(52).
public struct Credential: Part {
  /// The stable name.
  public var id: PartID
  /// What it is called.
  public var name: String = ""
  /// Who gives it.
  public var issuer: String?
  /// The kind that WIOA 3(52) recognizes.
  public var kind: Kind?
  /// The credentials that it leads to.
  public var leadsTo: [PartID] = []
  /// The links to framework items.
  public var alignments: [Alignment] = []

  /// Makes an empty credential.
  public init(id: PartID) { self.id = id }

  /// The recognized postsecondary credentials of WIOA 3(52).
  public enum Kind: String, CaseIterable, Hashable, Sendable {
    /// An industry-recognized certificate or certification.
    case industryCertification = "industry-recognized certification"
    /// A certificate of completion of an apprenticeship.
    case apprenticeshipCertificate = "certificate of apprenticeship"
    /// A license recognized by the State or the Federal Government.
    case license = "license"
    /// An associate degree.
    case associateDegree = "associate degree"
    /// A baccalaureate degree.
    case baccalaureateDegree = "baccalaureate degree"
    /// A certificate of the college that counts toward one of these.
    case collegeCertificate = "college certificate"
  }
}

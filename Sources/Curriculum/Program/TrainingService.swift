/// The training services of WIOA 134(c)(3)(D).
///
/// In the United States Code: 29 USC 3174(c)(3)(D).
public enum TrainingService: String, CaseIterable, Hashable, Sendable {
  /// Clause (i).
  case occupationalSkills = "occupational skills training"
  /// Clause (ii).
  case onTheJob = "on-the-job training"
  /// Clause (iii).
  case incumbentWorker = "incumbent worker training"
  /// Clause (iv).
  case workplaceWithInstruction = "workplace training with related instruction"
  /// Clause (v).
  case privateSector = "private-sector training program"
  /// Clause (vi).
  case skillUpgrading = "skill upgrading and retraining"
  /// Clause (vii).
  case entrepreneurial = "entrepreneurial training"
  /// Clause (viii).
  case transitionalJobs = "transitional jobs"
  /// Clause (ix), only together with another service.
  case jobReadiness = "job readiness training"
  /// Clause (x), only together with another service.
  case adultEducation = "adult education with another training service"
  /// Clause (xi).
  case customized = "customized training"
  /// Used under the clauses above, WIOA 134(c)(3)(D).
  case registeredApprenticeship = "registered apprenticeship"
}

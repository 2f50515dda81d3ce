import Curriculum

/// Which topics of a program speak for the items of a list of practice.
///
/// A list of practice asks what a program says and not what a rule demands, so that a look at the
/// right place of the program is all that can be derived.
struct TopicEvidence: Hashable {
  /// Where to look.
  let topics: [FieldTopic]
  /// Whether what is found there answers the item; otherwise it only has to do with it.
  let isWhole: Bool

  private init(_ topics: [FieldTopic], isWhole: Bool = true) {
    self.topics = topics
    self.isWhole = isWhole
  }

  /// What has to do with an item and leaves its question open.
  private static func near(_ topics: FieldTopic...) -> TopicEvidence {
    TopicEvidence(topics, isWhole: false)
  }

  private static func all(_ topics: FieldTopic...) -> TopicEvidence { TopicEvidence(topics) }

  /// Where to look for an item; nil where nothing of a program speaks for it.
  static func of(_ code: String) -> TopicEvidence? {
    table[code.lowercased()]
  }

  private static let table: [String: TopicEvidence] = [
    "wtcs.j2": .all(.research),
    "wtcs.j6": .all(.pathway, .boardPlan),
    "cp.a1": .all(.laborMarket),
    "cp.a2": .near(.partners),
    "cp.b1": .all(.nextSteps),
    "cp.c1": .near(.supportServices),
    "cp.d1": .all(.schedule),
    "cp.e1": .near(.assessments),
    "cp.f1": .all(.credentials),
    "cp.g1": .near(.entryCriteria, .nextSteps),
    "cpf.1": .all(.pathway, .credentials, .supportServices),
    "cpx.1": .near(.objectives, .entryCriteria),
    "cpx.2": .near(.assessments),
    "cpx.3": .all(.supportServices),
    "cps.1": .all(.laborMarket, .boardPlan),
    "cps.2": .all(.credentials, .nextSteps),
    "cps.3": .near(.entryCriteria, .schedule),
    "cps.4": .all(.supportServices),
    "cps.5": .all(.partners),
    "cps.6": .all(.objectives, .materials),
    "cps.7": .near(.credentials, .hours),
    "cps.8": .near(.supportServices),
    "cps.9": .all(.occupation, .laborMarket),
    "cps.10": .all(.partners, .planning),
    "pp.b1": .near(.supportServices, .schedule),
    "pp.b2": .near(.supportServices),
    "pp.b5": .near(.entryCriteria),
    "qi.1a": .all(.laborMarket),
    "qi.1b": .all(.hours, .dates),
    "qi.1c": .all(.pathway, .nextSteps),
    "qi.2a": .all(.partners),
    "qi.2b": .all(.planning),
    "qi.2c": .near(.partners),
    "qi.3b": .all(.materials),
    "qi.3c": .all(.standards),
    "qi.4a": .all(.supportServices),
    "qi.4b": .all(.assessments),
    "qi.4c": .all(.credentials),
    "qi.5a": .all(.funding),
    "qi.5b": .all(.skillGains, .dataSystem),
    "qi.5c": .near(.revision),
    "rm.1a": .all(.occupation),
    "rm.1b": .all(.laborMarket),
    "rm.1c": .all(.boardPlan),
    "rm.1d": .all(.partners),
    "rm.1e": .all(.funding),
    "rm.2a": .all(.hours, .instructors),
    "rm.2c": .all(.standards),
    "rm.2d": .all(.hours, .dates),
    "rm.2e": .all(.credentials, .nextSteps),
    "rm.2f": .all(.supportServices),
    "rm.2g": .all(.assessments),
    "rm.3a": .all(.teamTeaching, .planning),
    "rm.3b": .all(.materials),
    "rm.3c": .all(.schedule),
    "rm.3d": .near(.revision),
    "rm.3e": .all(.cohorts),
    "rm.4a": .all(.skillGains),
    "rm.4b": .all(.dataSystem),
  ]
}

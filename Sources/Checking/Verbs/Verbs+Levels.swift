extension Verbs {
  /// The levels that a verb may stand for; empty for a verb that no list has.
  ///
  /// Many verbs stand at several levels: a nurse aide "records" with a pen, and a clerk "records"
  /// by a rule.
  package static func levels(of verb: String) -> Set<VerbLevel> {
    levels[verb] ?? levels[base(verb)] ?? []
  }

  /// Every verb that has a level.
  static let withLevels = Set(levels.keys)

  private static let levels: [String: Set<VerbLevel>] = {
    var levels: [String: Set<VerbLevel>] = [:]
    for (level, verbs) in verbsOfLevels {
      for verb in verbs.split(separator: " ") { levels[String(verb), default: []].insert(level) }
    }
    return levels
  }()

  /// Our own choice of verbs that trades and classrooms use, each at its level.
  private static let verbsOfLevels: [VerbLevel: String] = [
    .remember: """
    cite define identify label list locate match memorize name quote recall recite recognise \
    recognize repeat select spell state tell
    """,
    .understand: """
    answer clarify classify describe discuss distinguish explain express illustrate interpret \
    outline paraphrase report restate retell review rewrite simplify summarize tell translate
    """,
    .apply: """
    administer apply bill budget calculate chart complete compute convert demonstrate dispatch \
    document employ enter file fill follow implement interview locate maintain match manage measure operate \
    order perform practice prepare process record register schedule serve show solve spell use write
    """,
    .analyze: """
    analyze audit categorize compare contrast debug deduct detect determine diagnose diagram \
    differentiate examine inspect inventory investigate isolate prioritize question relate research \
    separate sort test trace troubleshoot
    """,
    .evaluate: """
    appraise approve argue assess check choose conclude confirm critique decide defend estimate \
    evaluate grade judge justify monitor prove rank rate recommend reject select support validate \
    verify weigh
    """,
    .create: """
    adapt combine compile compose construct create design draft draw forecast formulate generate \
    invent lay model organize plan produce program propose revise schedule sketch write
    """,
    .imitate: "copy imitate mimic mirror repeat replicate trace",
    .manipulate: """
    assemble attach bag bathe bend block bolt brush build carry chop clamp clean climb connect cook \
    crimp cut disassemble disinfect drain dress drill drive feed fold fry glue grind hang heat hoist \
    hold install iron label lay lift load lubricate mark mill mix mop mount move open operate pack paint \
    park peel place plant plug polish position pour press print prune pull pump push put remove \
    repair replace rig rinse roll sand saw scrub seal set sew shut slice solder spray stack start \
    steer sterilize stitch stop sweep tape thread tie transfer transport trim turn type unload vacuum \
    wash weld wipe wire wrap
    """,
    .refine: """
    adjust align balance bevel calibrate correct fit level machine polish sharpen shape smooth \
    tighten tune
    """,
    .coordinate: "bake combine coordinate fabricate overhaul rebuild restore stage troubleshoot",
    .receive: "accept ask attend follow hear listen notice observe watch",
    .respond: """
    answer assist comply cooperate greet help obey participate perform present reply respond \
    volunteer
    """,
    .value:
      "comfort defend encourage initiate invite justify propose protect respect share support",
    .organize: "adapt balance integrate negotiate prioritize reconcile resolve",
    .characterize: "act advocate exemplify influence lead mentor model uphold",
  ]
}

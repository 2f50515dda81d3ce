import Curriculum
import Frameworks

/// The codes of the real catalogs, without their texts.
enum RealCodes {
  static let library = FrameworkLibrary([
    list("ccrs", .standards, standards),
    list("elps", .standards, (1...10).map { "ELPS.\($0)" }),
    list(
      "nrs-levels", .standards, ["ABE", "ESL"].flatMap { kind in (1...6).map { "\(kind).\($0)" } }),
    skills,
  ])

  /// The Employability Skills Framework: three groups, nine skills.
  static let skills: Framework = {
    var framework = LibraryFixture.framework(
      "esf", .skills, .workforcePreparation,
      [
        ("ESF.AK", "Applied Knowledge"), ("ESF.AA", "Applied Academic Skills"),
        ("ESF.CT", "Critical Thinking Skills"), ("ESF.ER", "Effective Relationships"),
        ("ESF.IS", "Interpersonal Skills"), ("ESF.PQ", "Personal Qualities"),
        ("ESF.WS", "Workplace Skills"), ("ESF.RM", "Resource Management"),
        ("ESF.IU", "Information Use"), ("ESF.CS", "Communication Skills"),
        ("ESF.ST", "Systems Thinking"), ("ESF.TU", "Technology Use"),
      ])
    framework.title = "Employability Skills Framework"
    let parents = [nil, 0, 0, nil, 3, 3, nil, 6, 6, 6, 6, 6]
    for (index, parent) in parents.enumerated() { framework.items[index].parent = parent }
    return framework
  }()

  static func list(_ id: String, _ kind: Framework.Kind, _ codes: [String]) -> Framework {
    LibraryFixture.framework(id, kind, .adultEducation, codes.map { ($0, $0) })
  }

  private static let standards = """
    CCRS.R CCR.R.1 RI/RL.1.1 RI/RL.2.1 RI/RL.4.1 RI/RL.5.1 RI/RL.7.1 RH.6-8.1 RST.6-8.1 \
    RI/RL.9-10.1 RH.9-10.1 RST.9-10.1 CCR.R.2 RI.1.2 RI.3.2 RI.4.2 RL.4.2 RI/RL.6.2 RST.6-8.2 \
    RI/RL.9-10.2 RST.11-12.2 CCR.R.3 RI.1.3 RI.3.3 RI.4.3 RI.8.3 RH.6-8.3 RST.6-8.3 RI.11-12.3 \
    RH.9-10.3 RST.9-10.3 CCR.R.4 RI.1.4 RI.3.4 RI.5.4 RL.5.4 RI/RL.6.4 RI/RL.9-10.4 RST.9-10.4 \
    CCR.R.5 RI.1.5 RI.2.5 RI.3.5 RI.4.5 RI.5.5 RI.6.5 RI.7.5 RI.9-10.5 RI.11-12.5 CCR.R.6 RI.2.6 \
    RI.3.6 RI.5.6 RL.5.6 RI.8.6 RH.6-8.6 RI.9-10.6 RL.9-10.6 RL.11-12.6 RH.9-10.6 CCR.R.7 RI.1.7 \
    RI.3.7 RL.3.7 RI.4.7 RI.5.7 RI.6.7 RST.6-8.7 RH.9-10.7 RST.9-10.7 RI.11-12.7 CCR.R.8 RI.1.8 \
    RI.2.8 RI.5.8 RI.8.8 RI.9-10.8 CCR.R.9 RI.1.9 RI.3.9 RI.5.9 RI.8.9 RI.9-10.9 RI.11-12.9 \
    RST.9-10.9 RH.9-10.9 CCR.R.10 CCRS.RF CCRS.RF.2 RF.K.2 RF.1.2 CCRS.RF.3 RF.K.3 RF.1.3 RF.2.3 \
    RF.3.3 RF.4.3 RF.5.3 CCRS.RF.4 RF.K.4 RF.1.4 RF.2.4 RF.3.4 RF.4.4 RF.5.4 CCRS.W CCR.W.1 \
    W.3.1 W.5.1 W.7.1 W/WHST.9-10.1 CCR.W.2 W.1.2 W.3.2 W.4.2 W/WHST.6-8.2 W/WHST.9-10.2 CCR.W.3 \
    W.1.3 W.2.3 CCR.W.4 W.3.4 W.5.4 W/WHST.6-8.4 W/WHST.11-12.4 CCR.W.5 W.1.5 W.3.5 W.5.5 \
    W/WHST.6-8.5 W.11-12.5 CCR.W.6 W.1.6 W.3.6 W.4.6 W.7.6 W.9-10.6 CCR.W.7 W.1.7 W.3.7 W.5.7 \
    W.7.7 W/WHST.11-12.7 CCR.W.8 W.1.8 W.3.8 W.5.8 W/WHST.6-8.8 W/WHST.9-10.8 CCR.W.9 W.5.9 \
    W/WHST.6-8.9 W/WHST.11-12.9 CCRS.SL CCR.SL.1 SL.1.1 SL.3.1 SL.5.1 SL.8.1 SL.9-10.1 CCR.SL.2 \
    SL.K.2 SL.3.2 SL.5.2 SL.8.2 SL.11-12.2 CCR.SL.3 SL.K.3 SL.3.3 SL.5.3 SL.8.3 SL.9-10.3 \
    CCR.SL.4 SL.1.4 SL.3.4 SL.5.4 SL.8.4 SL.9-10.4 CCR.SL.5 SL.1.5 SL.3.5 SL.5.5 SL.8.5 \
    SL.11-12.5 CCR.SL.6 SL.K.6 SL.1.6 SL.3.6 SL.5.6 SL.8.6 SL.11-12.6 CCRS.L CCR.L.1 L.K.1 L.1.1 \
    L.2.1 L.3.1 L.4.1 L.5.1 L.6.1 L.7.1 L.8.1 L.9-10.1 CCR.L.2 L.K.2 L.1.2 L.2.2 L.3.2 L.4.2 \
    L.5.2 L.6.2 L.7.2 L.8.2 L.9-10.2 CCR.L.3 L.2.3 L.3.3 L.4.3 L.5.3 L.6.3 L.7.3 L.9-10.3 \
    L.11-12.3 CCR.L.4 L.K.4 L.1.4 L.2.4 L.3.4 L.4.4 L.5.4 L.6.4 L.7.4 L.8.4 L.9-10.4 L.11-12.4 \
    CCR.L.5 L.K.5 L.1.5 L.2.5 L.3.5 L.4.5 L.5.5 L.6.5 L.7.5 L.8.5 L.9-10.5 L.11-12.5 CCR.L.6 \
    L.1.6 L.2.6 L.3.6 L.4.6 L.5.6 L.8.6 L.11-12.6 CCRS.MP MP.1 MP.2 MP.3 MP.4 MP.5 MP.6 MP.7 \
    MP.8 CCRS.NBT 1.NBT.2 1.NBT.3 1.NBT.4 1.NBT.5 1.NBT.6 2.NBT.1 2.NBT.2 2.NBT.3 2.NBT.4 \
    2.NBT.6 2.NBT.7 2.NBT.8 2.NBT.9 3.NBT.1 3.NBT.2 3.NBT.3 4.NBT.1 4.NBT.2 4.NBT.3 4.NBT.4 \
    4.NBT.5 4.NBT.6 5.NBT.1 5.NBT.2 5.NBT.3 5.NBT.4 5.NBT.5 5.NBT.6 5.NBT.7 CCRS.NF 3.NF.1 \
    3.NF.2 3.NF.3 4.NF.1 4.NF.2 4.NF.3 4.NF.4 4.NF.5 4.NF.6 4.NF.7 5.NF.1 5.NF.2 5.NF.3 5.NF.4 \
    5.NF.5 5.NF.6 5.NF.7 CCRS.NS 6.NS.1 6.NS.2 6.NS.3 6.NS.4 6.NS.5 6.NS.6 6.NS.7 6.NS.8 7.NS.1 \
    7.NS.2 7.NS.3 8.NS.2 CCRS.RP 6.RP.1 6.RP.2 6.RP.3 7.RP.1 7.RP.2 7.RP.3 CCRS.OA 1.OA.2 1.OA.3 \
    1.OA.4 1.OA.5 1.OA.6 1.OA.7 1.OA.8 2.OA.1 2.OA.2 3.OA.1 3.OA.2 3.OA.3 3.OA.4 3.OA.5 3.OA.6 \
    3.OA.7 3.OA.8 3.OA.9 4.OA.1 4.OA.2 4.OA.3 4.OA.4 4.OA.5 5.OA.1 5.OA.2 CCRS.EE 6.EE.1 6.EE.2 \
    6.EE.3 6.EE.4 6.EE.5 6.EE.6 6.EE.7 6.EE.8 6.EE.9 7.EE.1 7.EE.2 7.EE.3 7.EE.4 8.EE.1 8.EE.2 \
    8.EE.3 8.EE.4 8.EE.5 8.EE.7 8.EE.8 CCRS.F 8.F.1 8.F.3 8.F.4 8.F.5 CCRS.G K.G.4 1.G.2 2.G.1 \
    2.G.3 3.G.1 3.G.2 4.G.1 5.G.1 5.G.2 5.G.3 6.G.1 6.G.3 6.G.4 7.G.1 7.G.4 7.G.5 7.G.6 8.G.2 \
    8.G.4 8.G.5 8.G.7 8.G.8 CCRS.MD 1.MD.2 1.MD.4 2.MD.2 2.MD.3 2.MD.4 2.MD.6 2.MD.10 3.MD.1 \
    3.MD.2 3.MD.3 3.MD.4 3.MD.5 3.MD.6 3.MD.7 3.MD.8 4.MD.2 4.MD.3 4.MD.5 4.MD.6 4.MD.7 5.MD.1 \
    5.MD.2 5.MD.3 5.MD.4 5.MD.5 CCRS.SP 6.SP.1 6.SP.2 6.SP.3 6.SP.4 6.SP.5 7.SP.1 7.SP.2 7.SP.3 \
    7.SP.4 7.SP.5 7.SP.6 7.SP.7 7.SP.8 8.SP.1 8.SP.2 8.SP.3 8.SP.4 CCRS.N N.RN.2 N.Q.1 N.Q.3 \
    CCRS.A A.SSE.1 A.SSE.2 A.SSE.3 A.APR.1 A.APR.6 A.CED.1 A.CED.2 A.CED.3 A.CED.4 A.REI.1 \
    A.REI.2 A.REI.3 A.REI.4 A.REI.6 A.REI.10 CCRS.FN F.IF.1 F.IF.2 F.IF.4 F.IF.5 F.IF.6 F.IF.7 \
    F.IF.8 F.IF.9 F.BF.1 F.LE.1 F.LE.5 CCRS.GE G.CO.1 G.SRT.5 G.GMD.3 G.MG.2 CCRS.S S.ID.1 \
    S.ID.3 S.ID.5 S.ID.7 S.ID.9
    """.split(separator: " ").map(String.init)
}

extension Trade {
  static let driving = Trade(
    code: "CDL ",
    verbs: ["inspect", "couple", "back", "secure", "park"],
    doing: ["inspects", "couples", "backs", "secures", "parks"],
    things: [
      "a tractor and trailer", "a flatbed load", "an empty trailer", "a tanker",
      "the brakes and lights", "a load of pallets",
    ],
    papers: [
      "the road map", "a bill of lading", "the log of duty status", "a defect report",
      "the page on weight limits",
    ],
    conditions: [
      "with a spotter", "within three pull-ups", "by the inspection list", "on a wet road",
      "before leaving the yard",
    ])

  static let helpDesk = Trade(
    code: "ITS",
    verbs: ["replace", "test", "back up", "configure", "document"],
    doing: ["replaces", "tests", "backs up", "configures", "documents"],
    things: [
      "a network cable", "a new user’s account", "the office printer", "a slow laptop",
      "a shared folder", "the wireless router",
    ],
    papers: [
      "an error message", "the ticket’s history", "a page of the manual", "the event log",
      "an e-mail from a user",
    ],
    conditions: [
      "within the agreed time", "without loss of data", "in the order of the checklist",
      "and note each step in the ticket", "over the telephone",
    ])
}

extension Trade {
  static let nursing = Trade(
    code: "CNA ",
    verbs: ["measure", "chart", "report", "check", "prepare"],
    doing: ["measures", "charts", "reports", "checks", "prepares"],
    things: [
      "pulse and breathing", "the resident’s intake", "a transfer belt", "the bed and its rails",
      "skin that has changed color", "gloves, gown and mask",
    ],
    papers: [
      "the care plan", "the notes of the last shift", "the list of residents’ rights",
      "a hand-washing poster", "the intake sheet",
    ],
    conditions: [
      "within two minutes", "before the nurse comes in", "by the steps of the state list",
      "while the resident’s privacy is kept", "with units and times",
    ])

  static let cooking = Trade(
    code: "CUL",
    verbs: ["weigh", "chop", "store", "label", "plate"],
    doing: ["weighs", "chops", "stores", "labels", "plates"],
    things: [
      "vegetables for forty guests", "raw chicken", "a cream sauce", "dry goods from a delivery",
      "the day’s soup", "leftovers",
    ],
    papers: [
      "a recipe for six portions", "the temperature log", "an order from the dining room",
      "the allergy chart", "a delivery note",
    ],
    conditions: [
      "at 40 °F or below", "with a clean knife and board", "before service begins",
      "without waste", "in this order: old before new",
    ])
}

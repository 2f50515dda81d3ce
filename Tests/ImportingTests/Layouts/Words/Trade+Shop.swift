extension Trade {
  static let welding = Trade(
    code: "WLD",
    verbs: ["cut", "mark", "tack", "grind", "inspect"],
    doing: ["cuts", "marks", "tacks", "grinds", "inspects"],
    things: [
      "a plate of mild steel", "the joint of a frame", "a pipe bracket", "three fillet welds",
      "the ground clamp and cables", "a practice coupon",
    ],
    papers: [
      "a weld symbol chart", "the safety data sheet", "a drawing of two views", "the job card",
      "the setting table on the machine",
    ],
    conditions: [
      "to the nearest 1/16 inch", "within the tolerance of the drawing", "in the flat position",
      "with gloves and a face shield", "before the arc is struck",
    ])

  static let building = Trade(
    code: "CON",
    verbs: ["lay out", "frame", "level", "fasten", "price"],
    doing: ["lays out", "frames", "levels", "fastens", "prices"],
    things: [
      "an interior wall", "a window opening", "two sheets of drywall", "the footing of a shed",
      "a flight of stairs", "the rafters",
    ],
    papers: [
      "the floor plan", "a list of materials", "a page of the building code", "the estimate",
      "a ladder safety card",
    ],
    conditions: [
      "to within 1/8 inch", "with one helper", "from the plan alone",
      "before the inspector’s visit",
      "at the lowest cost",
    ])
}

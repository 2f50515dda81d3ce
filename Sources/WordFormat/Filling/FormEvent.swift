/// A place of a part where something other than its bytes happens.
struct FormEvent: Sendable {
  /// What happens, in this order.
  enum Action: Sendable {
    case write(FormSegment)
    case openLoop(FormLoop)
    case openLines(FormSlot)
    case openBranch(FormCondition)
    case otherwise(FormCondition?)
    case close
  }

  /// What comes first at one place of one mark.
  enum Phase: Int, Sendable { case close, remove, open }

  var place: Int
  /// The bytes up to here are left out.
  var end: Int
  /// The number of the mark: at one place, what an earlier mark asks for comes first.
  var order: Int
  var phase = Phase.remove
  var actions: [Action] = []

  /// Whether it counts only where something is repeated.
  var isOfRepeats = false

  static func precedes(_ left: FormEvent, _ right: FormEvent) -> Bool {
    (left.place, left.order, left.phase.rawValue) < (right.place, right.order, right.phase.rawValue)
  }
}

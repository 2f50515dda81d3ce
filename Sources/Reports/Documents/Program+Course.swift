import Curriculum

extension Program {
  /// The program as far as one course carries it.
  ///
  /// That is its objectives with what they ask for in its strand, and the units that teach them.
  /// Labels stay what they are in the whole.
  ///
  /// A support class has none. Where the program does not say which objectives are the course's, all
  /// of them stay.
  func limited(toCourse index: Int) -> (program: Program, remark: String?) {
    let share = CourseShare(of: index, in: self)
    var part = self
    part.courses = [courses[index]]
    for place in part.objectives.indices where part.objectives[place].label == nil {
      part.objectives[place].label = "\(place + 1)"
    }
    if courses[index].role == .support {
      part.objectives = []
      part.units = []
    }
    guard let own = share.objectives else { return (part, share.remark) }
    part.objectives = own.map { part.objectives[$0] }
    if let strand = courses[index].strand {
      for place in part.objectives.indices {
        for other in Strand.allCases where other != strand {
          part.objectives[place].outcomes[other] = []
        }
      }
    }
    let taught = Set(part.objectives.flatMap(\.units))
    if !taught.isEmpty { part.units = units.filter { taught.contains($0.id) } }
    return (part, nil)
  }
}

/// One value for each of the three strands.
public struct ByStrand<Value> {
  /// The value of the adult-education strand.
  public var adultEducation: Value
  /// The value of the workforce-preparation strand.
  public var workforcePreparation: Value
  /// The value of the workforce-training strand.
  public var workforceTraining: Value

  /// Gives each strand the same value.
  public init(all value: Value) {
    adultEducation = value
    workforcePreparation = value
    workforceTraining = value
  }

  /// The value of a strand.
  public subscript(strand: Strand) -> Value {
    get {
      switch strand {
      case .adultEducation: adultEducation
      case .workforcePreparation: workforcePreparation
      case .workforceTraining: workforceTraining
      }
    }
    set {
      switch strand {
      case .adultEducation: adultEducation = newValue
      case .workforcePreparation: workforcePreparation = newValue
      case .workforceTraining: workforceTraining = newValue
      }
    }
  }
}

extension ByStrand: Equatable where Value: Equatable {}
extension ByStrand: Hashable where Value: Hashable {}
extension ByStrand: Sendable where Value: Sendable {}

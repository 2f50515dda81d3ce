extension JournalError: CustomStringConvertible {
  /// What is the matter and what to do, in two sentences.
  package var description: String { "\(message) \(remedy)" }

  /// The stable code.
  package var code: String {
    switch self {
    case .refused(let refusal): refusal.reason.rawValue
    case .storage(let fault): fault.kind.rawValue
    }
  }

  /// What is the matter.
  package var message: String {
    switch self {
    case .refused(let refusal): refusal.message
    case .storage(let fault): fault.message
    }
  }

  /// What to do.
  package var remedy: String {
    switch self {
    case .refused(let refusal): refusal.remedy
    case .storage(let fault): fault.remedy
    }
  }
}

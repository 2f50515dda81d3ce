import Curriculum

extension ProgramDraft {
  /// Keeps a name, address or number until all organizations are known.
  mutating func keepContact(_ excerpts: [Excerpt], role: SourceRole) {
    let provider = program.providers.last?.id
    form.contacts += excerpts.filter { !$0.saysNothing }
      .map { FormMemory.Pending(excerpt: $0, role: role, provider: provider) }
  }

  /// Gives every contact that was kept to its organization: the first, or the one after which it
  /// stands when the first has what it says already.
  mutating func settleContacts() {
    for pending in form.contacts {
      let last = program.providers.firstIndex { $0.id == pending.provider }
      for place in [0, last ?? 0] where program.providers.indices.contains(place) {
        if settle(pending, at: place) { break }
      }
    }
    form.contacts = []
  }

  private mutating func settle(_ pending: FormMemory.Pending, at place: Int) -> Bool {
    let text = pending.excerpt.text
    if pending.role == .address {
      guard program.providers[place].address == nil else { return false }
      program.providers[place].address = text
      self.place(pending.excerpt, in: "address", confidence: 0.85)
      return true
    }
    let contact = Contact(text)
    guard !contact.isEmpty else { return false }
    var provider = program.providers[place]
    var taken: [Range<String.Index>] = []
    func take(_ words: Substring?, _ field: WritableKeyPath<Provider, String?>) {
      guard let words, provider[keyPath: field] == nil else { return }
      provider[keyPath: field] = String(words)
      taken.append(words.startIndex..<words.endIndex)
    }
    take(contact.email, \.email)
    take(contact.phone, \.phone)
    // A line for the telephone may say more than a number, and no name.
    if pending.role == .contact || !taken.isEmpty { take(contact.name, \.contact) }
    if pending.role == .phone, contact.phone == nil, provider.phone == nil,
      text.contains(where: \.isNumber)
    {
      provider.phone = text
      taken = [text.startIndex..<text.endIndex]
    }
    guard !taken.isEmpty else { return false }
    program.providers[place] = provider
    account(
      for: [pending.excerpt], [.stretches(taken, labels: contact.labels)],
      in: "contact", confidence: 0.85)
    return true
  }
}

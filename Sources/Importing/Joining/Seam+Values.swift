import Curriculum

/// A word of a fixed list.
typealias SeamWord = Equatable & RawRepresentable<String>

extension Seam {
  /// Joins a text that may be absent.
  mutating func text(
    _ field: SeamField, _ ours: inout String?, _ theirs: String?, _ likeness: Likeness = .prose
  ) {
    guard let theirs, let other = WordKey(theirs) else { return }
    guard let present = ours, let own = WordKey(present) else {
      ours = theirs
      origins.record(field, from: file)
      return
    }
    guard own != other else { return }
    if likeness == .prose, other.isPart(of: own) { return }
    if likeness == .prose, own.isPart(of: other) {
      ours = theirs
      origins.record(field, from: file)
      return
    }
    differ(field, present, theirs, isQuoted: true)
  }

  /// Joins a text.
  mutating func text(
    _ field: SeamField, _ ours: inout String, _ theirs: String, _ likeness: Likeness = .prose
  ) {
    var text: String? = ours
    self.text(field, &text, theirs, likeness)
    ours = text ?? ours
  }

  /// Joins remarks: those of the other come below, unless they stand there already.
  func remarks(_ ours: inout String?, _ theirs: String?) {
    guard let theirs, let other = WordKey(theirs) else { return }
    if let own = WordKey(ours) {
      if other.isPart(of: own) { return }
      if own.isPart(of: other) {
        ours = theirs
        return
      }
    }
    Self.append(theirs, to: &ours)
  }

  /// Joins a value, which `said` puts into words.
  mutating func value<Value: Equatable>(
    _ field: SeamField, _ ours: inout Value?, _ theirs: Value?, isQuoted: Bool = false,
    said: (Value) -> String
  ) {
    guard let theirs else { return }
    guard let present = ours else {
      ours = theirs
      origins.record(field, from: file)
      return
    }
    guard present != theirs else { return }
    differ(field, said(present), said(theirs), isQuoted: isQuoted)
  }

  /// Joins a number of hours, credits or dollars.
  mutating func amount(_ field: SeamField, _ ours: inout Amount?, _ theirs: Amount?) {
    value(field, &ours, theirs) { $0.description }
  }

  /// Joins a whole number.
  mutating func count(_ field: SeamField, _ ours: inout Int?, _ theirs: Int?) {
    value(field, &ours, theirs) { String($0) }
  }

  /// Joins a day.
  mutating func day(_ field: SeamField, _ ours: inout CalendarDay?, _ theirs: CalendarDay?) {
    value(field, &ours, theirs) { $0.description }
  }

  /// Joins a word of a fixed list.
  mutating func word<Word: SeamWord>(_ field: SeamField, _ ours: inout Word?, _ theirs: Word?) {
    value(field, &ours, theirs, isQuoted: true) { $0.rawValue }
  }

  /// Joins a word of a fixed list that always stands.
  mutating func word<Word: SeamWord>(_ field: SeamField, _ ours: inout Word, _ theirs: Word) {
    guard ours != theirs else { return }
    differ(field, ours.rawValue, theirs.rawValue, isQuoted: true)
  }

  /// Joins a mention of a part.
  mutating func mention(_ field: SeamField, _ ours: inout PartID?, _ theirs: PartID?) {
    let names = partNames
    value(field, &ours, theirs, isQuoted: true) { names[$0] ?? $0.rawValue }
  }

  /// Joins hours, number by number.
  mutating func hours(_ ours: inout Hours, _ theirs: Hours, of owner: SeamOwner) {
    amount(owner.fields("total hours", unit: "hour"), &ours.total, theirs.total)
    amount(owner.fields("hours per week", unit: "hour"), &ours.perWeek, theirs.perWeek)
    amount(owner.fields("weeks", unit: "week"), &ours.weeks, theirs.weeks)
  }

  /// Joins dates, day by day.
  ///
  /// Where the days agree, other words for them are kept and are no difference.
  mutating func dates(_ ours: inout Dates, _ theirs: Dates, of owner: SeamOwner) {
    let sameDays =
      theirs.starts ?? theirs.ends != nil
      && (ours.starts, ours.ends) == (theirs.starts, theirs.ends)
    day(owner.field("start date"), &ours.starts, theirs.starts)
    day(owner.field("end date"), &ours.ends, theirs.ends)
    let wording = owner.fields("dates")
    if sameDays, let own = WordKey(ours.wording), let words = theirs.wording,
      let other = WordKey(words)
    {
      if !other.isPart(of: own) { keep(words, of: wording) }
    } else {
      text(wording, &ours.wording, theirs.wording)
    }
  }
}

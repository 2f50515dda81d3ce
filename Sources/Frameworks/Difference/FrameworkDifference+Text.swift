extension FrameworkDifference {
  /// The difference for a person to read: a sentence on the whole, then a paragraph for each
  /// kind of change.
  public var text: String {
    let added = items.filter { if case .added = $0.kind { true } else { false } }
    let removed = items.filter { $0.kind == .removed }
    let changed = items.filter { if case .changed = $0.kind { true } else { false } }
    let moved = items.filter { if case .moved = $0.kind { true } else { false } }
    guard !isEmpty else { return "Nothing would change: all \(unchanged) items are the same.\n" }
    var lines = [
      "\(new): \(added.count) added, \(changed.count) changed, \(moved.count) moved, "
        + "\(removed.count) removed, \(unchanged) unchanged."
    ]
    if !head.isEmpty { lines += ["", "The list itself"] + head.flatMap(Self.lines) }
    for (title, changes) in [
      ("Added", added), ("Changed", changed), ("Moved", moved), ("Removed", removed),
    ] where !changes.isEmpty {
      lines += ["", title] + changes.flatMap(Self.lines)
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func lines(_ change: ItemChange) -> [String] {
    let item = change.item
    let name = ItemChange.name(item)
    let statement =
      item.hasCode ? "\(name)  \(item.statement)" : "“\(item.statement)”"
    switch change.kind {
    case .added(let parent): return ["  \(statement)\(parent.map { " (under \($0))" } ?? "")"]
    case .removed: return ["  \(statement)"]
    case .changed(let fields): return ["  \(name)"] + fields.flatMap(lines).map { "  \($0)" }
    case .moved(let old, let new):
      return ["  \(name): from \(old ?? "the top") to \(new ?? "the top")"]
    }
  }

  private static func lines(_ change: FieldChange) -> [String] {
    if change.old.isEmpty { return ["  \(change.field): now “\(change.new)”"] }
    if change.new.isEmpty { return ["  \(change.field): no longer “\(change.old)”"] }
    return ["  \(change.field): “\(change.old)”", "    becomes “\(change.new)”"]
  }
}

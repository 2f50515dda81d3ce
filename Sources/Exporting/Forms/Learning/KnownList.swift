/// A list of the program with what each name stands for in each part.
struct KnownList {
  let title: String
  let count: Int
  let columns: [KnownColumn]
  /// The names whose words tell one part from another.
  let telling: [KnownColumn]

  init(title: String, count: Int, columns: [KnownColumn]) {
    self.title = title
    self.count = count
    self.columns = columns
    telling = columns.filter(\.isTelling)
  }
}

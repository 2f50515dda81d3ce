/// One line of the budget that a form asks for.
public struct BudgetLine: Part {
  /// The stable name.
  public var id: PartID
  /// What the money is for.
  public var text: String = ""
  /// The kind of cost or the object code, as the form has it.
  public var category: String?
  /// Dollars.
  public var amount: Amount?
  /// Where the money comes from, such as `231` or `243`.
  public var source: String?

  /// Makes an empty line.
  public init(id: PartID) { self.id = id }
}

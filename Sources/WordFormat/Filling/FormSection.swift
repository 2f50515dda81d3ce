/// A repeating section of Word that has the name of a list.
struct FormSection: Sendable {
  var loop: FormLoop
  /// The element of the control.
  var control: Int
  /// The bytes of the item that is repeated.
  var item: Range<Int>
  /// Where the content of the control ends: the items after the first go.
  var end: Int
}

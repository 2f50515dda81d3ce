/// A repeating section of Word that has the name of a list.
struct FormSection: Sendable {
  var loop: FormLoop
  /// The element of the control.
  var control: Int
  /// Its bindings: Word would show what it keeps beside the text over what is filled in.
  var bindings: [Range<Int>]
  /// The bytes of the item that is repeated.
  var item: Range<Int>
  /// Where the content of the control ends: the items after the first go.
  var end: Int
}

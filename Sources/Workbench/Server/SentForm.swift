/// The fields of a form, as a browser sends them.
struct SentForm: Sendable {
  private let fields: [(name: String, value: String)]

  init(_ fields: [(name: String, value: String)]) { self.fields = fields }

  /// The value of a field; of several the last, and empty for one that was not sent.
  subscript(name: String) -> String { fields.last { $0.name == name }?.value ?? "" }

  /// All values of a field that may be sent several times.
  func all(_ name: String) -> [String] { fields.filter { $0.name == name }.map(\.value) }

  /// A number from 0 on; nil for anything else.
  func number(_ name: String) -> Int? { Int(self[name]).flatMap { $0 >= 0 ? $0 : nil } }
}

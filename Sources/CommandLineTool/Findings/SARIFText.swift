/// A message, SARIF 2.1.0 section 3.11.
struct SARIFText: Encodable {
  let text: String

  init(_ text: String) { self.text = text }
}

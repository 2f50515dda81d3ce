import SafeXML

extension XMLNode {
  /// The `w:val` of the child of a name.
  func value(of local: String) -> String? { child(local)?.attribute(called: "val") }

  /// Whether the child of a name is there and not switched off; nil where it is not there.
  func toggle(_ local: String) -> Bool? {
    child(local).map { Self.isOn($0.attribute(called: "val")) }
  }
}

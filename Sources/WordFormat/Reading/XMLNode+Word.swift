import SafeXML

extension XMLNode {
  /// The element as a case, or nil for text and for what reading does not look at.
  @inline(__always) var kind: WordName? { WordName(rawValue: number) }

  func first(_ name: WordName) -> XMLNode? { first(name.rawValue) }

  func attribute(_ name: WordName) -> String? { attribute(name.rawValue) }

  /// The `w:val` of the child of a name.
  func value(_ name: WordName) -> String? { first(name)?.attribute(.val) }

  /// The element inside, if there is no other one.
  var onlyElement: XMLNode? {
    var only: XMLNode?
    for child in children where !child.isText {
      guard only == nil else { return nil }
      only = child
    }
    return only
  }

  /// The one branch of alternate content that is read (ECMA-376 part 3, 7.6): the first choice
  /// whose namespaces are understood, else the fallback.
  func branch(declared: [String: String]) -> XMLNode? {
    for child in children where child.kind == .mcChoice {
      let needed = (child.attribute(.requires) ?? "").split(separator: " ", maxSplits: 15)
      let isUnderstood = needed.allSatisfy {
        WordNamespace.isUnderstood(prefix: $0, declared: declared)
      }
      if isUnderstood { return child }
    }
    return first(.mcFallback)
  }

  /// The whole number of an attribute.
  func integer(_ name: WordName) -> Int? {
    attribute(name).flatMap { Int($0.trimmingPrefix { $0 == " " }) }
  }

  /// The whole number in the `w:val` of the child of a name.
  func integerValue(_ name: WordName) -> Int? { first(name)?.integer(.val) }

  /// Whether the child of a name is there and not switched off (ECMA-376 17.17.4).
  func isOn(_ name: WordName) -> Bool { first(name)?.isSwitchedOn ?? false }

  /// Whether this element is not switched off.
  var isSwitchedOn: Bool { Self.isOn(attribute(.val)) }

  static func isOn(_ value: String?) -> Bool {
    switch value {
    case "0", "false", "off": false
    default: true
    }
  }
}

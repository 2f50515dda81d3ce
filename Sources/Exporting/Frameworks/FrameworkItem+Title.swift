import Frameworks

extension FrameworkItem {
  /// What a system that has one name for an entry shows: the code and the label.
  var title: String {
    let code = code.description
    return code == id || label.contains(code) ? label : "\(code) \(label)"
  }
}

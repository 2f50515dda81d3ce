import Foundation

/// Lists of documents as servers send them.
enum Pages {
  /// A page that names documents `first` to `last`.
  static func page(_ numbers: ClosedRange<Int>) -> String {
    let entries = numbers.map { number in
      """
      {"identifier":"\(identifier(number))","title":"Standards \(number)","creator":"A board"}
      """
    }
    return #"{"CFDocuments":["# + entries.joined(separator: ",") + "]}"
  }

  static func identifier(_ number: Int) -> String {
    let digits = String(number)
    return "5d0c1a00-0000-4000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits
  }

  /// The titles in a list that was fetched.
  static func titles(_ text: String?) -> [String] {
    (text ?? "").components(separatedBy: "\"Standards ").dropFirst()
      .map { String($0.prefix { $0 != "\"" }) }
  }

  /// A whole package of one item.
  static let package = """
    {"CFDocument":{"identifier":"\(identifier(1))","uri":"https://example.org/1",\
    "creator":"A board","title":"Standards 1","lastChangeDateTime":"2024-05-01T00:00:00Z"},\
    "CFItems":[{"identifier":"5d0c1a00-0000-4000-8000-00000000a001",\
    "fullStatement":"Read a chart.","uri":"https://example.org/a1",\
    "lastChangeDateTime":"2024-05-01T00:00:00Z","humanCodingScheme":"RI.4.7"}],\
    "CFAssociations":[]}
    """
}

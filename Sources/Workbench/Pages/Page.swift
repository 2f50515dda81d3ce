/// What one page shows: its properties are the names in its template.
protocol Page: Sendable {
  /// The name of the template.
  static var template: String { get }
  static var styles: [String] { get }
  static var scripts: [String] { get }
  var pageTitle: String { get }
  /// The program that the page is about, and the name of the tab; nil outside of programs.
  var frameProgram: FrameProgram? { get }
}

extension Page {
  static var styles: [String] { ["pages.css"] }
  static var scripts: [String] { [] }
  var frameProgram: FrameProgram? { nil }
}

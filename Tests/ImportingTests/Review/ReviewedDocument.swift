import Curriculum
import Frameworks
import Importing
import TestSupport
import WordFormat

/// A Word file with a set of objectives that two people have gone over.
enum ReviewedDocument {
  /// What is read of a set whose rows and paragraphs a test writes down.
  static func imported(
    rows: [[String]], rawRows: String = "", comments: String = "", extended: String = ""
  ) throws -> Imported {
    let cells = rows.map { row in
      "<w:tr>" + row.map { "<w:tc><w:p>\($0)</w:p></w:tc>" }.joined() + "</w:tr>"
    }
    let header = ["Objective", "Adult Education", "Workforce Preparation", "Workforce Training"]
      .map { "<w:tc><w:p>\(run($0))</w:p></w:tc>" }.joined()
    var builder = WordBuilder(
      "<w:tbl><w:tr>\(header)</w:tr>\(cells.joined())\(rawRows)</w:tbl><w:p/>")
    if !comments.isEmpty { builder = builder.with("comments", "<w:ROOT>\(comments)</w:ROOT>") }
    if !extended.isEmpty {
      builder = builder.with(
        "commentsExtended",
        """
        <w15:commentsEx xmlns:w15="http://schemas.microsoft.com/office/word/2012/wordml">\
        \(extended)</w15:commentsEx>
        """)
    }
    let document = try WordDocument(reading: builder.bytes())
    var imports = [
      ProgramRecognizer(profile: TemplatesForTests.federal, library: FrameworkLibrary([]))
        .recognize(document.outline())
    ]
    Imported.addReview(of: document, to: &imports)
    return imports[0]
  }

  static func run(_ text: String) -> String {
    "<w:r><w:t xml:space=\"preserve\">\(text)</w:t></w:r>"
  }

  static func inserted(_ text: String, by author: String = "Ana") -> String {
    "<w:ins w:id=\"1\" w:author=\"\(author)\" w:date=\"2026-03-01T08:00:00Z\">\(run(text))</w:ins>"
  }

  static func deleted(_ text: String, by author: String = "Ben") -> String {
    "<w:del w:id=\"2\" w:author=\"\(author)\"><w:r><w:delText>\(text)</w:delText></w:r></w:del>"
  }

  /// Words that a comment is attached to.
  static func commented(_ text: String, _ id: Int) -> String {
    "<w:commentRangeStart w:id=\"\(id)\"/>\(run(text))<w:commentRangeEnd w:id=\"\(id)\"/>"
  }

  static func comment(_ id: Int, by author: String, _ text: String, paragraph: String) -> String {
    """
    <w:comment w:id="\(id)" w:author="\(author)" w:date="2026-03-02T09:00:00Z">\
    <w:p w14:paraId="\(paragraph)">\(run(text))</w:p></w:comment>
    """
  }
}

import Packets
import Testing

/// Which files of a packet are not those of the packet before it.
@Suite struct PacketDifferenceTests {
  /// A list of sums in which each content is one letter.
  private func list(_ files: [String: Character]) -> [UInt8] {
    files.sorted { $0.key < $1.key }.flatMap { path, letter in
      Array("\(String(repeating: letter, count: 64))  data/\(path)\n".utf8)
    }
  }

  private func fates(_ old: [String: Character], _ new: [String: Character]) -> [String] {
    PacketDifference(from: list(old), to: list(new)).documents.map {
      "\($0.fate) \($0.old ?? "-") \($0.new ?? "-")".replacing("data/", with: "")
    }
  }

  @Test func `a document is known by its name without the number`() {
    #expect(
      fates(
        ["01-cover.docx": "a", "02-objectives.docx": "b", "03-letter.pdf": "c", "README.txt": "d"],
        [
          "01-cover.docx": "a", "02-budget.docx": "e", "03-objectives.docx": "f",
          "04-employer.pdf": "c", "README.txt": "0",
        ]) == [
          "same 01-cover.docx 01-cover.docx", "added - 02-budget.docx",
          "changed 02-objectives.docx 03-objectives.docx",
          "renamed 03-letter.pdf 04-employer.pdf", "changed README.txt README.txt",
        ])
  }

  @Test func `what is gone comes last`() {
    #expect(
      fates(["01-a.pdf": "a", "02-b.pdf": "b"], ["01-a.pdf": "a"]) == [
        "same 01-a.pdf 01-a.pdf", "removed 02-b.pdf -",
      ])
  }

  @Test func `of two files with one content each finds its own`() {
    let files: [String: Character] = ["01-a.pdf": "a", "02-b.pdf": "a"]
    #expect(fates(files, files) == ["same 01-a.pdf 01-a.pdf", "same 02-b.pdf 02-b.pdf"])
  }
}

import Authoring
import Importing
import Templates
import Testing

/// The account trusts a claim that words are a name or a value; here each longer one is judged.
struct ClaimedWordsTests {
  /// Shorter ones are names of columns and fields, amounts and codes.
  private static let most = 6

  @Test func `no long stretch of any document is a name or a value that nobody understands`() throws
  {
    let judge = ClaimJudge(
      try TemplateFolder.bundled.profile("us-federal"), try MeasuredDocument.desk.get().library)
    var reasons: Set<ClaimJudge.Reason> = []
    for document in MeasuredDocument.all {
      #expect(document.problems == [])
      for program in document.programs {
        let entries = program.imported.entries
        for (index, entry) in entries.enumerated()
        where !entry.fates.isEmpty && entry.fields.isEmpty
          && PlainWords(entry.words).words.count > Self.most
        {
          let reason = judge.reason(for: entry, among: entries, at: index)
          #expect(reason != nil, "\(document.name), \(entry.place): \(entry.fates) \(entry.words)")
          if let reason { reasons.insert(reason) }
        }
      }
    }
    #expect(reasons == Set(ClaimJudge.Reason.allCases), "a reason that no document needs")
  }
}

import CASEFormat
import Curriculum

extension FrameworkDraft {
  /// The package, once all rows are read: identifiers, links and what speaks against them.
  consuming func package(_ earlier: [Finding]) -> IncomingFramework {
    var packaging = DraftPackaging(self)
    packaging.run()
    return IncomingFramework(
      package: packaging.package, findings: earlier + packaging.draft.findings.closed())
  }
}

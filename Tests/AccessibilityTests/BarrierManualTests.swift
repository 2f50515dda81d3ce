import Accessibility
import Foundation
import TestSupport
import Testing

@Suite struct BarrierManualTests {
  @Test func `docs accessibility md is the manual`() throws {
    let url = Package.root.appendingPathComponent("docs/accessibility.md")
    if ProcessInfo.processInfo.environment["UPDATE_GOLDENS"] == "1" {
      try Data(BarrierManual.manual.utf8).write(to: url)
    }
    #expect(try String(contentsOf: url, encoding: .utf8) == BarrierManual.manual)
  }

  @Test func `a code is explained however its letters are written`() throws {
    let page = try #require(BarrierManual.page(of: "acc-301"))
    #expect(page.hasPrefix("ACC-301  a table without a header row\nWCAG 2.1 1.3.1"))
    #expect(
      page.contains("in Word: Click into the first row, then Table Layout, Repeat Header Rows."))
    #expect(BarrierManual.page(of: "ACC-999") == nil)
  }
}

import CASEFormat
import Exporting
import Frameworks
import Testing

/// Large lists: the time must grow with the list, and not with its square.
struct FrameworkExportSpeedTests {
  private func list(_ count: Int) -> OutgoingFramework {
    var framework = FrameworkSample.list((0..<count).map { "Item \($0) of a long list" })
    for index in framework.items.indices where index % 10 != 0 {
      framework.items[index].parent = index - index % 10
      framework.items[index].depth = 1
    }
    framework.links = stride(from: 0, to: count - 1, by: 2).map { index in
      ItemLink(
        origin: ItemLink.End(id: framework.items[index].id, title: "a"),
        relation: .exactMatch,
        destination: ItemLink.End(id: framework.items[index + 1].id, title: "b"))
    }
    return OutgoingFramework(framework, changed: FrameworkSample.moment)
  }

  @Test(arguments: FrameworkFormat.allCases)
  func `eight times the items take far less than sixty-four times the time`(
    format: FrameworkFormat
  ) throws {
    let (small, large) = (list(500), list(4000))
    let clock = ContinuousClock()
    let short = try clock.measure { _ = try small.export(as: format, named: "small") }
    let long = try clock.measure { _ = try large.export(as: format, named: "large") }
    #expect(long < short * 32, "\(short) and \(long)")
  }
}

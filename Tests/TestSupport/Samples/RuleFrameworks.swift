import Curriculum
package import Frameworks

/// The frameworks that the examples of rules are checked against.
package enum RuleFrameworks {
  /// The sample frameworks, standards with levels and a replaced item, and lists of a trade.
  package static let library = FrameworkLibrary(
    SampleFrameworks.library.frameworks + [standards, competencies, shopSafety, laboratorySafety])

  private static let standards: Framework = {
    var list = SampleFrameworks.standards
    for index in list.items.indices where list.items[index].code.description == "RST.6-8.3" {
      list.items[index].level = ["D"]
    }
    list.items.append(item("SL.4.4", "Report in order", "Report on a topic in order."))
    list.links = [
      ItemLink(
        origin: ItemLink.End(id: "item SL.4.4", title: "SL.4.4"), relation: .replaced,
        destination: ItemLink.End(id: "SL.5.4", title: "SL.5.4"))
    ]
    return list
  }()

  private static let competencies = list(
    "cna", "Nurse aide competencies",
    [
      item("CNA.1", "Vital signs", "Measures pulse, breathing and blood pressure."),
      item("CNA.2", "Reporting", "Reports changes to the nurse."),
    ])

  private static let shopSafety = list(
    "shop", "Shop safety", [item("SAFE.1", "Safe lifting", "Lifts loads safely.")])

  private static let laboratorySafety = list(
    "lab", "Laboratory safety", [item("SAFE.1", "Safe disposal", "Disposes of waste safely.")])

  private static func item(_ code: String, _ label: String, _ statement: String) -> FrameworkItem {
    FrameworkItem(
      id: "item \(code)", code: FrameworkCode(code), label: label, statement: statement)
  }

  private static func list(_ id: String, _ title: String, _ items: [FrameworkItem]) -> Framework {
    Framework(
      id: id, title: title, publisher: "Sample", kind: .skills,
      licence: FrameworkLicence(name: "Apache-2.0", statement: "Labels for tests."),
      identifier: id, strand: .workforceTraining, items: items)
  }
}

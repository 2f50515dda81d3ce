import Curriculum
import Testing

struct AlignedPartTests {
  @Test func `units, materials, services and partners are aligned parts`() {
    let links = [Alignment(ItemReference("esf ESF.TU"))]
    var program = Program()
    var (unit, material) = (Unit(id: "unit1"), Material(id: "chart"))
    (unit.title, unit.alignments) = ("Vital signs", links)
    (material.text, material.alignments) = ("Blank chart", links)
    var service = SupportService(id: "support1")
    (service.text, service.alignments) = ("Bus passes", links)
    var (partner, contribution) = (Partner(id: "employer"), Contribution(id: "employer-1"))
    (partner.name, partner.alignments) = ("Acme", links)
    (contribution.text, contribution.alignments) = ("externships", links)
    partner.contributions = [contribution]
    (program.units, program.materials) = ([unit], [material])
    program.pathway.supportServices = [service]
    program.partners = [partner]
    #expect(
      program.alignedParts.map { "\($0.id): \($0.name)" } == [
        "chart: the material “Blank chart”", "unit1: the unit “Vital signs”",
        "support1: the support service “Bus passes”", "employer: the partner “Acme”",
        "employer-1: what the partner “Acme” does: externships",
      ])
  }
}

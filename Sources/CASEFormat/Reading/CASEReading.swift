/// A package and everything that had to be repaired to read it.
package struct CASEReading: Sendable, Hashable {
  package var package: CFPackage
  package var repairs: [Repair]

  package init(package: CFPackage, repairs: [Repair]) {
    self.package = package
    self.repairs = repairs
  }
}

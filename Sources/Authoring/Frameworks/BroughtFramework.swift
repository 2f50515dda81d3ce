package import CASEFormat
public import Curriculum
import Exporting
public import Frameworks
import Importing

/// A framework that a person brought in, not yet written anywhere.
public struct BroughtFramework: Sendable {
  /// The list as it will be known.
  public let framework: Framework
  /// What it was read out of.
  public let origin: FrameworkOrigin
  /// What was repaired, assumed or left out, each with its place in the source.
  public let findings: [Finding]
  /// What the columns of a table were taken for, a sentence a line; empty for other files.
  public let mapping: String
  /// Whether nobody has said yet that the columns are understood.
  public let isGuessed: Bool
  package let package: CFPackage

  package init(
    _ package: CFPackage, id: String?, origin: FrameworkOrigin, findings: [Finding],
    mapping: String = "", isGuessed: Bool = false
  ) {
    self.package = package
    self.origin = origin
    self.findings = findings
    self.mapping = mapping
    self.isGuessed = isGuessed
    framework = package.framework(id: id).framework
  }

  /// The framework as a CASE 1.1 package.
  public func bytes() throws(AuthoringError) -> [UInt8] {
    do throws(ExportError) {
      return try OutgoingFramework(package: package, framework: framework)
        .export(as: .current, named: framework.id).file.bytes
    } catch {
      throw .output(framework.id, error.description)
    }
  }
}

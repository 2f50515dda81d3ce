package import CASEFormat
import Curriculum
package import Frameworks

extension Framework {
  /// Makes a CASE 1.1 package of the framework: the same framework always gives the same package.
  ///
  /// `changed` is the moment of the last change, RFC 3339; `base` stands before each identifier
  /// in the addresses, such as the address of an organization's own server.
  package func package(changed: String, base: String = "urn:uuid:") -> CFPackage {
    let writer = FrameworkPackaging(framework: self, changed: changed, base: base)
    return writer.package()
  }
}

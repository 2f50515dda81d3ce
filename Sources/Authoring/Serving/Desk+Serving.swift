import CASEFormat
public import Curriculum
import Exporting
import Frameworks

extension Desk {
  /// The objectives of a program with their alignments, for a CASE server.
  ///
  /// `changed` is the moment of the last change, RFC 3339; `base` is where the server's CASE paths
  /// begin. Identifiers are made of `namespace` and of the ids of the program's parts, so that they
  /// stay when titles change.
  public func served(
    _ program: Program, changed: String, namespace: String, at base: String
  ) throws(AuthoringError) -> ServedPackage {
    let addresses = try addresses(of: program)
    let outgoing = program.outgoing(
      library, changed: changed, namespace: namespace, address: { addresses[$0.item.id] })
    return try ServedPackage(outgoing.package.served(at: base), at: base)
  }

  /// A framework for a CASE server, with the addresses that it came with.
  public func served(
    framework id: String, at base: String
  ) throws(AuthoringError) -> ServedPackage {
    try ServedPackage(try package(named: id).package, at: base)
  }

  /// The ids of the frameworks that a program's alignments point to, in order.
  public func citedFrameworks(of program: Program) -> [String] {
    let cited = program.alignedParts.flatMap(\.alignments).flatMap {
      library.resolve($0.item).items.map(\.framework)
    }
    return Set(cited).sorted()
  }
}

import CASEFormat
import Frameworks
import Importing
import TestSupport

extension ReadingPath {
  /// What a file is read as, by how it begins.
  enum Kind {
    case document, table, framework

    init(of file: [UInt8]) {
      switch file.first {
      case UInt8(ascii: "P"):
        let isWorkbook = Parts(of: file)?.all.contains { $0.name.hasPrefix("xl/") } ?? false
        self = isWorkbook ? .table : .document
      case UInt8(ascii: "{"), UInt8(ascii: "["): self = .framework
      default: self = .table
      }
    }
  }

  /// A table on its way to a framework: each word of a cell is in the package or in a finding.
  static func verdict(onTable file: [UInt8]) -> Verdict {
    do throws(TableReadingError) {
      let tables = try TableFile(reading: file)
      let read = try FrameworkTableReader.read(
        file, named: "list.csv", id: "list", changed: "2026-11-28T00:00:00Z")
      _ = read.incoming.package.framework().framework.dump
      let lost = TableLossLaw.lostWords(of: tables, in: read)
      guard lost.isEmpty else {
        return Verdict(broken: "words are lost: \(lost.prefix(5).joined(separator: ", "))")
      }
      return Verdict()
    } catch {
      let isSaid = !error.code.isEmpty && !error.description.isEmpty
      return Verdict(code: error.code, broken: isSaid ? nil : "a refusal without words")
    }
  }

  /// A package of CASE: what was read is written, and read and written again the same.
  static func verdict(onFramework file: [UInt8]) -> Verdict {
    let package: CFPackage
    do throws(CASEReadingError) {
      package = try CASEReader.read(file).package
    } catch {
      return Verdict(code: error.code)
    }
    _ = package.framework().framework.dump
    guard let written = try? package.written() else { return Verdict() }
    guard let again = try? CASEReader.read(written).package else {
      return Verdict(broken: "what was written cannot be read")
    }
    guard let second = try? again.written(), second == written else {
      return Verdict(broken: "what was written reads otherwise")
    }
    return Verdict()
  }
}

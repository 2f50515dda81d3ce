import Curriculum
package import ZipArchive

extension BagVerifier {
  /// Verifies a bag inside a ZIP file: in its one folder, or at its top.
  package static func verify(archive: ZipReader) -> BagVerdict {
    let names = archive.entries.map(\.name).filter { !$0.hasSuffix("/") }
    let folder = names.first.map { String($0.prefix { $0 != "/" }) + "/" } ?? ""
    let isInFolder = names.allSatisfy { $0.hasPrefix(folder) }
    let prefix = isInFolder ? folder : ""
    return verify(paths: names.map { String($0.dropFirst(prefix.count)) }) { path, take in
      try archive.stream(prefix + path) { chunk in
        take(chunk)
        return true
      }
    }
  }
}

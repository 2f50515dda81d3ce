package import Exporting
import Foundation
package import Packets

/// Writes files whole or not at all, and never over what is there unless asked to.
///
/// Even when asked to, a file never replaces a folder, a folder replaces nothing but a packet, and
/// nothing replaces what the command reads.
public struct OutputFiles: Sendable {
  private let force: Bool
  private let inputs: [String]

  /// Says whether files that are there may be replaced, and which files the command reads.
  public init(force: Bool, reading inputs: [String] = []) {
    self.force = force
    self.inputs = inputs
  }

  /// Refuses paths that cannot be written, before any work is done for them.
  public func check(_ paths: [String]) throws(AuthoringError) {
    var seen: Set<String> = []
    for path in paths {
      let place = try OutputPlace(path)
      guard seen.insert(place.path).inserted else {
        throw .request(path, "Two outputs have the same name. Choose another for one of them.")
      }
      try checkInputs(place, named: path)
      guard let kind = place.kind else { continue }
      let what = kind == .folder ? "folder" : "file"
      guard force else {
        throw .output(
          path, "There is a \(what) of this name already. Choose another name, or say --force.")
      }
    }
  }

  /// A path in a folder for each of several files, under its own name; the folder is made when it
  /// is not there.
  public func places(
    of paths: [String], in folder: String
  ) throws(AuthoringError) -> [String] {
    let place = try OutputPlace(folder)
    switch place.kind {
    case .folder: break
    case nil:
      do {
        try FileManager.default.createDirectory(
          atPath: place.path, withIntermediateDirectories: false)
      } catch {
        throw .output(folder, "The folder cannot be made: \(error.localizedDescription)")
      }
    default: throw .output(folder, "This is a file. Name a folder for several programs.")
    }
    return paths.map { "\(folder)/\(URL(fileURLWithPath: $0).lastPathComponent)" }
  }

  /// Writes an exported file.
  package func write(_ file: ExportedFile, to path: String) throws(AuthoringError) {
    try write(file.bytes, to: path)
  }

  /// Writes beside the path and renames, so that a reader sees the old file or the new one.
  public func write(_ bytes: [UInt8], to path: String) throws(AuthoringError) {
    try write([.bytes(bytes)], to: path)
  }

  /// Writes a file piece by piece, of which some may be copied from other files.
  package func write(_ pieces: [BagContent], to path: String) throws(AuthoringError) {
    try check([path])
    let place = try OutputPlace(path)
    guard place.kind != .folder else {
      throw .output(path, "This is a folder. Name a file.")
    }
    guard place.kind != .other else {
      throw .output(path, "This is no plain file, so it cannot be replaced. Choose another name.")
    }
    try place.write(pieces, replacing: force)
  }

  /// Writes a folder of files beside its path and renames it, so that it is there whole or not.
  public func writeFolder(
    _ files: [(path: String, bytes: [UInt8])], to path: String
  ) throws(AuthoringError) {
    try writeFolder(files.map { BagFile($0.path, $0.bytes) }, to: path)
  }

  /// The same, of files of which some may be copied from others.
  package func writeFolder(_ files: [BagFile], to path: String) throws(AuthoringError) {
    try check([path])
    let place = try OutputPlace(path)
    if let kind = place.kind {
      let isPacket =
        kind == .folder
        && FileManager.default.fileExists(atPath: place.path + "/bagit.txt")
      guard isPacket else {
        throw .output(
          path, "What is there is no packet, so it is not replaced. Choose another name.")
      }
    }
    try place.writeFolder(files)
  }

  /// Nothing may replace what the command reads, nor a folder that holds it or where we stand.
  private func checkInputs(_ place: OutputPlace, named path: String) throws(AuthoringError) {
    for input in inputs {
      guard let read = OutputPlace.resolved(input) else { continue }
      if read == place.path || read.hasPrefix(place.path + "/") {
        throw .request(
          path, "The command reads \(input), so it may not be written over. Choose another name.")
      }
    }
    if (FileManager.default.currentDirectoryPath + "/").hasPrefix(place.path + "/") {
      throw .request(path, "This is the folder that you are in. Choose another name.")
    }
  }
}

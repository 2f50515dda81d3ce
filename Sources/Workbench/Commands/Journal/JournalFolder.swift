import ArgumentParser
import Authoring
import Foundation
import Journal

/// The folder of a journal, as an argument.
struct JournalFolder: ParsableArguments {
  @Argument(help: ArgumentHelp("The folder that the workbench serves.", valueName: "folder"))
  var folder: String

  /// Opens the journal of the folder.
  ///
  /// - Throws: when there is none, unless it may be made.
  func open(making: Bool = false) throws -> Journal {
    let path = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    let file = path + "/" + SQLiteStore.fileName
    guard making || FileManager.default.fileExists(atPath: file) else {
      throw AuthoringError.input(
        folder,
        "There is no journal in this folder. `plait serve \(folder)` starts one, or "
          + "`plait journal import \(folder) FILE`.")
    }
    if making { try Self.make(path) }
    return Journal(in: try SQLiteStore(folder: path), time: { Moment.now })
  }

  /// Makes the folder where there is none; nobody else may read it.
  static func make(_ folder: String) throws {
    var isFolder: ObjCBool = false
    if FileManager.default.fileExists(atPath: folder, isDirectory: &isFolder) {
      guard isFolder.boolValue else {
        throw AuthoringError.input(folder, "This is a file. Name a folder for the programs.")
      }
      return
    }
    do {
      try FileManager.default.createDirectory(
        atPath: folder, withIntermediateDirectories: false,
        attributes: [.posixPermissions: 0o700])
    } catch {
      throw AuthoringError.output(
        folder, "The folder cannot be made: \(error.localizedDescription)")
    }
  }
}

extension Moment {
  /// The time of the machine.
  static var now: Moment { Moment(seconds: Int(Date().timeIntervalSince1970)) }
}

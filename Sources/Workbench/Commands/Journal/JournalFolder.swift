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
    return Journal(in: try SQLiteStore(folder: path), time: { Moment.now })
  }
}

extension Moment {
  /// The time of the machine.
  static var now: Moment { Moment(seconds: Int(Date().timeIntervalSince1970)) }
}

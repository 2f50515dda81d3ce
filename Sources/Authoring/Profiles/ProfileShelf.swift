import Curriculum
import Foundation
public import Frameworks
import Templates

/// The profiles at hand: to list, to show, to check, and to start from.
public struct ProfileShelf: Sendable {
  private let folder: TemplateFolder

  /// Takes the folder of templates that comes with Plait, or one of the user's own.
  public init(templates: String? = nil) {
    folder = templates.map { TemplateFolder(URL(fileURLWithPath: $0)) } ?? TemplateFolder.bundled
  }

  /// The ids of the profiles with their titles, in the order of the ids.
  package func titles() throws(AuthoringError) -> [(id: String, title: String)] {
    var titles: [(id: String, title: String)] = []
    for id in folder.profileIDs { titles.append((id, try read(id).profile.title)) }
    return titles
  }

  /// A line or two about each profile, in the order of the ids.
  public func list() throws(AuthoringError) -> [String] {
    var lines: [String] = []
    for id in folder.profileIDs {
      let read = try read(id)
      let page = ProfilePage(read)
      lines += [id, "  \(read.profile.title.printableLine)", "  \(page.standing)"]
    }
    return lines
  }

  /// All that a profile says, in reading order, with where each entry comes from.
  public func page(of name: String) throws(AuthoringError) -> String {
    ProfilePage(try read(name)).text
  }

  /// The mistakes of a profile, a line each; empty where it has none.
  ///
  /// - Throws: when there is no such profile, or its file cannot be read.
  public func mistakes(
    of name: String, knowing library: FrameworkLibrary
  ) throws(AuthoringError) -> [String] {
    do throws(TemplateError) {
      _ = try folder.read(name, judge: ProfileNames(library).mistake)
      return []
    } catch {
      guard error.kind == .mistakes else { throw AuthoringError(error, in: name) }
      return error.mistakes.map(\.description.printableLine)
    }
  }

  /// A commented profile to start from.
  public func starter(id: String, title: String?) throws(AuthoringError) -> String {
    guard let first = id.first, first.isASCII, first.isLowercase,
      id.allSatisfy({ $0.isASCII && ($0.isLowercase || $0.isNumber || $0 == "-") })
    else {
      throw .request(
        id, "An id has small letters, digits and hyphens, and begins with a letter.")
    }
    guard !folder.profileIDs.contains(id) else {
      throw .request(id, "There is a profile of this id already. Choose another id.")
    }
    let text: String
    do throws(TemplateError) {
      text = try folder.text("starter.profile.yaml")
    } catch {
      throw AuthoringError(error, in: id)
    }
    let words = title?.replacingOccurrences(of: "\\", with: "\\\\")
      .replacingOccurrences(of: "\"", with: "\\\"")
    return text.replacingOccurrences(of: "id: our-agency", with: "id: \(id)")
      .replacingOccurrences(
        of: "title: Our agency", with: words.map { "title: \"\($0)\"" } ?? "title: \(id)")
  }

  private func read(_ name: String) throws(AuthoringError) -> ReadProfile {
    do throws(TemplateError) {
      return try folder.read(name, withWords: false)
    } catch {
      throw AuthoringError(error, in: name)
    }
  }
}

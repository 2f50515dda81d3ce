public import Curriculum
import Foundation
public import Frameworks
import Templates

/// What lies ready for a person's work: a profile, the frameworks and the templates.
public struct Desk: Sendable {
  /// What the state or agency asks.
  public let profile: Profile
  /// The frameworks that come with Plait, and those that were named.
  public let library: FrameworkLibrary
  private let shelf: FrameworkShelf
  private let templates: TemplateFolder

  /// Lays the desk.
  ///
  /// - Parameters:
  ///   - profile: the id of a profile or the path of one; nil for the federal rule alone.
  ///   - templates: a folder to use in place of the one that comes with Plait.
  ///   - frameworkFiles: CASE files whose codes are to be known too.
  /// - Throws: when a profile or a framework cannot be read.
  public init(
    profile: String? = nil, templates: String? = nil, frameworkFiles: [String] = []
  ) throws(AuthoringError) {
    let folder =
      templates.map { TemplateFolder(URL(fileURLWithPath: $0)) } ?? TemplateFolder.bundled
    self.templates = folder
    do throws(TemplateError) {
      self.profile = try folder.profile(profile ?? "federal")
    } catch {
      let place = error.line.map { "line \($0): " } ?? ""
      throw error.isUnknownName
        ? .request(error.file, error.message) : .input(error.file, place + error.message)
    }
    shelf = FrameworkShelf(files: frameworkFiles)
    do throws(FrameworkShelfError) {
      library = try shelf.library()
    } catch {
      throw .input(frameworkFiles.first ?? "frameworks", error.description)
    }
  }

  /// Whether a name given for a framework is the path of a file and not an id.
  public static func isFrameworkFile(_ name: String) -> Bool {
    name.contains("/") || name.lowercased().hasSuffix(".json")
  }

  /// The ids of frameworks that a person named by id or file; nil when none was named.
  public func frameworkIDs(_ names: [String]) throws(AuthoringError) -> [String]? {
    guard !names.isEmpty else { return nil }
    var ids: [String] = []
    for name in names {
      do throws(FrameworkShelfError) {
        let framework =
          Self.isFrameworkFile(name)
          ? try shelf.framework(at: name) : try shelf.framework(name.lowercased())
        ids.append(framework.id)
      } catch {
        throw Self.isFrameworkFile(name)
          ? .input(name, error.description)
          : .request(name, meant(name, library.frameworks.map(\.id)) + error.description)
      }
    }
    return ids
  }

  private func meant(_ name: String, _ known: [String]) -> String {
    Spelling.nearest(to: name, among: known).map { "Did you mean \($0)? " } ?? ""
  }

  /// The commented program that a person starts from.
  public func starterProgram() throws(AuthoringError) -> String {
    do throws(TemplateError) {
      return try templates.text("starter.iet.yaml")
    } catch {
      throw .input(error.file, error.message)
    }
  }
}

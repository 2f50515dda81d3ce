import CASEFormat
public import Curriculum
import Foundation
public import Frameworks
import Importing
import Templates

/// What lies ready for a person's work: a profile, the frameworks and the templates.
public struct Desk: Sendable {
  /// What the state or agency asks.
  public private(set) var profile: Profile
  /// The frameworks that come with Plait, and those that were named.
  public var library: FrameworkLibrary { kept.library }
  /// The id or the path of the profile.
  private(set) var profileName: String
  /// Whether no state or agency was named, so that the federal rule alone is asked.
  var isNeutral: Bool { profile.id == TemplateFolder.defaultProfile }
  /// The files of the profile and of the forms, to see whether one was changed.
  var profileFiles: [String] { templates.files(ofProfile: profileName) }
  private let shelf: FrameworkShelf
  private let kept: KeptLibrary
  let templates: TemplateFolder
  /// Whether somebody named the folder of templates.
  let hasOwnTemplates: Bool

  /// Lays the desk.
  ///
  /// - Parameters:
  ///   - profile: the id of a profile, or the path of its folder or file; nil for the federal rule
  ///     alone.
  ///   - templates: a folder to use in place of the one that comes with Plait.
  ///   - frameworkFiles: CASE files whose codes are to be known too.
  ///   - readsWords: whether Word files are read; the lists of their words are long.
  ///   - readsFrameworks: whether the frameworks are read now; else when they are first needed,
  ///     and `checkFrameworks` tells what was wrong with them.
  /// - Throws: when a profile or a framework cannot be read.
  public init(
    profile: String? = nil, templates: String? = nil, frameworkFiles: [String] = [],
    readsWords: Bool = true, readsFrameworks: Bool = true
  ) throws(AuthoringError) {
    let folder =
      templates.map { TemplateFolder(URL(fileURLWithPath: $0)) } ?? TemplateFolder.bundled
    self.templates = folder
    hasOwnTemplates = templates != nil
    let name = profile ?? TemplateFolder.defaultProfile
    profileName = name
    shelf = FrameworkShelf(files: frameworkFiles)
    kept = KeptLibrary(shelf)
    guard readsFrameworks else {
      self.profile = try Self.read(name, folder, withWords: readsWords) { _ in nil }
      return
    }
    let names = ProfileNames(kept.library)
    if let failure = kept.failure { throw Self.error(failure) }
    self.profile = try Self.read(name, folder, withWords: readsWords, judge: names.mistake)
  }

  /// The same desk for another profile of its templates, by its id; nil where it has none such.
  func laid(forProfile id: String) -> Desk? {
    guard id != profile.id else { return self }
    guard templates.profileIDs.contains(id),
      let profile = try? Self.read(id, templates, withWords: true, judge: { _ in nil })
    else { return nil }
    var other = self
    (other.profile, other.profileName) = (profile, id)
    return other
  }

  /// Makes sure that the frameworks, if anything has needed them, could be read.
  public func checkFrameworks() throws(AuthoringError) {
    if let failure = kept.failure { throw Self.error(failure) }
  }

  private static func error(_ failure: FrameworkShelfError) -> AuthoringError {
    .input(failure.path ?? "frameworks", failure.description)
  }

  private static func read(
    _ name: String, _ folder: TemplateFolder, withWords: Bool,
    judge: (ProfileName) -> TemplateMistake?
  ) throws(AuthoringError) -> Profile {
    do throws(TemplateError) {
      return try folder.read(name, withWords: withWords, judge: judge).profile
    } catch {
      throw AuthoringError(error, in: name)
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
    for name in names.flatMap({ $0.split(separator: ",") }) {
      let framework = try framework(named: String(name).trimmingCharacters(in: .whitespaces))
      guard !framework.items.isEmpty else {
        throw .input(
          String(name), "The framework has no items, so there is nothing to cross with it.")
      }
      ids.append(framework.id)
    }
    return ids
  }

  /// The framework that a person named by its id or by a file.
  public func framework(named name: String) throws(AuthoringError) -> Framework {
    do throws(FrameworkShelfError) {
      return Self.isFrameworkFile(name)
        ? try shelf.framework(at: name) : try shelf.framework(name.lowercased())
    } catch {
      throw Self.isFrameworkFile(name)
        ? .input(name, error.description)
        : .request(name, meant(name, library.frameworks.map(\.id)) + error.description)
    }
  }

  /// The package of a framework that a person named by its id or by a file, and its short id.
  func package(named name: String) throws(AuthoringError) -> (package: CFPackage, id: String) {
    let id = try framework(named: name).id
    do throws(FrameworkShelfError) {
      return (
        try shelf.package(
          named: Self.isFrameworkFile(name) ? name : id,
          isFile: Self.isFrameworkFile(name)), id
      )
    } catch {
      throw .input(name, error.description)
    }
  }

  private func meant(_ name: String, _ known: [String]) -> String {
    Spelling.nearest(to: name, among: known).map { "Did you mean \($0)? " } ?? ""
  }

  /// The commented program that a person starts from.
  public func starterProgram() throws(AuthoringError) -> String {
    do throws(TemplateError) {
      return try templates.text("starter.iet.yaml")
    } catch {
      throw AuthoringError(error, in: "starter.iet.yaml")
    }
  }
}

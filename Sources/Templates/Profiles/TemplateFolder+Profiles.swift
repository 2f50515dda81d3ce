package import Curriculum
import Foundation

extension TemplateFolder {
  /// The profile that stands when nobody names one.
  package static let defaultProfile = "us-federal"

  /// Ids that profiles once had, with those that they have now.
  private static let formerIDs = ["federal": defaultProfile]

  /// The ids of the profiles in the folder, in alphabetical order.
  package var profileIDs: [String] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: profiles.path)) ?? []
    return names.filter(hasProfile).sorted()
  }

  /// Whether the folder has a profile of this id: one look, where a list of all takes a dozen.
  private func hasProfile(_ id: String) -> Bool {
    let file = profiles.appendingPathComponent(id).appendingPathComponent(ProfilePlace.fileName)
    return !id.isEmpty && FileManager.default.fileExists(atPath: file.path)
  }

  private var profiles: URL { url.appendingPathComponent("profiles") }

  /// A profile by its id, or by the path of its folder or file.
  package func profile(_ name: String) throws(TemplateError) -> Profile {
    try read(name).profile
  }

  /// A profile with what its files say; without the long lists of words, unless they are asked for.
  ///
  /// What rules and frameworks there are is known to others: `judge` says what is the matter with a
  /// name, or nothing.
  package func read(
    _ name: String, withWords: Bool = true,
    judge: (ProfileName) -> TemplateMistake? = { _ in nil }
  ) throws(TemplateError) -> ReadProfile {
    try read(try place(of: name), withWords: withWords, above: [], judge)
  }

  /// Whether the name of a profile is the path of its folder or file.
  package func isPath(_ name: String) -> Bool {
    guard !name.contains("/"), !name.hasSuffix(".yaml") else { return true }
    guard !hasProfile(name), Self.formerIDs[name] == nil else { return false }
    return FileManager.default.fileExists(atPath: name + "/" + ProfilePlace.fileName)
  }

  func place(of name: String) throws(TemplateError) -> ProfilePlace {
    guard FileManager.default.fileExists(atPath: profiles.path) else {
      throw TemplateError(
        .unreadable, file: url.path, message: "There is no folder of templates here.",
        remedy: "Unpack the whole release again.")
    }
    if isPath(name) { return ProfilePlace(path: name, from: nil) }
    let id = Self.formerIDs[name] ?? name
    guard hasProfile(id) else {
      throw TemplateError(
        .unknownName, file: name, message: "There is no profile “\(name)”.",
        remedy: "\(meant(name)) For one of your own, give the path of its folder or file.")
    }
    return ProfilePlace(folder: profiles.appendingPathComponent(id), name: id)
  }

  private func meant(_ name: String) -> String {
    let all = "The profiles are: \(profileIDs.joined(separator: ", "))."
    guard let near = NearestWords(profileIDs).nearest(to: name) else { return all }
    return "Did you mean \(near)? \(all)"
  }

  private func read(
    _ place: ProfilePlace, withWords: Bool, above: [ProfilePlace],
    _ judge: (ProfileName) -> TemplateMistake?
  ) throws(TemplateError) -> ReadProfile {
    var reader = ProfileReader(
      try TemplateFile.text(of: place.file, called: place.name), file: place.called(place.file))
    if withWords, let words = place.words {
      reader.addWords(
        try TemplateFile.text(of: words, called: place.called(words)), file: place.called(words))
    }
    var mistakes = reader.mistakes + Self.missingForms(reader.names, of: place)
    mistakes += reader.names.compactMap(judge)
    let chain = above + [place]
    let base = base(of: reader, chain, &mistakes)
    guard mistakes.isEmpty else {
      throw TemplateError(Self.ordered(mistakes, first: place.called(place.file)))
    }
    guard let base else { return ReadProfile(profile: reader.profile, own: reader.profile) }
    let inherited = try read(base, withWords: withWords, above: chain, judge)
    let strangers = Self.unknownRoles(reader.names, among: inherited.profile.words.keys.sorted())
    guard strangers.isEmpty else { throw TemplateError(strangers) }
    return ReadProfile(
      profile: reader.profile.extending(inherited.profile), own: reader.profile,
      base: inherited.own.id)
  }

  /// The mistakes of one file after the other, in the order of the lines.
  private static func ordered(
    _ mistakes: [TemplateMistake], first file: String
  ) -> [TemplateMistake] {
    let keys = mistakes.enumerated().map { index, mistake in
      (mistake.file == file ? 0 : 1, mistake.line ?? 0, index)
    }
    return keys.sorted { $0 < $1 }.map { mistakes[$0.2] }
  }

  /// The place of the profile that the last of a chain stands on.
  private func base(
    of reader: ProfileReader, _ chain: [ProfilePlace], _ mistakes: inout [TemplateMistake]
  ) -> ProfilePlace? {
    guard let extends = reader.extends, let place = chain.last else { return nil }
    func refuse(_ message: String, _ remedy: String) -> ProfilePlace? {
      mistakes.append(
        TemplateMistake(
          file: place.called(place.file), line: extends.line, message: message, remedy: remedy))
      return nil
    }
    let id = Self.formerIDs[extends.name] ?? extends.name
    let base: ProfilePlace
    if extends.name.contains("/") || extends.name.hasSuffix(".yaml") {
      guard let neighbor = place.neighbor(extends.name) else {
        return refuse(
          "“\(extends.name)” does not lie beside the profile or below.",
          "Copy the profile there, or name the id of one that comes with Plait.")
      }
      base = neighbor
    } else {
      guard hasProfile(id) else {
        return refuse("There is no profile “\(extends.name)”.", meant(extends.name))
      }
      base = ProfilePlace(folder: profiles.appendingPathComponent(id), name: id)
    }
    if let start = chain.firstIndex(where: { $0.resolved == base.resolved }) {
      let circle = chain[start...].map(\.name) + [base.name]
      return refuse(
        "The profiles extend each other in a circle: \(circle.joined(separator: ", ")).",
        "Take “extends” out of one of them.")
    }
    return base
  }

  /// How a profile that is saved to a path calls another one that it stands on; nil where the
  /// other lies neither beside it nor below.
  package func name(of profile: String, from path: String) -> String? {
    guard isPath(profile) else { return profile }
    return ProfilePlace(path: path, from: nil).path(to: ProfilePlace(path: profile, from: nil))
  }

  /// Roles that the profile below has no words for; without its words nobody can tell.
  private static func unknownRoles(
    _ names: [ProfileName], among known: [String]
  ) -> [TemplateMistake] {
    guard !known.isEmpty else { return [] }
    return names.filter { $0.kind == .role && !known.contains($0.name) }.map { role in
      TemplateMistake(
        file: role.file, line: role.line, message: "There is no role “\(role.name)” of words.",
        remedy: ProfileReading.meant(role.name, known))
    }
  }

  private static func missingForms(
    _ names: [ProfileName], of place: ProfilePlace
  ) -> [TemplateMistake] {
    names.filter { $0.kind == .form && !place.hasForm($0.name) }.map { form in
      TemplateMistake(
        file: form.file, line: form.line, message: "There is no form “\(form.name)”.",
        remedy: "Put the file into the folder “forms” beside the profile, and name it from there.")
    }
  }
}

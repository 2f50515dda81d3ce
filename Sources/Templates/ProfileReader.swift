import Curriculum
import Yams

/// Reads the YAML of a profile, and says where it is wrong.
struct ProfileReader {
  private(set) var profile: Profile
  /// The profile that this one stands on.
  private(set) var extends: String?

  init(_ source: String, file: String) throws(TemplateError) {
    let root: Node?
    do {
      root = try Yams.compose(yaml: source)
    } catch {
      throw TemplateError(file: file, line: nil, message: "This is not YAML: \(error)")
    }
    guard let mapping = root?.mapping else {
      throw TemplateError(
        file: file, line: 1,
        message: "A profile is a list of names with values, such as `id: ohio`.")
    }
    guard let id = mapping["id"]?.string, let title = mapping["title"]?.string else {
      throw TemplateError(file: file, line: 1, message: "A profile needs an `id` and a `title`.")
    }
    profile = Profile(id: id, title: title)
    for (key, value) in mapping {
      let name = key.string ?? ""
      let line = key.mark?.line
      switch name {
      case "id", "title": continue
      case "extends": extends = value.string
      case "about": profile.about = value.string
      case "content standards":
        profile.contentStandards = try Self.texts(value, name, file)
      case "requirements": profile.requirements = try Self.texts(value, name, file)
      case "signers": profile.signers = try Self.texts(value, name, file)
      case "words":
        guard let words = value.mapping else {
          throw TemplateError(
            file: file, line: line, message: "Under `words` stand roles, each with a list of words."
          )
        }
        for (role, synonyms) in words {
          profile.words[role.string ?? ""] = try Self.texts(synonyms, role.string ?? "", file)
        }
      case "weights": profile.weights = try Self.weights(value, file)
      case "severities": profile.severities = try Self.severities(value, file)
      default:
        throw TemplateError(
          file: file, line: line,
          message: """
            "\(name)" is not a field of a profile. The fields are: id, title, extends, about, \
            content standards, requirements, signers, words, weights, severities.
            """)
      }
    }
  }

  private static func texts(
    _ node: Node, _ name: String, _ file: String
  ) throws(TemplateError) -> [String] {
    guard let items = node.sequence else {
      throw TemplateError(
        file: file, line: node.mark?.line, message: "\"\(name)\" takes a list, one entry a line.")
    }
    return items.compactMap(\.string)
  }

  private static func weights(_ node: Node, _ file: String) throws(TemplateError) -> [String:
    Double]
  {
    var weights: [String: Double] = [:]
    for (name, value) in node.mapping ?? [:] {
      guard let name = name.string, let weight = value.string.flatMap(Double.init),
        (-2...2).contains(weight)
      else {
        throw TemplateError(
          file: file, line: value.mark?.line, message: "A weight is a number from -2 to 2.")
      }
      weights[name] = weight
    }
    return weights
  }

  private static func severities(
    _ node: Node, _ file: String
  ) throws(TemplateError) -> [String: Severity?] {
    var severities: [String: Severity?] = [:]
    for (code, value) in node.mapping ?? [:] {
      let word = value.string ?? ""
      guard let code = code.string, word == "off" || Severity(rawValue: word) != nil else {
        throw TemplateError(
          file: file, line: value.mark?.line,
          message: "A severity is one of: note, warning, error, off.")
      }
      severities[code] = .some(Severity(rawValue: word))
    }
    return severities
  }
}

import Curriculum
import Templates

/// A profile as a page of plain text.
struct ProfilePage {
  private let profile: Profile
  private let own: Profile
  private let base: String?

  init(_ read: ReadProfile) {
    profile = read.profile
    own = read.own
    base = read.base
  }

  /// How many of the profile's own entries were verified.
  var standing: String {
    let sources =
      own.fields.map(\.source) + own.reviewSteps.map(\.source) + own.packet.map(\.source)
      + own.sources.values
    guard !sources.isEmpty else { return "no entries of its own" }
    let entries = sources.count == 1 ? "entry" : "entries"
    return "\(sources.count(where: \.isVerified)) of \(sources.count) \(entries) verified"
  }

  /// The page.
  var text: String {
    let parts = [
      head, strands, frameworks, fields, preparation, review, packet, signing, severities,
      unverified,
    ]
    return parts.filter { !$0.isEmpty }
      .map { $0.map(\.printableLine).joined(separator: "\n") }
      .joined(separator: "\n\n") + "\n"
  }

  private var head: [String] {
    ["\(profile.id): \(profile.title)"] + [profile.about].compactMap(\.self)
      + [base.map { "Stands on \($0); \(standing)." } ?? "\(standing.capitalizedFirst)."]
  }

  private var strands: [String] {
    let names = Strand.allCases.compactMap { strand in
      profile.strandNames[strand].map { "  \(strand.title): \($0)" }
    }
    let isOwn = Strand.allCases.contains { own.strandNames[$0] != nil }
    return names.isEmpty ? [] : [heading("Words for the strands", isOwn)] + names + source(.strands)
  }

  private var frameworks: [String] {
    list("Content standards", \.contentStandards, .contentStandards)
      + list("Frameworks to be covered in full", \.requiredFrameworks, .requiredFrameworks)
      + list("Lists of requirements", \.requirements, .requirements)
      + (profile.hoursPerCredit.map {
        [heading("Hours per credit: \($0)", own.hoursPerCredit != nil)] + source(.hoursPerCredit)
      } ?? [])
  }

  private var fields: [String] {
    guard !profile.fields.isEmpty else { return [] }
    return [heading("What the forms ask, in their order", !own.fields.isEmpty)]
      + profile.fields.flatMap { field in
        let limit = field.limit.map { ", at most \($0.count) \($0.unit.rawValue)" } ?? ""
        let topic = field.topic.rawValue == field.label ? "" : " [\(field.topic.rawValue)]"
        return ["  \(field.label)\(topic)\(limit)\(field.isRequired ? "" : ", may stay blank")"]
          + [field.help].compactMap { $0.map { "    \($0)" } } + [line(field.source)]
      }
  }

  private var preparation: [String] {
    guard !profile.preparationCourses.isEmpty else { return [] }
    return [
      heading(
        "Courses that are preparation and not training", !own.preparationCourses.isEmpty)
    ]
      + profile.preparationCourses.map { "  \($0)" } + source(.preparationCourses)
  }

  private var review: [String] {
    guard !profile.reviewSteps.isEmpty else { return [] }
    return [heading("Who reviews, in order", !own.reviewSteps.isEmpty)]
      + profile.reviewSteps.enumerated().flatMap { index, step in
        ["  \(index + 1). \(step.reviewer)\(step.time.map { ", \($0)" } ?? "")"]
          + [step.returns].compactMap { $0.map { "    Returns \($0)." } } + [line(step.source)]
      }
  }

  private var packet: [String] {
    guard !profile.packet.isEmpty else { return [] }
    return [heading("What the packet holds, in order", !own.packet.isEmpty)]
      + profile.packet.enumerated().flatMap { index, section in
        let pages = section.pages.map { ", at most \($0) pages" } ?? ""
        let words = section.content.words
        let what = words == section.title.lowercased() ? "" : " [\(words)]"
        let need = section.isRequired ? "" : ", not required"
        return [
          "  \(index + 1). \(section.title)\(what)\(pages)\(need)", line(section.source),
        ]
      }
  }

  private var signing: [String] {
    list("Who signs", \.signers, .signers)
      + (profile.hasReviewerColumn.map {
        [
          heading(
            "Checklists have \($0 ? "a" : "no") column for the reviewer.",
            own.hasReviewerColumn != nil)
        ] + source(.reviewerColumn)
      } ?? [])
  }

  private var severities: [String] {
    guard !profile.severities.isEmpty else { return [] }
    return [heading("Rules that matter more or less", !own.severities.isEmpty)]
      + profile.severities.sorted { $0.key < $1.key }
      .map { "  \($0.key): \($0.value?.rawValue ?? "off")" } + source(.severities)
  }

  private var unverified: [String] {
    own.unverified.isEmpty
      ? [] : ["What could not be verified"] + own.unverified.map { "  \($0)" }
  }

  private func list(
    _ title: String, _ list: KeyPath<Profile, [String]>, _ part: ProfilePart
  ) -> [String] {
    let names = profile[keyPath: list]
    guard !names.isEmpty else { return [] }
    return [
      heading("\(title): \(names.joined(separator: ", "))", !own[keyPath: list].isEmpty)
    ] + source(part)
  }

  private func heading(_ title: String, _ isOwn: Bool) -> String {
    isOwn || base == nil ? title : "\(title) (as in \(base ?? ""))"
  }

  private func source(_ part: ProfilePart) -> [String] {
    [line(profile.sources[part] ?? ProfileSource())]
  }

  private func line(_ source: ProfileSource) -> String {
    guard let text = source.text else { return "    Not verified: a default of ours." }
    return source.isVerified ? "    Source: \(text)" : "    Not verified: \(text)"
  }
}

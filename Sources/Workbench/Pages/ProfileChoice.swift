/// A profile among those that a page can be made for.
struct ProfileChoice: Sendable {
  var profile: String
  var profileTitle: String
  var isChosen: Bool

  /// All of them, with the one that is chosen.
  static func all(_ profiles: [(id: String, title: String)], chosen: String) -> [ProfileChoice] {
    profiles.map {
      ProfileChoice(profile: $0.id, profileTitle: $0.title, isChosen: $0.id == chosen)
    }
  }
}

import CASEFormat

/// One item as a table tells it, before parents are looked up.
struct ItemDraft {
  /// Words of a column that no field of an item is for.
  struct Extra {
    let name: String
    let text: String

    init(_ name: String, _ text: String) {
      self.name = name
      self.text = text
    }
  }

  /// Another item that this one names.
  enum Reference {
    /// By its identifier or its code, and where that stands.
    case named(String, place: String)
    /// The draft at this position.
    case draft(Int)
  }

  /// Where the row stands.
  var place: String
  /// The identifier that the table has, if any: a UUID, or something else.
  var identifier = ""
  var code = ""
  var statement = ""
  var label = ""
  /// The first one is the place in the tree.
  var parents: [Reference] = []
  var level: [String] = []
  var type = ""
  var keywords: [String] = []
  var notes = ""
  var citation = ""
  var language = ""
  var enumeration = ""
  /// What else the row is linked to.
  var links: [(type: AssociationType, reference: Reference)] = []
  var extras: [Extra] = []
  /// What tells the item from all others where it has neither identifier nor code.
  var path = ""

  init(place: String) { self.place = place }
}

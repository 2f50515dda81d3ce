import CASEFormat

/// One item as a table tells it, before parents are looked up.
struct ItemDraft {
  /// Words of a column that no field of an item is for.
  struct Extra: Hashable {
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

  /// A link beside those of the tree.
  struct Link {
    let type: AssociationType
    let reference: Reference
    /// The identifier of the link itself, where the table has one.
    var identifier = ""
    /// What the other end is called, and its address.
    var title = ""
    var address = ""

    init(_ type: AssociationType, _ reference: Reference) {
      self.type = type
      self.reference = reference
    }
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
  /// The code of the parent, where the table names it beside its identifier.
  var parentCode = ""
  var level: [String] = []
  var type = ""
  var keywords: [String] = []
  var notes = ""
  var citation = ""
  var language = ""
  var enumeration = ""
  /// Whether the statement is not in the publisher's words.
  var isParaphrase = false
  /// What else the row is linked to.
  var links: [Link] = []
  var extras: [Extra] = []
  /// What tells the item from all others where it has neither identifier nor code.
  var path = ""

  init(place: String) { self.place = place }
}

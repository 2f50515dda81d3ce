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
    /// The list itself.
    case document
  }

  /// What a table calls a group of links: a UUID or something else, and words; one may be empty.
  struct Grouping {
    let identifier: String
    let title: String
  }

  /// A link to another item, or to the list.
  struct Link {
    let type: AssociationType
    let reference: Reference
    /// The identifier of the link itself, where the table has one.
    var identifier = ""
    /// What the other end is called, and its address.
    var title = ""
    var address = ""
    /// The group of links that this one belongs to.
    var grouping: Grouping?

    /// A place in the tree.
    static func parent(_ reference: Reference) -> Link { Link(.isChildOf, reference) }

    /// Whether the table says anything of the link but its ends.
    var isTold: Bool { !identifier.isEmpty || grouping != nil }

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
  var parents: [Link] = []
  /// The code of the parent, where the table names it beside its identifier.
  var parentCode = ""
  var level: [String] = []
  var type = ""
  var keywords: [String] = []
  var notes = ""
  var citation = ""
  var language = ""
  var enumeration = ""
  /// The title of the terms of this item alone.
  var license = ""
  /// Whether the statement is not in the publisher's words.
  var isParaphrase = false
  /// What the row is linked to beside its parents.
  var links: [Link] = []
  var extras: [Extra] = []
  /// What tells the item from all others where it has neither identifier nor code.
  var path = ""

  init(place: String) { self.place = place }
}

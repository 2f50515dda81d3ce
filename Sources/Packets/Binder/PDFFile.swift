import Foundation

/// A PDF as its numbered objects, as qpdf tells them in JSON.
package struct PDFFile: Sendable {
  /// The objects by their numbers.
  var objects: [Int: PDFObject]
  /// The highest number that is taken.
  private var highest = 0
  /// Where the catalog stands.
  var root: PDFValue
  /// Where what the file says about itself stands.
  var info: PDFValue?

  /// A file without objects.
  init() {
    objects = [:]
    root = .null
  }

  /// Reads what `qpdf --json-output` wrote.
  package init(json: [UInt8]) throws(BinderError) {
    guard let document = try? JSONDecoder().decode(Document.self, from: Data(json)) else {
      throw .unreadable
    }
    objects = [:]
    root = .null
    for (key, object) in document.objects {
      if key == "trailer" {
        root = object.value["/Root"] ?? .null
        info = object.value["/Info"]
      } else if let number = Self.number(key) {
        objects[number] = object
      }
    }
    guard self[root] != nil else { throw .unreadable }
    highest = objects.keys.max() ?? 0
  }

  /// What `qpdf --json-input` reads, the same bytes for the same objects.
  package func json() throws(BinderError) -> [UInt8] {
    var all: [String: PDFObject] = [:]
    for (number, object) in objects { all["obj:\(number) 0 R"] = object }
    var trailer = ["/Root": root, "/Size": .integer(highest + 1)]
    trailer["/Info"] = info
    all["trailer"] = PDFObject(.dictionary(trailer))
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    let document = Document(highest: highest, objects: all)
    guard let data = try? encoder.encode(document) else { throw .unreadable }
    return Array(data)
  }

  /// The value that a reference leads to, or the value itself.
  subscript(value: PDFValue?) -> PDFValue? {
    guard let value else { return nil }
    guard let number = value.reference else { return value }
    return objects[number]?.value
  }

  /// The number of an object's key, such as `obj:12 0 R`.
  private static func number(_ key: String) -> Int? {
    key.hasPrefix("obj:") ? PDFValue.text(String(key.dropFirst(4))).reference : nil
  }

  /// Adds an object, and says its number.
  mutating func add(_ object: PDFObject) -> Int {
    highest += 1
    objects[highest] = object
    return highest
  }

  /// Takes all objects of another file, changed, and says by how much their numbers grow.
  mutating func take(_ other: PDFFile, _ change: (PDFValue) -> PDFValue) -> Int {
    let offset = highest
    for (number, object) in other.objects {
      var object = object
      object.value = change(object.value.renumbered { $0 + offset })
      objects[number + offset] = object
    }
    highest += other.highest
    return offset
  }
}

extension PDFFile {
  /// The JSON of qpdf: what it says of itself, then the objects.
  private struct Document: Codable {
    let highest: Int
    let objects: [String: PDFObject]

    init(highest: Int, objects: [String: PDFObject]) {
      self.highest = highest
      self.objects = objects
    }

    init(from decoder: any Decoder) throws {
      let outer = try decoder.container(keyedBy: Key.self)
      var parts = try outer.nestedUnkeyedContainer(forKey: .qpdf)
      highest = try parts.decode(Head.self).maxobjectid
      objects = try parts.decode([String: PDFObject].self)
    }

    func encode(to encoder: any Encoder) throws {
      var outer = encoder.container(keyedBy: Key.self)
      var parts = outer.nestedUnkeyedContainer(forKey: .qpdf)
      try parts.encode(Head(maxobjectid: highest))
      try parts.encode(objects)
    }

    private enum Key: String, CodingKey { case qpdf }

    private struct Head: Codable {
      var jsonversion = 2
      var pdfversion = "1.7"
      var pushedinheritedpageresources = false
      var calledgetallpages = false
      var maxobjectid: Int

      init(maxobjectid: Int) { self.maxobjectid = maxobjectid }

      init(from decoder: any Decoder) throws {
        let head = try decoder.container(keyedBy: CodingKeys.self)
        maxobjectid = try head.decode(Int.self, forKey: .maxobjectid)
      }
    }
  }
}

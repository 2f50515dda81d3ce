extension PDFFile {
  /// The same file with its objects numbered in the order in which it leads to them; what nothing
  /// leads to is left out.
  ///
  /// LibreOffice numbers the faces that it embeds by where they lie in its memory, and qpdf packs
  /// objects by their numbers: without an order of our own, one run in a hundred has other bytes.
  func ordered() -> PDFFile {
    var numbers: [Int: Int] = [:]
    var waiting: [Int] = []
    func reach(_ value: PDFValue?) {
      for number in value?.references ?? [] where numbers[number] == nil {
        numbers[number] = numbers.count + 1
        waiting.append(number)
      }
    }
    reach(root)
    reach(info)
    var place = 0
    while place < waiting.count {
      reach(objects[waiting[place]]?.value)
      place += 1
    }
    let renumber = { (number: Int) in numbers[number] ?? number }
    var file = PDFFile()
    for number in waiting {
      var object = objects[number] ?? PDFObject(.null)
      object.value = object.value.renumbered(renumber)
      // The order of the additions is that of the new numbers.
      _ = file.add(object)
    }
    file.root = root.renumbered(renumber)
    file.info = info?.renumbered(renumber)
    return file
  }
}

extension PDFValue {
  /// The numbers of the objects that it refers to, those of a dictionary by the order of its keys.
  fileprivate var references: [Int] {
    switch self {
    case .array(let values): values.flatMap(\.references)
    case .dictionary(let entries):
      entries.sorted { $0.key < $1.key }.flatMap(\.value.references)
    case .text: reference.map { [$0] } ?? []
    default: []
    }
  }
}

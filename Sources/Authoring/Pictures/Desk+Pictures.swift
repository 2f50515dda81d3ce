public import Curriculum
package import Exporting
import Foundation
import Frameworks
public import Reports

extension Desk {
  /// A picture of a program, as .svg or .png.
  package func picture(
    _ kind: PictureKind, of program: Program, from source: String, named path: String
  ) throws(AuthoringError) -> ExportedFile {
    let ending = try Self.checkPictureName(path)
    let drawing = try drawing(kind, of: program, from: source)
    let file = PictureExporter().export(drawing, named: Self.stem(of: path))
    guard ending == "png" else { return file }
    guard let converter = PictureConverter() else {
      throw .output(
        path,
        "A .png needs the program \(PictureConverter.executable), which is not installed. Install "
          + "\(PictureConverter.debianPackage), or choose a name that ends in .svg.")
    }
    guard let bytes = converter.png(file.bytes, width: drawing.width, height: drawing.height) else {
      throw .output(
        path,
        "\(PictureConverter.executable) did not make a .png of the picture. Choose a name that "
          + "ends in .svg.")
    }
    return ExportedFile(
      name: "\(Self.stem(of: path)).png", mediaType: "image/png", bytes: bytes)
  }

  /// The ending of a picture's name; anything but .svg and .png is refused.
  @discardableResult
  package static func checkPictureName(_ path: String) throws(AuthoringError) -> String {
    try ending(of: path, among: ["svg", "png"])
  }

  /// What has changed in the coverage of frameworks from one state of a program to another.
  public func coverageChange(
    from old: Program, to new: Program, frameworks: [String]?
  ) -> CoverageChange {
    CoverageChange(from: old, to: new, against: library, frameworks: frameworks)
  }

  /// What has changed in the coverage of frameworks from one state of a program to another, as
  /// .docx, .html, .md, .csv or .svg.
  ///
  /// Without the ids of frameworks it shows all that either state cites.
  package func coverageChange(
    from old: Program, to new: Program, frameworks: [String]? = nil, named path: String
  ) throws(AuthoringError) -> ExportedFile {
    let ending = try Self.ending(of: path, among: ["docx", "html", "md", "csv", "svg"])
    let change = CoverageChange(from: old, to: new, against: library, frameworks: frameworks)
    guard ending != "svg" else {
      return PictureExporter().export(
        ChangePicture(of: change).picture(), named: Self.stem(of: path))
    }
    return try Self.document(
      change.report(), of: new, named: path, endings: ["docx", "html", "md", "csv"])
  }

  /// A picture of a program that is not written anywhere yet.
  package func drawing(
    _ kind: PictureKind, of program: Program, from source: String
  ) throws(AuthoringError) -> Picture {
    if program.objectives.isEmpty {
      switch kind {
      case .braid, .coverage:
        throw .input(
          source,
          "The program has no objectives, so its \(kind.name) cannot be drawn. Write some first.")
      case .timeline, .change: break
      }
    }
    switch kind {
    case .braid: return Braid(of: program).picture()
    case .timeline: return Timeline(of: program).picture()
    case .coverage(let frameworks):
      var options = CrosswalkOptions()
      options.frameworks = frameworks
      let crosswalk = Crosswalk(of: program, against: library, options: options)
      return CoverageMap(of: Coverage(of: crosswalk)).picture()
    case .change(let old, let frameworks):
      let change = CoverageChange(from: old, to: program, against: library, frameworks: frameworks)
      return ChangePicture(of: change).picture()
    }
  }
}

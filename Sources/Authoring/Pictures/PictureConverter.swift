import Exporting
import Foundation

/// Makes pixels of a drawing, by the program of librsvg where that is installed.
struct PictureConverter: Rasterizer {
  static let executable = "rsvg-convert"
  static let debianPackage = "librsvg2-bin"

  /// More than any of our pictures takes.
  private static let mostSeconds = 20.0
  private static let mostBytes = 32 << 20
  /// A picture with more pixels is drawn at its own size and not at twice that.
  private static let mostPixels = 24_000_000.0

  private let program: OtherProgram

  /// Looks for the program; nil when it is not installed.
  init?() {
    guard let program = OtherProgram(Self.executable) else { return nil }
    self.program = program
  }

  /// A drawing as PNG, with two pixels for each of its own; nil when that is not possible.
  func png(_ svg: [UInt8], width: Double, height: Double) -> [UInt8]? {
    guard let scratch = ScratchFolder(), let input = scratch.write(svg, to: "picture.svg") else {
      return nil
    }
    let output = scratch.file("picture.png")
    let scale = width * height * 4 > Self.mostPixels ? 1 : 2
    let ending = program.run(
      ["--format", "png", "--zoom", "\(scale)", "--output", output.path, input.path],
      in: scratch, seconds: Self.mostSeconds)
    guard ending == .done else { return nil }
    return try? InputFile.bytes(at: output.path, atMost: Self.mostBytes)
  }
}

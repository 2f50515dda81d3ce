import Curriculum
import Foundation
import Reports
import Testing

@testable import Exporting

@Suite struct ContrastTests {
  private static let pairs: [StrandColors] =
    (Strand.allCases.map { StrandColors.of($0) }) + [.neutral]
    + [ReportMark.Tone.good, .partial, .gap, .neutral].map { StrandColors.of($0) }

  @Test(arguments: pairs)
  func `text can be read on its ground and on white`(colors: StrandColors) {
    #expect(Self.contrast(colors.dark, colors.light) >= 4.5)
    #expect(Self.contrast(colors.dark, 0xFFFFFF) >= 4.5)
  }

  /// The pairs of text and ground of the style sheet, light and dark.
  @Test func `the pages can be read in light and in dark`() throws {
    let sheet = "\(HTMLStyle.sheet)"
    let blocks = sheet.components(separatedBy: ":root {").dropFirst().prefix(2)
    for block in blocks {
      let colors = Dictionary(
        block.matches(of: /--([a-z-]+): #([0-9a-f]{6})/).map { match in
          (String(match.output.1), UInt32(match.output.2, radix: 16) ?? 0)
        }, uniquingKeysWith: { first, _ in first })
      let paper = try #require(colors["paper"])
      for name in ["ink", "quiet", "head", "link", "adult", "preparation", "training", "gap"] {
        let color = try #require(colors[name])
        #expect(Self.contrast(color, paper) >= 4.5, "\(name)")
        if let ground = colors["\(name)-ground"] {
          #expect(Self.contrast(color, ground) >= 4.5, "\(name) on its ground")
        }
      }
    }
  }

  @Test func `whatever a picture writes or draws can be seen on its paper`() {
    let inks: [PictureInk] =
      [.ink, .quiet, .heading] + Strand.allCases.map { .strand($0) }
      + [.good, .partial, .gap, .neutral].map { .tone($0) }
    for ink in inks { #expect(Self.contrast(ink.color, PictureInk.paper.color) >= 4.5, "\(ink)") }
  }

  /// The contrast ratio of WCAG 2.2.
  private static func contrast(_ one: UInt32, _ other: UInt32) -> Double {
    let pair = [luminance(one), luminance(other)].sorted()
    return (pair[1] + 0.05) / (pair[0] + 0.05)
  }

  private static func luminance(_ color: UInt32) -> Double {
    let parts = [16, 8, 0].map { shift -> Double in
      let part = Double((color >> UInt32(shift)) & 0xFF) / 255
      return part <= 0.03928 ? part / 12.92 : pow((part + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}

import Foundation

/// Where the number of the binder's page stands on a page of any size, turned or not.
struct BinderNumberPlace {
  /// Left, bottom, right and top, in points.
  let box: [Double]
  /// By how many quarters of a turn the page is shown, clockwise.
  let quarters: Int

  /// The drawings are made on a sheet of US Letter.
  private static let sheet = (width: 612.0, height: 792.0)

  /// The instructions that lay the drawing over the page, in Base64.
  ///
  /// Page numbers are artifacts: no part of what a screen reader speaks (ISO 32000-1, 14.8.2.2).
  var stream: String {
    let text = """

      Q
      /Artifact <</Type /Pagination /Subtype /Footer>> BDC
      q \(matrix.map(Self.number).joined(separator: " ")) cm /PlaitPageNumber Do Q
      EMC

      """
    return Data(text.utf8).base64EncodedString()
  }

  /// Leads the lower right corner of the sheet to that of the page as it is shown.
  private var matrix: [Double] {
    let (left, bottom, right, top) = (box[0], box[1], box[2], box[3])
    let width = Self.sheet.width
    return switch quarters {
    case 1: [0, 1, -1, 0, right, top - width]
    case 2: [-1, 0, 0, -1, left + width, top]
    case 3: [0, -1, 1, 0, left, bottom + width]
    default: [1, 0, 0, 1, right - width, bottom]
    }
  }

  private static func number(_ value: Double) -> String {
    let hundredths = (value * 100).rounded()
    let whole = Int(hundredths)
    guard whole % 100 != 0 else { return "\(whole / 100)" }
    let digits = abs(whole) % 100
    return "\(whole < 0 ? "-" : "")\(abs(whole) / 100).\(digits < 10 ? "0" : "")\(digits)"
  }
}

import Curriculum

/// How each strand of the braid looks: a color, and a core that is seen without colors too.
enum BraidCord {
  /// A band with a rim of paper, so that it lies over what is drawn before it; the rim is shorter
  /// and the band longer than the piece, so that no seam shows between pieces.
  static func shapes(_ ribbon: BraidRibbon, _ strand: Strand) -> [PictureShape] {
    [
      .path(ribbon.outline(wider: 2, longer: -1.5), .filled(.paper)),
      .path(ribbon.outline(wider: 0, longer: 0.7), .filled(.strand(strand))),
    ] + (core(of: strand).map { [.path(ribbon.line(longer: 0.7), PictureLook(stroke: $0))] } ?? [])
  }

  /// A short piece of a cord for the key.
  static func sample(of strand: Strand, at x: Double, _ y: Double) -> [PictureShape] {
    let bar = PictureShape.rectangle(
      PictureFrame(x, y - 5, 34, 10), corner: 0, .filled(.strand(strand)))
    guard let core = core(of: strand) else { return [bar] }
    return [bar, .line(PicturePoint(x, y), PicturePoint(x + 34, y), core)]
  }

  private static func core(of strand: Strand) -> PictureStroke? {
    switch strand {
    case .adultEducation: nil
    case .workforcePreparation: PictureStroke(.paper, 1.6, .dashed)
    case .workforceTraining: PictureStroke(.paper, 1.6)
    }
  }
}

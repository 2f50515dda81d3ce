public import Curriculum

/// What a color stands for; which color that is, the writers know.
public enum PictureInk: Hashable, Sendable {
  /// The ground of the page.
  case paper
  /// Text.
  case ink
  /// Remarks.
  case quiet
  /// Thin lines that only guide the eye.
  case line
  /// The ground of a panel.
  case ground
  /// Titles.
  case heading
  /// A strand.
  case strand(Strand)
  /// The ground behind a strand.
  case strandGround(Strand)
  /// What a mark means.
  case tone(ReportMark.Tone)
  /// The ground behind a mark.
  case toneGround(ReportMark.Tone)
}

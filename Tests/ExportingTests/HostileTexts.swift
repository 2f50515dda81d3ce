/// Texts that break careless writers.
enum HostileTexts {
  // Swift has no literal for it.
  private static let noncharacter = Unicode.Scalar(0xFDD0 as UInt32).map { String($0) } ?? ""

  static let all = [
    "=cmd|' /C calc'!A0", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1", "＝1",
    "a\u{0}b\u{8}c\u{1B}d\u{7F}e\u{85}f\u{FFFE}g\(noncharacter)h", "]]>",
    "</script><script>alert(1)",
    "\"><svg onload=alert(1)>", "' onclick='x", "&amp; &#x41; &lt;", "{{name}} ${x} {% if %}",
    "| a | b |\n|---|---|", "[x](javascript:alert(1))", "# heading", "a,b;c\td\"e\"\nf\r\ng",
    "שלום \u{202E}abc\u{202C} عربى", "👩🏽‍🏭 𝒳 é e\u{301}", "_x0041_ _x000D_", "  padded  ", "",
  ]
}

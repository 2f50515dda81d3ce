extension NumberFormat {
  /// Numbers in circles, parentheses or with a full stop in one character; Unicode has them up
  /// to 20, and Word writes digits after them.
  func enclosedText(_ number: Int) -> String? {
    switch rawValue {
    case "decimalEnclosedCircle", "decimalEnclosedCircleChinese":
      Self.series(number, "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳")
    case "decimalEnclosedParen": Self.series(number, "⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇")
    case "decimalEnclosedFullstop": Self.series(number, "⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛")
    case "ideographEnclosedCircle": Self.series(number, "㊀㊁㊂㊃㊄㊅㊆㊇㊈㊉")
    default: nil
    }
  }
}

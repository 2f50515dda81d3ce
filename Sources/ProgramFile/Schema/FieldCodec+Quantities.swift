import Curriculum

extension FieldCodec where Value == Amount? {
  /// A number of hours, weeks, credits or dollars.
  static var amount: FieldCodec {
    FieldCodec(
      read: { value, reading in
        guard let text = value.scalar, value.tag == nil else {
          return reading.mismatch(value, expected: "a number such as 12 or 7.5")
        }
        if let amount = Amount(text) ?? Amount(exactly: text) { return amount }
        reading.remark(
          .notAQuantity, "\(value.foundWords) is not a number of hours, weeks, credits or dollars.",
          "Write \(reading.name) with digits, such as 12 or 7.5, without a unit and with at most "
            + "three decimal places.", at: value.position)
        return nil
      },
      write: { amount, _ in amount.map { .bare($0.description) } })
  }
}

extension FieldCodec where Value == Int? {
  /// A whole number.
  static var count: FieldCodec {
    FieldCodec(
      read: { value, reading in
        guard let text = value.scalar, value.tag == nil else {
          return reading.mismatch(value, expected: "a whole number such as 15")
        }
        if let count = Int(text) { return count }
        reading.remark(
          .notAQuantity, "\(value.foundWords) is not a whole number.",
          "Write \(reading.name) with digits alone, such as 15.", at: value.position)
        return nil
      },
      write: { count, _ in count.map { .bare(String($0)) } })
  }
}

extension FieldCodec where Value == CalendarDay? {
  /// A day.
  static var day: FieldCodec {
    FieldCodec(
      read: { value, reading in
        guard let text = value.scalar, value.tag == nil else {
          return reading.mismatch(value, expected: "a day such as 2026-09-08")
        }
        if let day = CalendarDay(text) { return day }
        reading.remark(
          .notADay, "\(value.foundWords) is not a day of the calendar.",
          "Write \(reading.name) as year-month-day, such as 2026-09-08; words such as "
            + "\"fall term\" go into \"wording\" where dates have one.", at: value.position)
        return nil
      },
      write: { day, _ in day.map { .bare($0.description) } })
  }
}

/// How much each part of a page for partners may say, from roomy to short.
struct PageLengths {
  let title: Int
  let fact: Int
  let summary: Int
  let teaching: Int
  let partners: Int
  let partner: Int
  let contacts: Int

  /// What is tried, until the objectives have room.
  static let all = [
    PageLengths(
      title: 75, fact: 240, summary: 330, teaching: 200, partners: 4, partner: 120, contacts: 2),
    PageLengths(
      title: 75, fact: 160, summary: 280, teaching: 180, partners: 4, partner: 100, contacts: 1),
    PageLengths(
      title: 75, fact: 140, summary: 190, teaching: 130, partners: 4, partner: 80, contacts: 1),
    PageLengths(
      title: 75, fact: 110, summary: 190, teaching: 150, partners: 3, partner: 90, contacts: 1),
    PageLengths(
      title: 70, fact: 90, summary: 160, teaching: 100, partners: 2, partner: 70, contacts: 1),
    PageLengths(
      title: 60, fact: 70, summary: 100, teaching: 80, partners: 1, partner: 60, contacts: 1),
  ]
}

package import Curriculum
import Exporting
import WordFormat

extension Desk {
  /// Binds documents of a packet into one PDF, or says in words why that is not possible here.
  package func binder(
    of documents: [BoundDocument], program: Program, seal: String
  ) throws(AuthoringError) -> Result<PressedBinder, BinderMissing> {
    let properties = DraftProperties(
      title: "Approval packet: \(program.title)", subject: "approval packet",
      creator: program.providers.first?.name ?? "Plait", language: program.language,
      day: ExportSettings(for: program).day)
    let press: BinderPress
    do throws(BinderMissing) {
      press = try BinderPress(
        BinderPages(program: program.title, properties: properties, seal: seal))
    } catch {
      return .failure(error)
    }
    return .success(try press.press(documents))
  }
}

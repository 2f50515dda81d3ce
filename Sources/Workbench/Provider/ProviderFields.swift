import Foundation
import ProgramFile

/// An object of JSON that a provider sent.
struct ProviderFields: Sendable {
  private let fields: [FileField]

  init(_ bytes: [UInt8]) throws(ProviderFault) {
    guard let value = try? FileValue.read(json: bytes, within: .request),
      case .fields(let fields) = value.content
    else { throw .notTrusted("what came is no object of JSON") }
    self.fields = fields
  }

  init?(_ value: FileValue) {
    guard case .fields(let fields) = value.content else { return nil }
    self.fields = fields
  }

  private func value(_ name: String) -> FileValue? { fields.first { $0.key == name }?.value }

  func has(_ name: String) -> Bool { value(name).map { !$0.isNothing } ?? false }

  /// A text that says something.
  func text(_ name: String) -> String? {
    guard case .text(let text)? = value(name)?.content, !text.isEmpty else { return nil }
    return text
  }

  /// A moment, in seconds since 1970.
  func seconds(_ name: String) -> Double? {
    guard case .bare(let digits)? = value(name)?.content else { return nil }
    return Double(digits).flatMap { $0.isFinite ? $0 : nil }
  }

  /// Whether something is so; some providers write it as a text.
  func isTrue(_ name: String) -> Bool { value(name)?.scalar == "true" }

  /// The texts of a list; a single text is a list of one.
  func texts(_ name: String) -> [String] {
    switch value(name)?.content {
    case .text(let text)?: [text]
    case .list(let items)?:
      items.compactMap { if case .text(let text) = $0.content { text } else { nil } }
    default: []
    }
  }

  func objects(_ name: String) -> [ProviderFields] {
    guard case .list(let items)? = value(name)?.content else { return [] }
    return items.compactMap { ProviderFields($0) }
  }
}

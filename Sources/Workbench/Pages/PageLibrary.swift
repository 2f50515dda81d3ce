import Foundation
import HTTPTypes
import Hummingbird
import Mustache
import NIOCore

/// The pages' templates, and the files that they name.
struct PageLibrary: Sendable {
  private let templates: MustacheLibrary
  private let assets: [String: Asset]

  /// A file that browsers load beside a page.
  struct Asset: Sendable {
    var type: String
    var buffer: ByteBuffer
    /// Changes when the file does.
    var tag: String
  }

  /// Loads all of them once.
  init() async throws {
    let folder = Bundle.module.bundleURL
    templates = try await MustacheLibrary(
      directory: folder.appendingPathComponent("Templates").path)
    let root = folder.appendingPathComponent("Assets")
    var assets: [String: Asset] = [:]
    for name in try FileManager.default.contentsOfDirectory(atPath: root.path) {
      guard let type = Self.types[URL(fileURLWithPath: name).pathExtension] else { continue }
      let data = try Data(contentsOf: root.appendingPathComponent(name))
      assets[name] = Asset(
        type: type, buffer: ByteBuffer(bytes: data), tag: "\"\(Secret.mark(of: data))\"")
    }
    self.assets = assets
  }

  private static let types = [
    "css": "text/css; charset=utf-8", "js": "text/javascript; charset=utf-8",
    "svg": "image/svg+xml",
  ]

  /// A page as an answer; it is made anew for each who asks, and kept by no browser.
  func answer(
    _ page: some Page, for visitor: Visitor?, status: HTTPResponse.Status = .ok,
    _ headers: HTTPFields = [:]
  ) -> Response {
    var headers = headers
    headers[.contentType] = "text/html; charset=utf-8"
    let text = render(page, for: visitor)
    return Response(
      status: status, headers: headers, body: ResponseBody(byteBuffer: ByteBuffer(string: text)))
  }

  /// The text of a page.
  func render(_ page: some Page, for visitor: Visitor?) -> String {
    let frame = Frame(of: page, for: visitor)
    var values: [String: Any] = [:]
    var children = Array(Mirror(reflecting: frame).children) + Mirror(reflecting: page).children
    for child in children where child.value is any PagePart {
      children += Mirror(reflecting: child.value).children
    }
    for child in children {
      guard let name = child.label else { continue }
      let value = Mirror(reflecting: child.value)
      // A property without a value has no name on the page, so that its section is left out.
      values[name] =
        value.displayStyle == .optional ? value.children.first?.value : child.value
    }
    return templates.render(values, withTemplate: type(of: page).template) ?? ""
  }

  /// A file beside the pages, or that the browser has it already.
  func asset(_ name: String, knownAs tag: String?) -> Response? {
    guard let asset = assets[name] else { return nil }
    let headers: HTTPFields = [.cacheControl: "no-cache", .eTag: asset.tag]
    if tag == asset.tag { return Response(status: .notModified, headers: headers) }
    var typed = headers
    typed[.contentType] = asset.type
    return Response(
      status: .ok, headers: typed, body: ResponseBody(byteBuffer: asset.buffer))
  }
}

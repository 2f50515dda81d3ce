package import Foundation

/// Which redirects are followed.
package enum RedirectRule {
  /// The statuses that name another address.
  package static let statuses: Set<Int> = [301, 302, 303, 307, 308]

  /// The address that a server points to, or why Plait does not go there.
  ///
  /// The header `Location` may be relative to the address that answered.
  package static func target(
    of location: String?, from address: URL, followed: Int, atMost limit: Int
  ) throws(FetchError) -> URL {
    guard followed < limit else { throw .tooManyRedirects(address, limit: limit) }
    guard let location, let target = URL(string: location, relativeTo: address)?.absoluteURL,
      let scheme = target.scheme?.lowercased(), let host = target.host(), !host.isEmpty
    else { throw .redirectToNowhere(address) }
    guard scheme == "http" || scheme == "https", target.user() == nil else {
      throw .redirectRefused(address, to: target)
    }
    guard !(address.scheme?.lowercased() == "https" && scheme == "http") else {
      throw .redirectToPlain(address, to: target)
    }
    return target
  }
}

package import Frameworks

/// Gives the address of an item in the list that it comes from; nil for one that has none but its
/// identifier.
package typealias ItemAddress = (FoundItem) -> String?

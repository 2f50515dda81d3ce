import CLibXML2
import SafeXML
import Synchronization
import Testing

/// How often libxml2 asked for something outside of the part.
private let asked = Atomic<Int>(0)

/// No part can make the parser open a file or an address: what would open it is never called.
@Suite(.serialized) struct EntityLoaderTests {
  private static let attacks = [
    "<!DOCTYPE a SYSTEM 'file:///etc/hostname'><a/>",
    "<!DOCTYPE a PUBLIC 'x' 'http://localhost/x.dtd'><a/>",
    "<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/hostname'>]><a>&x;</a>",
    "<!DOCTYPE a [<!ENTITY x SYSTEM 'http://localhost/'>]><a b='&x;'/>",
    "<!DOCTYPE a [<!ENTITY % p SYSTEM 'http://localhost/x.dtd'> %p;]><a/>",
    "<a xmlns:xi='http://www.w3.org/2001/XInclude'><xi:include href='file:///etc/hostname'/></a>",
    "<a xmlns:xsi='http://www.w3.org/2001/XMLSchema-instance' xsi:schemaLocation='u x.xsd'/>",
    "<?xml-stylesheet href='http://localhost/a.xsl'?><a xml:base='http://localhost/'/>",
  ]

  @Test func `X01 to X08 and X12 nothing outside of a part is asked for`() {
    let usual = xmlGetExternalEntityLoader()
    defer { xmlSetExternalEntityLoader(usual) }
    xmlSetExternalEntityLoader { _, _, _ in
      asked.add(1, ordering: .relaxed)
      return nil
    }
    for xml in Self.attacks {
      _ = try? XMLTree.parse(Array(xml.utf8))
      _ = try? XMLTree.parse(xml.utf16.flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8)] })
    }
    #expect(asked.load(ordering: .relaxed) == 0)
    // The count is worth something: a parser that may load does ask.
    let xml = Self.attacks[0]
    let document = xml.withCString {
      xmlReadMemory($0, Int32(xml.utf8.count), nil, nil, Int32(XML_PARSE_DTDLOAD.rawValue))
    }
    xmlFreeDoc(document)
    #expect(asked.load(ordering: .relaxed) == 1)
  }
}

import CASEFormat
import Importing
import TestSupport
import Testing

/// Whatever is done to a table of any form, no word of its cells is lost.
@Suite struct TableLossTests {
  static let seeds = [
    "Code,Statement,Label,Parent code,Level,Type,Keywords,Identifier,Parent identifier\n"
      + "SAF,Safety first,,,,Duty,,,\nSAF.1,Wears gloves,Gloves,SAF,Level B,Task,hands|skin,,\n",
    "Parent ID number,ID number,Short name,Description,Is framework,Taxonomy,Scale values\n"
      + ",KITCHEN,Kitchen,All that cooks do,1,competency,Not yet\n"
      + "KITCHEN,KNIVES,Knives,Holds knives,,,\n",
    "vendor_guid,object_type,title,description,display_name,parent_guids,ratings,,,\n"
      + "grp,group,Reading,,,,,,\nout,outcome,RI.4.3,Explains events,Explain,grp,3,Meets,0,Never\n",
    "O*NET-SOC Code,Title,Task ID,Task,Task Type\n"
      + "31-1131.00,Nursing Assistants,12345,Turn patients,Core\n",
    "fullStatement,Human Coding Scheme,Is Child Of,sequenceNumber,isRelatedTo\n"
      + "Measures things,MEAS,,100,\nReads rulers,MEAS.1,MEAS,200,MEAS\n",
    "Lakeside County,,,\nDomain,Number,Competency,Remarks\nCutting,1.1,Holds knives,daily\n"
      + ",1.1.1,Sharpens knives,weekly\nCooking,2.1,Boils water,\n",
    "Duty;Task;Step\nCooks meals;;\n;Makes stock;\n;;Roasts bones\n",
  ]

  @Test func `the sign of HTML in a description is no word`() throws {
    let bytes = Array(
      ("vendor_guid,object_type,title,description,display_name,parent_guids,ratings,,,\n"
        + "out,outcome,RI.4.3,Cuts &amp; joins,Cut,,,\n").utf8)
    let drawing = try TableDrawing(bytes, named: "list.csv")
    #expect(drawing.package.items.map(\.fullStatement) == ["Cuts & joins"])
    #expect(try TableLossLaw.lostWords(of: TableFile(reading: bytes), in: drawing.read) == [])
  }

  @Test(arguments: seeds.indices)
  func `each word is in the package or in a finding`(number: Int) throws {
    let seed = Array(Self.seeds[number].utf8)
    var mutator = TextMutator(seed: UInt64(number) + 40)
    var read = 0
    for round in 0..<150 {
      let bytes = round == 0 ? seed : mutator.mutate(seed)
      guard let file = try? TableFile(reading: bytes),
        let drawing = try? TableDrawing(bytes, named: "list.csv")
      else { continue }
      read += 1
      let lost = TableLossLaw.lostWords(of: file, in: drawing.read)
      #expect(lost == [], "\(String(decoding: bytes, as: UTF8.self).debugDescription)")
      #expect(drawing.package.items.allSatisfy { !$0.fullStatement.isEmpty })
      _ = drawing.items
    }
    #expect(read > 100)
  }
}

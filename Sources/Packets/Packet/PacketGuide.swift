import Curriculum

/// The two plain texts of a packet: what is in it, and how to check it without Plait.
struct PacketGuide {
  let title: String
  let date: CalendarDay
  let contents: [PacketEntry]

  /// `data/README.txt`.
  var contentsText: String {
    var text = """
      \(title)
      Packet of \(date)

      Contents


      """
    for entry in contents {
      let number = String(entry.number)
      text += String(repeating: " ", count: max(0, 3 - number.count)) + number + "  " + entry.title
      text += "\n     \(entry.path.dropFirst("data/".count)) (\(entry.size) bytes)\n"
    }
    return text + """

      The file HOW-TO-CHECK.txt, one folder up, says how to make sure that nothing is missing
      and nothing was changed.

      """
  }

  /// `HOW-TO-CHECK.txt`.
  var checkingText: String {
    """
    How to check this packet

    This folder is a bag as RFC 8493 (BagIt 1.0) describes it. Two lists hold the SHA-256 sum of
    each file. No special program is needed to check them.

    1. Open a terminal in this folder, the one with the file bagit.txt.

    2. On Linux:
         sha256sum -c manifest-sha256.txt
         sha256sum -c tagmanifest-sha256.txt
       On a Mac:
         shasum -a 256 -c manifest-sha256.txt
         shasum -a 256 -c tagmanifest-sha256.txt
       On Windows, in PowerShell, one file at a time; compare the result with the list:
         Get-FileHash data\\README.txt -Algorithm SHA256

       Each line must say OK. A line that says FAILED names a file that was changed.

    3. The folder "data" must hold \(contents.count + 1) files, and each of them is in
       manifest-sha256.txt. A file that is not in the list was added later.

    4. Whoever sent the packet can tell you its seal, the sum of the second list:
         sha256sum tagmanifest-sha256.txt
       If the two are equal, the packet is the one that was sent.

    5. If there is a folder "signatures", it says who signed these files. For each name in it:
         openssl pkeyutl -verify -pubin -inkey signatures/NAME.pub -rawin \\
           -in tagmanifest-sha256.txt -sigfile signatures/NAME.sig
         openssl pkeyutl -verify -pubin -inkey signatures/NAME.pub -rawin \\
           -in signatures/NAME.txt -sigfile signatures/NAME.txt.sig
       Ask the person for a copy of the public key, or for its mark, by another way than this
       packet: only then do you know whose key it is.

    """
  }
}

import Curriculum
import Foundation
import Importing
import ProgramFile
import Templates

/// Reads files that somebody sent, in a process that does nothing else.
package struct UploadReader {
  private let job: UploadJob
  private let folder: String

  /// Takes what is to be read, and the folder where it lies.
  package init(_ job: UploadJob, in folder: String) {
    self.job = job
    self.folder = folder
  }

  /// Reads all files; `tell` is called with the number of each before it is read.
  ///
  /// What is wrong with a file stands in the reading itself.
  package func read(telling tell: (Int) -> Void) -> UploadReading {
    do throws(UploadReading.Refusal) {
      if let program = try program(tell) { return program }
      return try documents(tell)
    } catch {
      var reading = UploadReading()
      reading.refusal = error
      return reading
    }
  }

  /// The reading of a program's file; nil where the files are Word files.
  private func program(
    _ tell: (Int) -> Void
  ) throws(UploadReading.Refusal) -> UploadReading? {
    guard let file = job.files.first, ProgramFormat(ofFile: file.path) != nil else { return nil }
    tell(1)
    let source: ProgramSource
    do throws(AuthoringError) {
      source = try ProgramSource(at: "\(folder)/\(file.path)")
    } catch {
      throw UploadReading.Refusal(error, of: file.name)
    }
    guard let document = source.document else { return nil }
    var reading = UploadReading()
    reading.program = document.json()
    reading.title = document.program.title
    return reading
  }

  private func documents(
    _ tell: (Int) -> Void
  ) throws(UploadReading.Refusal) -> UploadReading {
    // Whether the files are what they say comes first: the words of a profile take a while to load.
    var words: [WordFile] = []
    for (index, file) in job.files.enumerated() {
      tell(index + 1)
      do throws(AuthoringError) {
        words.append(
          try WordFile(try InputFile.bytes(at: "\(folder)/\(file.path)"), named: file.name))
      } catch {
        throw UploadReading.Refusal(error, of: file.name)
      }
    }
    let desk: Desk
    do throws(AuthoringError) {
      desk = try Desk(profile: job.profile)
    } catch {
      throw UploadReading.Refusal(file: "The layout", message: error.description)
    }
    var accounts: [UploadAccount] = []
    for (index, word) in words.enumerated() {
      tell(index + 1)
      accounts.append(try UploadAccount(word, number: index + 1, job.corrections, by: desk))
    }
    guard let first = accounts.first else {
      throw UploadReading.Refusal(file: "The upload", message: "It holds no file.")
    }
    let joined =
      accounts.count == 1
      ? first.imported
      : Imported.joined(accounts.map { ($0.name, $0.imported) }) ?? first.imported
    var hand = PlacedByHand(joined.program, desk.library)
    var reading = UploadReading()
    for account in accounts {
      reading.sources += account.sources(placing: &hand, showsName: accounts.count > 1)
    }
    reading.program = ProgramDocument(program: hand.program).json()
    reading.title = hand.program.title
    reading.found = Self.found(in: hand.program)
    let strands = Strand.allCases.map(\.rawValue)
    reading.roles =
      strands
      + desk.profile.words.keys.filter {
        !strands.contains($0) && !SourceRole.clues.contains(SourceRole(rawValue: $0))
      }.sorted()
    reading.remarks = Self.remarks(joined, accounts)
    if let layout = job.layout { reading.layout = Self.layout(layout, accounts, desk) }
    return reading
  }

  private static func found(in program: Program) -> String {
    let strands = Strand.allCases.map { strand in
      "\(program.objectives.map { $0.outcomes[strand].count }.reduce(0, +)) in \(strand)"
    }
    let objectives =
      program.objectives.count == 1 ? "1 objective" : "\(program.objectives.count) objectives"
    return "\(objectives), outcomes: \(strands.joined(separator: ", "))"
  }

  private static func remarks(
    _ imported: Imported, _ accounts: [UploadAccount]
  ) -> [UploadReading.Remark] {
    var remarks: [UploadReading.Remark] = []
    let lost = accounts.filter { !$0.lostWords.isEmpty }
    for account in lost {
      let words = account.lostWords.keys.sorted().prefix(5).joined(separator: ", ")
      remarks.append(
        UploadReading.Remark(
          message: "The account of \(account.name) does not add up for "
            + "\(account.lostWords.count) words (\(words)).",
          remedy: "Compare the program with the document, and tell the one who runs the server."))
    }
    // What a line of `plait import` does about a finding, the choices on the page do.
    let told = imported.findings.filter { $0.severity > .note && $0.code != "IMP-101" }
    remarks += told.map {
      UploadReading.Remark(
        message: $0.message, remedy: $0.remedy.contains("--map") ? "" : $0.remedy)
    }
    for account in accounts {
      remarks += account.notices.map {
        UploadReading.Remark(message: "\(account.name), beside its text: \($0)", remedy: "")
      }
    }
    return remarks
  }

  private static func layout(
    _ layout: UploadJob.Layout, _ accounts: [UploadAccount], _ desk: Desk
  ) -> String? {
    guard let base = desk.templates.name(of: desk.profileName, from: layout.path) else {
      return nil
    }
    var words: [String: [String]] = [:]
    for (role, texts) in accounts.flatMap({ Array($0.taughtWords(by: desk)) }) {
      for text in texts where words[role.rawValue]?.contains(text) != true {
        words[role.rawValue, default: []].append(text)
      }
    }
    guard !words.isEmpty else { return nil }
    let stem = URL(fileURLWithPath: layout.path).deletingPathExtension().lastPathComponent
    return ProfileWriter(id: stem, title: layout.title, extends: base, words: words).yaml
  }
}

extension UploadReading.Refusal {
  init(_ error: AuthoringError, of file: String) {
    let findings = error.findings.prefix(5).map { "\($0.place): \($0.message) \($0.remedy)" }
    self.init(file: file, message: ([error.message] + findings).joined(separator: " "))
  }
}

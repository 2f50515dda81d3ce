import Curriculum

extension ProgramFacts {
  /// Adds the organizations that give the program, and those who teach.
  mutating func addPeople() {
    for provider in program.providers {
      add(.provider, provider.name)
      add(.providerRole, provider.role, in: [provider.name])
      add(.providerContact, provider.contact.map(Self.person), in: [provider.name, "contact"])
      add(.providerContact, provider.email, in: [provider.name, "email"])
      add(.providerContact, provider.phone, in: [provider.name, "phone"])
      add(.providerContact, provider.address, in: [provider.name, "address"])
    }
    for instructor in program.instructors {
      add(.instructor, instructor.name)
      add(.instructorStrand, strands(of: instructor).map(\.title), in: [instructor.name])
      add(.instructorDetail, instructor.role, in: [instructor.name, "role"])
      add(.instructorDetail, instructor.email, in: [instructor.name, "email"])
      add(.instructorDetail, instructor.qualifications, in: [instructor.name, "qualifications"])
    }
  }

  /// What a person teaches, whether it stands with the person or with the component.
  private func strands(of instructor: Instructor) -> [Strand] {
    Strand.allCases.filter { strand in
      instructor.strands.contains(strand)
        || program.components[strand]?.instructors.contains(instructor.id) ?? false
    }
  }

  /// A name without the office that stands behind it.
  private static func person(_ contact: String) -> String {
    contact.split(separator: ",").first.map(String.init) ?? contact
  }

  /// Adds the organizations that take part, and the groups of learners.
  mutating func addPartners() {
    for partner in program.partners {
      add(.partner, partner.name)
      add(.partner, partner.contact, in: [partner.name, "contact"])
      add(.contribution, partner.contributions.map(\.text), in: [partner.name])
    }
    for cohort in program.cohorts {
      add(.cohort, cohort.name)
      add(.cohort, cohort.site, in: [cohort.name, "site"])
      add(.cohort, cohort.seats.map(String.init), in: [cohort.name, "seats"])
      for strand in Strand.allCases {
        add(.cohort, cohort.dates[strand], in: [cohort.name, strand.title])
      }
    }
  }
}

extension Program {
  /// Changes the texts that people read: titles, names, statements, outcomes and what goes with
  /// them, in the order of the document.
  public mutating func changeTexts(_ change: (TextPlace, inout String) -> Void) {
    func edit(_ text: inout String, _ part: PartID, _ field: String, _ name: String) {
      change(TextPlace(part: part, field: field, name: "\(field) of \(name)"), &text)
    }
    func edit(_ text: inout String?, _ part: PartID, _ field: String, _ name: String) {
      guard var present = text else { return }
      edit(&present, part, field, name)
      text = present
    }
    let whole: PartID = "program"
    edit(&title, whole, "the title", "the program")
    edit(&summary, whole, "the summary", "the program")
    edit(&occupation.title, whole, "the occupation", "the program")
    for index in providers.indices {
      edit(&providers[index].name, providers[index].id, "the name", "a provider")
    }
    edit(&intensity, whole, "the intensity", "the program")
    edit(&research, whole, "the research", "the program")
    for strand in Strand.allCases {
      guard var component = components[strand] else { continue }
      let name = "the \(strand.title) component"
      edit(&component.content, strand.componentID, "the content", name)
      edit(&component.intensity, strand.componentID, "the intensity", name)
      edit(&component.research, strand.componentID, "the research", name)
      components[strand] = component
    }
    for index in instructors.indices {
      edit(&instructors[index].name, instructors[index].id, "the name", "an instructor")
    }
    for index in courses.indices {
      edit(&courses[index].title, courses[index].id, "the title", "course \(index + 1)")
    }
    for index in units.indices {
      edit(&units[index].title, units[index].id, "the title", "unit \(index + 1)")
    }
    for index in objectives.indices {
      let name = self.name(ofObjective: index)
      edit(&objectives[index].statement, objectives[index].id, "the statement", name)
      edit(
        &objectives[index].learnerWording, objectives[index].id, "the learner wording", name)
      for strand in Strand.allCases {
        for number in objectives[index].outcomes[strand].indices {
          edit(
            &objectives[index].outcomes[strand][number].text,
            objectives[index].outcomes[strand][number].id, "the text",
            self.name(ofOutcome: number, in: strand, ofObjective: index))
          edit(
            &objectives[index].outcomes[strand][number].learnerWording,
            objectives[index].outcomes[strand][number].id, "the learner wording",
            self.name(ofOutcome: number, in: strand, ofObjective: index))
        }
      }
      for number in objectives[index].activities.indices {
        edit(
          &objectives[index].activities[number].text, objectives[index].activities[number].id,
          "the text", "\(name), activity \(number + 1)")
      }
      for number in objectives[index].assessments.indices {
        edit(
          &objectives[index].assessments[number].text, objectives[index].assessments[number].id,
          "the text", "\(name), assessment \(number + 1)")
      }
    }
    for index in pathway.credentials.indices {
      let id = pathway.credentials[index].id
      edit(&pathway.credentials[index].name, id, "the name", "credential \(index + 1)")
      edit(&pathway.credentials[index].issuer, id, "the issuer", "credential \(index + 1)")
    }
    for index in partners.indices {
      edit(&partners[index].name, partners[index].id, "the name", "a partner")
    }
  }
}

import Foundation
import Importing
import Testing

struct ZzTry {
  @Test(arguments: [
    """
    = Course Outcome Summary
    # Competencies
    1. Perform hand hygiene
    Domain Psychomotor Level Practicing Status Active
    Assessment Strategies
    1.1. by demonstrating on a partner
    Criteria
    Criteria - Performance will be satisfactory when:
    1.1. learner wets hands
    1.2. learner dries hands
    Learning Objectives
    1.a. Describe when to wash
    1.b. List the steps
    2. Take a temperature
    Domain Cognitive Level Applying
    Assessment Strategies
    2.1. by written test
    Criteria
    2.1. learner reads the thermometer
    """,
    """
    = Nursing Curriculum
    | Learning Goals | Content Outline | Learning Activities | Resources |
    | 1.0 Competency: Role of the nursing assistant / Time Allotted for Competency: 6 hrs. | < | < | < |
    | 1.1 Identify the team | A. Team members / B. Chain of command | Read chapter 1 | Text |
    | 1.2 Describe duties | A. Duties | Role play | Video |
    """,
    """
    = Culinary Arts I
    | Standard/Obj Number | Standard/Objective | Hours |
    | 1.00 | Understand safety | 20 |
    | 1.01 | Remember sanitation rules | 10 |
    | 1.02 | Apply fire safety | 10 |
    | 2.00 | Understand equipment | 30 |
    | 2.01 | Use knives | 30 |
    """,
    """
    = Employability Skills
    # Applied Knowledge
    ## Critical Thinking
    - Thinks creatively
    - Makes sound decisions
    # Workplace Skills
    Manages time
    Manages money
    """,
    """
    = ELP Standards
    | Standard | Level 1 | Level 2 | Level 3 |
    | 1. Construct meaning from presentations | Use a few words | Identify the main topic | Determine a central idea |
    | 2. Take part in exchanges | Listen to short talk | Take part in short talk | Build on ideas |
    """,
    """
    = Digital Literacy
    # Basic Computer Skills
    1. Identify the parts of a computer
    1. Turn it on
    # Internet Basics
    1. Identify browsers
    1. Type an address
    """,
    """
    = Math Standards
    ## Operations and Algebraic Thinking
    * Represent and solve problems
    1.OA.A.1: Use addition within 20 to solve word problems.
    1.OA.A.2: Solve word problems of three numbers.
    * Work with equations
    1.OA.D.7: Understand the equal sign. For example, which are true?
    6 = 6
    """,
  ]) func tried(_ t: String) throws {
    let p = try StandardsPicture(StandardsPaper.bytes(t))
    print(
      "TRY\n" + p.items.joined(separator: "\n") + "\n" + p.findings.joined(separator: "\n")
        + "\nlost \(p.lost)")
  }
}

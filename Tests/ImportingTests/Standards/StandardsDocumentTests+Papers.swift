/// The documents, drawn as `StandardsPaper` reads them.
extension StandardsDocumentTests {
  static let papers = [
    StandardsDocumentTests.Paper(
      name: "chart-of-levels",
      lines: """
        = Reading for Adults
        These charts show what readers can do at each level.
        # Reading Anchors
        || Anchor | Level A (K-1) | B (2-3) | C (4-5, 6) |
        | CCR Anchor 1: Read closely and say what a text says. | < | < | < |
        | | Ask and answer questions about a text. (RI/RL.1.1) | Ask who, what and why. (RI/RL.2.1) | Use details of a text. (RI/RL.4.1) / Quote a text exactly. (RI/RL.5.1) |
        | CCR Anchor 7: Take in content of many kinds. | < | < | < |
        | | Use pictures to tell ideas. / a. In a story. / b. In a manual. / (RI.1.7) | Not applicable | Read charts, diagrams and time lines (for example, of a shift). (W/WHST.6- 8.5) Read a gauge. (RI.5.7) |
        || Anchor | Level A (K-1) | B (2-3) | C (4-5, 6) |
        | CCR Anchor 10: Read hard texts. | < | < | < |
        | | Read with help | < | Read alone. (RI.5.10) |
        CCR Anchor 8: Weigh an argument.
        || Level D | Level E |
        | Tell reasons from opinions. (RI.8.8) | Find what an argument leaves out. (RI.9-10.8) |
        """),
    StandardsDocumentTests.Paper(
      name: "list-of-competencies",
      lines: """
        = Nursing Assistant Competencies
        # NA.1 Infection control
        NA.1.1 Washes hands before and after care
        NA.1.2: Puts on and takes off gloves
        NA.1.3
        Cleans the room of a resident
        # NA.2 Vital signs
        NA.2.1 – Measures blood pressure
        - cuff of the right size
        - arm at the height of the heart
        NA.2.2 Counts a pulse
        NA.2.2 Counts breaths
        NA.2.4
        # Skills for every day
        1. Greets the resident by name
        a. in person
        a. on the telephone
        1. Tells what comes next
        # References
        - A Handbook for Aides, 2019
        """),
    StandardsDocumentTests.Paper(
      name: "course-outcome-summary",
      lines: """
        = Course Outcome Summary: Basic Patient Care
        # Course Information
        Description: Learners care for residents under a nurse.
        Total Credits: 3
        # Textbooks
        - Care at the Bedside, 2nd edition
        # Course Competencies
        1! Keep infections from spreading
        * Assessment Strategies
        - by washing hands in the skills lab
        * Criteria
        Your performance will be successful when:
        - you wash hands for as long as the sheet says
        - you throw gloves away without touching the outside
        * Learning Objectives
        - Name the ways in which germs spread
        - Explain when gloves are changed
        * Linked Core Abilities
        - Act responsibly
        1. Measure vital signs
        * Assessment Strategies
        - with a partner
        * Criteria
        - you write the numbers on the sheet
        # Grading
        - 90 to 100 is an A
        """),
    StandardsDocumentTests.Paper(
      name: "table-of-codes",
      lines: """
        * Digital Skills for Work
        Version 2 of the list.
        | Area | No. | Skill | Example |
        | Files v | DS-1 | Finds a file in a folder | a timesheet |
        | ^ | DS-2 | Gives a file a name that others understand | |
        | Mail v | DS-3 | Answers a message / Copies in a supervisor | |
        | ^ | DS-4 | | a shift change |
        | Mail | DS-5 | Opens an attachment | |
        | Nobody checked this row | < | < | < |
        | Mail | | Signs out | |
        """),
    StandardsDocumentTests.Paper(
      name: "codes-without-heads",
      lines: """
        # Math at the Bench
        | 1.1 | Reads a tape measure |
        | 1.2 | Converts fractions of an inch |
        | 1.2.1 | Halves, quarters and eighths |
        | Who | When |
        # Contacts
        | Office | Room 12 |
        | Phone | none |
        """),
    StandardsDocumentTests.Paper(
      name: "prose-between",
      lines: """
        = What Welders Read
        In 2019 a group of 12 teachers wrote this list. COVID-19 delayed it.
        # Introduction
        A welder reads all day (see Table 2.1).
        # Reading
        ## Level B
        Most learners begin here, and 3.5 hours a week are enough.
        WR.1 Read the label of an electrode.
        Labels differ from maker to maker.
        WR.2 Find a hazard in a safety data sheet (RST.6-8.3).
        ## Level C
        Follow a procedure of several steps. (RST.6-8.3)
        Standard 9: Compare two procedures
        The learner says which one is safer.
        """),
    StandardsDocumentTests.Paper(
      name: "summary-with-typed-numbers",
      lines: """
        = Course Outcome Summary
        # Competencies
        1. Keep hands clean
        Domain Psychomotor Level Practicing Status Active
        Assessment Strategies
        1.1. by showing it to a partner
        Criteria
        1.1. learner wets both hands
        1.2. learner dries both hands
        Learning Objectives
        1.a. Say when hands are washed
        1.b. List the steps
        2. Take a temperature
        Domain Cognitive Level Applying
        Assessment Strategies
        2.1. by a written test
        Criteria
        2.1. learner reads the thermometer
        """),
    StandardsDocumentTests.Paper(
      name: "curriculum-with-bands",
      lines: """
        = Aide Curriculum
        | Learning Goals | Content Outline | Learning Activities | Resources |
        | 1.0 Competency: The work of an aide / Time for it: 6 hours | < | < | < |
        | 1.1 Name the team | A. Members / B. Who reports to whom | Read chapter 1 | Book |
        | 1.2 List the duties | A. Duties | | Film |
        """),
    StandardsDocumentTests.Paper(
      name: "levels-by-number",
      lines: """
        = English for Work
        | Standard | Level 1 | Level 2 | Level 3 |
        | 1. Draw meaning from talk | Use a few words | Find the topic | Find the main idea |
        | 2. Take part in talk | Listen | Take a turn | Build on what others say |
        """),
  ]
}

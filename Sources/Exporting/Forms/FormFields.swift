/// The names of each scope with what they stand for, one file a subject.
enum FormFields {}

package nl.kindkring.signal.api;

/** Code list {@code subject-kind}. */
enum SubjectKind { CHILD, ALIAS, FAMILY, GROUP, PRACTICE }

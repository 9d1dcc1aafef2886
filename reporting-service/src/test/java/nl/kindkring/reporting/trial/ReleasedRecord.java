package nl.kindkring.reporting.trial;

import java.util.OptionalLong;
import nl.kindkring.reporting.disclosure.audit.Group;

/** What everybody can see of a cell: its place and a figure, or that it is withheld. */
record ReleasedRecord(TrialTable table, Group group, OptionalLong figure) {}

package nl.kindkring.consent.application;

import nl.kindkring.consent.domain.child.Child;
import nl.kindkring.consent.projection.ChildEntry;
import nl.kindkring.platform.eventstore.Current;

/**
 * A child's file, opened for a change: nobody else changes this family or its consents until the transaction ends.
 *
 * @param child what the stream came to; always {@link Child.Registered}
 */
record FamilyFile(ChildEntry entry, Current<Child> current, Child.Registered child) {}

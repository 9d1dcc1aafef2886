package nl.kindkring.consent.domain.request;

import java.time.LocalDate;
import nl.kindkring.consent.domain.child.ChildId;
import nl.kindkring.consent.domain.family.Party;
import org.jspecify.annotations.Nullable;

/**
 * What was asked, by whom and until when it must be answered.
 *
 * @param words in the family's own words; null when there are none, and when the child has been erased since
 */
public record Details(RequestId id, ChildId child, RequestKind kind, Party by, @Nullable String words, LocalDate receivedOn, LocalDate dueOn) {}

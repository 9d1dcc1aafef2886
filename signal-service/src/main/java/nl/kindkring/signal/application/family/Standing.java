package nl.kindkring.signal.application.family;

import java.util.Optional;
import nl.kindkring.signal.domain.CentreId;
import nl.kindkring.signal.domain.ChildId;

/**
 * That the caller sees the file of this child now.
 *
 * @param child   the child
 * @param decides whether the caller decides today; false for a parent whom the child of sixteen lets look along
 * @param centre  where the child is; empty when it left and is at no other centre yet
 */
public record Standing(ChildId child, boolean decides, Optional<CentreId> centre) {}

package nl.kindkring.reporting.projection;

import java.util.List;
import java.util.UUID;
import nl.kindkring.reporting.disclosure.Institution;
import org.jspecify.annotations.Nullable;

/**
 * One fact as it is counted: who, through which institution, where, and its value of each dimension.
 *
 * @param contributor the child, or what stands for one: the signal under an alias, the centre that was visited
 * @param institution null when none is known; then the child counts, and no institution is credited
 * @param municipality a code of any moment; null when nothing says where
 * @param district a code of any moment; null when not known
 * @param ageBand null when not known
 * @param codes the value of each dimension of the table that is not a child's age band or district, in the order of the table
 */
record Contribution(UUID contributor, @Nullable Institution institution, @Nullable String municipality, @Nullable String district, @Nullable String ageBand,
        List<@Nullable String> codes) {}

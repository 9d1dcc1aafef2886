package nl.kindkring.contracts.trend;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import nl.kindkring.contracts.PublishedEvent;

/**
 * Everything on a trend topic, such as {@code kindkring.trends.gm0080.v1}: {@link TrendReleased} says a week or a quarter of a municipality,
 * {@link AreaTrendReleased} everything else. No figure is ever said by both.
 */
public sealed interface TrendContract extends PublishedEvent permits TrendReleased, AreaTrendReleased {

    /** Code of the table in the fixed catalogue. */
    String table();

    /** Code of the area: GM0453, PO2711, PV27 or NL. */
    String area();

    /** How large the area is. */
    AreaLevel areaLevel();

    /** Code per dimension of the table. */
    Map<String, String> cell();

    /** Name of the closed period. */
    String period();

    /** Whether the figure is shown. */
    TrendStatus status();

    /** 1 as first released, 2 when corrected; null in records from before there were corrections. */
    Integer edition();

    /** {@code table|cell|period}, the cell as {@code dimension=code} sorted by dimension and joined by commas; an area has a topic of its own. */
    @Override
    default String key() {
        String cell = new TreeMap<>(cell()).entrySet().stream().map(e -> e.getKey() + "=" + e.getValue()).collect(Collectors.joining(","));
        return table() + "|" + cell + "|" + period();
    }
}

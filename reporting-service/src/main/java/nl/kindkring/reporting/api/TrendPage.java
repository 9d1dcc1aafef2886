package nl.kindkring.reporting.api;

import java.util.List;
import nl.kindkring.contracts.trend.AreaTrendReleased;
import nl.kindkring.contracts.trend.TrendReleased;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** Only for the API document: what a part of the records looks like. The records themselves are served as stored text. */
@Schema(name = "TrendPage")
record TrendPage(List<TrendRecord> items, @Schema(description = "Cursor of the next part; absent or null on the last") @Nullable String next) {

    /** A record: a week or quarter of a municipality, or what that has no words for (decision 140). */
    @Schema(name = "TrendRecord", oneOf = {TrendReleased.class, AreaTrendReleased.class})
    interface TrendRecord {}
}

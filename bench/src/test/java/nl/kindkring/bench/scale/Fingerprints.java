package nl.kindkring.bench.scale;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Rows with the ids and labels of the template and their words opened, so that a row of a copy reads as the one it was made from. */
final class Fingerprints {

    private static final Pattern ID = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final Pattern LABEL = Pattern.compile("\\bK-([0-9]+)\\b");

    private final Map<UUID, UUID> template = new HashMap<>();

    /** @param rows of the template alone */
    Fingerprints(Copies rows, int copies) {
        var words = ID.matcher(written(rows).collect(Collectors.joining("\n")));
        while (words.find()) {
            var id = UUID.fromString(words.group());
            for (int copy = 0; copy < copies; copy++) {
                template.put(rows.ids().of(id, copy), id);
            }
        }
    }

    /** How often each row is there. */
    Map<String, Integer> of(Copies rows) {
        var found = new HashMap<String, Integer>();
        written(rows).map(this::back).forEach(row -> found.merge(row, 1, Integer::sum));
        return found;
    }

    /** A text as it would be of the template. */
    String back(String text) {
        var ids = ID.matcher(text).replaceAll(id -> template.getOrDefault(UUID.fromString(id.group()), UUID.fromString(id.group())).toString());
        return LABEL.matcher(ids).replaceAll(label -> "K-" + Integer.parseInt(label.group(1)) % Writing.LABELS);
    }

    private static Stream<String> written(Copies rows) {
        return Stream.concat(rows.tables().stream().flatMap(table -> table.rows().stream().map(row -> table.table() + ": "
                + row.stream().map(pieces -> pieces == null ? "null" : written(pieces)).collect(Collectors.joining("; ")))),
                rows.reads().months().values().stream().flatMap(List::stream).map(ReadLogCopy.Read::toString));
    }

    private static String written(List<Piece> pieces) {
        return pieces.stream().map(piece -> switch (piece) {
            case Piece.Fixed(String text) -> text;
            case Piece.Id(var id) -> id.toString();
            case Piece.Label(int number) -> "K-" + number;
            case Piece.Sealed(var cipher, var subject, String event, var field, var plain) -> "%s of %s in %s: %s".formatted(written(field), subject, event, written(plain));
        }).collect(Collectors.joining());
    }
}

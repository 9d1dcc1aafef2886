package nl.kindkring.bench.scale;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Cuts stored text into what stays, ids, and what is encrypted. */
final class Cutter {

    private static final String UUID_TEXT = "[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}";
    /** The shortest cipher text: nonce, one byte and tag, as base64. */
    private static final Pattern PARTS = Pattern.compile("(?<id>" + UUID_TEXT + ")|(?<sealed>[A-Za-z0-9+/]{39,}={0,2})|(?<label>\\bK-(?<nr>[0-9]{1,6})\\b)");

    private Cutter() {}

    /** @param sealed what a cipher text is; empty: that is unknown, and the row cannot be copied */
    static List<Piece> cut(String text, Function<String, Optional<Piece.Sealed>> sealed) {
        var pieces = new ArrayList<Piece>();
        var found = PARTS.matcher(text);
        int from = 0;
        while (found.find()) {
            fixed(pieces, text.substring(from, found.start()));
            if (found.group("id") != null) {
                pieces.add(new Piece.Id(UUID.fromString(found.group())));
            } else if (found.group("label") != null) {
                pieces.add(new Piece.Label(Integer.parseInt(found.group("nr"))));
            } else {
                pieces.add(sealed.apply(found.group()).orElseThrow(() -> new IllegalStateException(
                        "the seeding does not know what is encrypted here, and so cannot encrypt it for another child: " + shape(text))));
            }
            from = found.end();
        }
        fixed(pieces, text.substring(from));
        return List.copyOf(pieces);
    }

    /** For text in which nothing is encrypted. */
    static List<Piece> cut(String text) {
        return cut(text, cipher -> Optional.empty());
    }

    private static void fixed(List<Piece> pieces, String text) {
        if (!text.isEmpty()) {
            pieces.add(new Piece.Fixed(text));
        }
    }

    private static String shape(String text) {
        return text.replaceAll("[A-Za-z0-9+/]{39,}={0,2}", "…");
    }
}

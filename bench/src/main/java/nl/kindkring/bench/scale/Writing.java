package nl.kindkring.bench.scale;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import nl.kindkring.platform.crypto.FieldCipher;

/** Writes the pieces of the template as they are in the copies of one batch. */
final class Writing {

    /** Labels of aliased children in one template, at most. */
    static final int LABELS = 1_000;

    private final Ids ids;
    private final FieldCipher cipher;
    private final Map<String, String> sealed = new ConcurrentHashMap<>();

    Writing(Ids ids, FieldCipher cipher) {
        this.ids = ids;
        this.cipher = cipher;
    }

    String text(List<Piece> pieces, int copy) {
        var text = new StringBuilder();
        for (var piece : pieces) {
            switch (piece) {
                case Piece.Fixed(String same) -> text.append(same);
                case Piece.Id(var id) -> text.append(ids.of(id, copy));
                case Piece.Label(int number) -> text.append(label(number, copy));
                case Piece.Sealed sealed -> text.append(sealed(sealed, copy));
            }
        }
        return text.toString();
    }

    private String sealed(Piece.Sealed what, int copy) {
        return sealed.computeIfAbsent(copy + what.cipher(), first -> cipher.encrypt(ids.of(what.subject(), copy), what.event(), text(what.field(), copy),
                text(what.plain(), copy)));
    }

    static String label(int number, int copy) {
        return "K-" + (copy * LABELS + number);
    }
}

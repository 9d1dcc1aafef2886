package nl.kindkring.bench.scale;

import java.util.List;
import java.util.UUID;

/** A part of a stored text of the template. */
sealed interface Piece {

    /** The same in every copy. */
    record Fixed(String text) implements Piece {}

    /** An id, which becomes another one. */
    record Id(UUID id) implements Piece {}

    /** A label of an aliased child: a centre uses each once, so it counts on. */
    record Label(int number) implements Piece {}

    /**
     * What stands encrypted, and under what; sealed anew under the key of the copy's subject.
     *
     * @param cipher of the template; what stands in two tables there does so in the copy
     */
    record Sealed(String cipher, UUID subject, String event, List<Piece> field, List<Piece> plain) implements Piece {}
}

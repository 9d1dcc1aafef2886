package nl.kindkring.platform.projection;

/**
 * One build of a projection: its own schema with the tables of {@link Projector#ddl()}. Reads go through the view of the same name in {@code public},
 * which points at the live generation.
 *
 * @param projection the projector's name
 * @param number     1 for the first build, one more for each rebuild
 */
public record Generation(String projection, int number) {

    /** @throws IllegalArgumentException for a name that could not be part of a schema's name */
    public Generation {
        if (!projection.matches("[a-z][a-z0-9-]{0,39}")) {
            throw new IllegalArgumentException("Not a projection's name: " + projection);
        }
    }

    /** Schema of this generation. Needs no quoting. */
    public String schema() {
        return projection.replace('-', '_') + "_g" + number;
    }

    /** Qualified name to write to, for SQL text. */
    public String table(String name) {
        return schema() + "." + name;
    }

    /** The same projection, built once more. */
    Generation next() {
        return new Generation(projection, number + 1);
    }
}

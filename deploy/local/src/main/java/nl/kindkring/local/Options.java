package nl.kindkring.local;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What was asked on the command line: {@code --port-base N} and {@code --state FOLDER} (or KINDKRING_PORT_BASE, KINDKRING_STATE), and the words.
 *
 * @param portBase empty: the ports of the documentation, or those of the system that runs
 */
record Options(Layout layout, Optional<Integer> portBase, List<String> words) {

    static Options parse(String[] arguments, Map<String, String> environment) {
        String state = environment.getOrDefault("KINDKRING_STATE", "");
        String base = environment.getOrDefault("KINDKRING_PORT_BASE", "");
        var words = new ArrayList<String>();
        for (int i = 0; i < arguments.length; i++) {
            switch (arguments[i]) {
                case "--port-base" -> base = value(arguments, ++i);
                case "--state" -> state = value(arguments, ++i);
                default -> words.add(arguments[i]);
            }
        }
        Path root = Path.of(System.getProperty("kindkring.root", "."));
        return new Options(Layout.of(root, state), number(base), List.copyOf(words));
    }

    /** The n-th word after the command; refuses with the usage when it is missing. */
    String word(int n, String usage) {
        if (words.size() <= n) {
            throw new StartRefused("Usage: ./kindkring " + usage);
        }
        return words.get(n);
    }

    private static String value(String[] arguments, int i) {
        if (i >= arguments.length) {
            throw new StartRefused("A value is missing after " + arguments[i - 1] + ".");
        }
        return arguments[i];
    }

    private static Optional<Integer> number(String text) {
        if (text.isBlank()) {
            return Optional.empty();
        }
        try {
            return Optional.of(Integer.valueOf(text));
        } catch (NumberFormatException e) {
            throw new StartRefused("The port base is a number, not \"" + text + "\".");
        }
    }
}

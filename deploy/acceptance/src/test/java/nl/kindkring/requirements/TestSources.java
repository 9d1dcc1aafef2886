package nl.kindkring.requirements;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The Java sources of all modules of a checkout; tests that others inherit stand among the main sources of the testing kit. */
final class TestSources {

    private final Path root;

    TestSources(Path root) {
        this.root = root;
    }

    /** Every tagged test, by class and method, whatever the file system's order. */
    List<TaggedTest> tagged() {
        var found = new ArrayList<TaggedTest>();
        try {
            Files.walkFileTree(root, new SimpleFileVisitor<>() {
                @Override
                public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
                    String name = folder.getFileName().toString();
                    boolean ours = folder.equals(root) || !name.equals("target") && !name.startsWith(".");
                    return ours ? FileVisitResult.CONTINUE : FileVisitResult.SKIP_SUBTREE;
                }

                @Override
                public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                    String name = file.getFileName().toString();
                    if (name.endsWith(".java")) {
                        found.addAll(TaggedTest.in(name.substring(0, name.length() - ".java".length()), Files.readString(file)));
                    }
                    return FileVisitResult.CONTINUE;
                }
            });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        found.sort(Comparator.comparing(TaggedTest::type).thenComparing(TaggedTest::name).thenComparing(TaggedTest::id));
        return found;
    }
}

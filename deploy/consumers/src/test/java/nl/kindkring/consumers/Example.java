package nl.kindkring.consumers;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** One of the examples that are no Java, as a program of its own. */
record Example(List<String> command, Path folder) {

    private static final int MINUTES = 3;

    /**
     * What it printed, and how it ended.
     *
     * @param status 0 when all went well
     */
    record Printed(int status, String out, String errors) {

        /** What it printed when all went well. */
        List<String> lines() {
            if (status != 0) {
                throw new AssertionError("ended with " + status + ": " + errors);
            }
            return out.lines().toList();
        }
    }

    /** That in Node, copied and installed as its reader does; with the Node.js that the build fetched for the dashboard where there is none on the PATH. */
    static Example node() throws IOException, InterruptedException {
        Path folder = Files.createDirectories(Path.of("target", "node").toAbsolutePath());
        for (String file : List.of("package.json", "read-trends.mjs")) {
            Files.copy(Path.of("node", file), folder.resolve(file), StandardCopyOption.REPLACE_EXISTING);
        }
        List<String> npm = List.of("npm");
        String node = "node";
        if (!onPath("node")) {
            Path fetched = Path.of("..", "..", "reporting-service", ".quinoa", "node").toAbsolutePath().normalize();
            node = fetched.resolve("node").toString();
            npm = List.of(node, fetched.resolve(Path.of("node_modules", "npm", "bin", "npm-cli.js")).toString());
        }
        if (!Files.isDirectory(folder.resolve("node_modules/kafkajs"))) {
            new Example(Stream.concat(npm.stream(), Stream.of("install", "--no-audit", "--no-fund")).toList(), folder).read(Map.of()).lines();
        }
        return new Example(List.of(node, "read-trends.mjs"), folder);
    }

    /** That with kcat and jq. */
    static Example shell() {
        return new Example(List.of("sh", "read-trends.sh"), Path.of("shell").toAbsolutePath());
    }

    static boolean onPath(String program) {
        return Stream.of(Optional.ofNullable(System.getenv("PATH")).orElse("").split(File.pathSeparator)).anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** Runs it with these in its environment. */
    Printed read(Map<String, String> environment) throws IOException, InterruptedException {
        Path out = Files.createTempFile(Path.of("target").toAbsolutePath(), "printed", ".txt");
        Path errors = Files.createTempFile(Path.of("target").toAbsolutePath(), "errors", ".txt");
        var program = new ProcessBuilder(command).directory(folder.toFile()).redirectOutput(out.toFile()).redirectError(errors.toFile());
        program.environment().putAll(environment);
        Process process = program.start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new AssertionError(command + " did not end: " + Files.readString(errors));
        }
        return new Printed(process.exitValue(), Files.readString(out), Files.readString(errors));
    }
}

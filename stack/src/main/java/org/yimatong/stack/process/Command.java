package org.yimatong.stack.process;

import java.io.File;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * A program to start, with its arguments and what it is given beside them.
 *
 * @param environment added to the launcher's own; the only place for secrets, since anybody may read a command line
 */
public record Command(List<String> line, Map<String, String> environment) {

    /** A terminal sends Ctrl-C to all its processes at once; only the launcher may hear it, to stop them in order. */
    private static final List<String> DEAF_TO_THE_TERMINAL =
            List.of("/bin/sh", "-c", "trap '' INT HUP; exec \"$@\"", "sh");

    private static final File NOTHING = new File("/dev/null");

    public Command {
        line = List.copyOf(line);
        environment = Map.copyOf(environment);
    }

    public static Command of(List<String> line) {
        return new Command(line, Map.of());
    }

    /** Starts the program with nothing to read; what it prints is appended to the log. */
    Process start(LogFile log) throws IOException {
        Files.createDirectories(log.path().getParent());
        var builder = new ProcessBuilder(
                Stream.concat(DEAF_TO_THE_TERMINAL.stream(), line.stream()).toList());
        builder.environment().putAll(environment);
        return builder.directory(new File("/"))
                .redirectInput(NOTHING)
                .redirectErrorStream(true)
                .redirectOutput(Redirect.appendTo(log.path().toFile()))
                .start();
    }

    /** The environment is left out: it holds secrets. */
    @Override
    public String toString() {
        return String.join(" ", line);
    }
}

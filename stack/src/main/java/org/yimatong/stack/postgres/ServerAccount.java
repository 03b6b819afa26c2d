package org.yimatong.stack.postgres;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.yimatong.stack.process.Command;
import org.yimatong.stack.process.LogFile;
import org.yimatong.stack.process.Tool;

/**
 * Under which account the server's programs run: PostgreSQL refuses to run as root, so root has to step down.
 *
 * @param prefix put in front of each command
 * @param ownsFiles whether the files must be handed to that account
 */
record ServerAccount(List<String> prefix, boolean ownsFiles) {

    private static final int ROOT = 0;
    private static final String NOBODY = "65534";

    private static final ServerAccount OUR_OWN = new ServerAccount(List.of(), false);

    /** A user namespace without a mapping: the server believes it is nobody, the files stay root's. */
    private static final ServerAccount IN_A_NAMESPACE = new ServerAccount(List.of("unshare", "-U"), false);

    private static final ServerAccount NOBODY_ELSE =
            new ServerAccount(List.of("setpriv", "--reuid=" + NOBODY, "--regid=" + NOBODY, "--clear-groups"), true);

    /** @param data the server's data; once made, they stay with the account that made them */
    static ServerAccount choose(Path data, LogFile log) {
        if (!"root".equals(System.getProperty("user.name"))) {
            return OUR_OWN;
        }
        if (Files.exists(data)) {
            return ownerOf(data) == ROOT ? IN_A_NAMESPACE : NOBODY_ELSE;
        }
        var attempt = new Tool(IN_A_NAMESPACE.command(List.of("true")), log);
        return attempt.succeeds() ? IN_A_NAMESPACE : NOBODY_ELSE;
    }

    Command command(List<String> line) {
        return Command.of(Stream.concat(prefix.stream(), line.stream()).toList());
    }

    void hand(Path folder, LogFile log) {
        if (ownsFiles) {
            new Tool(Command.of(List.of("chown", "-R", NOBODY + ":" + NOBODY, folder.toString())), log).run();
        }
    }

    private static int ownerOf(Path file) {
        try {
            return (int) Files.getAttribute(file, "unix:uid");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

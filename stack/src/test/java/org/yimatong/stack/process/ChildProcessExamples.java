package org.yimatong.stack.process;

import java.nio.file.Path;
import java.util.List;

/** Children for tests: shell scripts. */
final class ChildProcessExamples {

    private ChildProcessExamples() {}

    static ChildProcess script(Path folder, String name, String script) {
        return new ChildProcess(
                name,
                Command.of(List.of("/bin/sh", "-c", script)),
                new LogFile(folder.resolve(name + ".log")),
                folder.resolve("run").resolve(name));
    }
}

package org.yimatong.stack.suite;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.yimatong.stack.process.Command;
import org.yimatong.stack.process.LogFile;
import org.yimatong.stack.process.Tool;

/**
 * The classes that a program has loaded once it is up, kept ready-made for its next starts, which then take half the
 * processor time. Belongs to one build and one Java: an archive of another is not used but recorded anew.
 *
 * @param program what was built; newer than the archive, it makes the archive useless
 * @param file the archive
 */
record ClassArchive(Path program, Path file) {

    /** @param folder of the build, with which the archive goes away */
    static ClassArchive of(Path program, Path folder, Part part) {
        var java = System.getProperty("java.vm.version");
        return new ClassArchive(program, folder.resolve("%s-%s.jsa".formatted(part.label(), java)));
    }

    boolean isRecorded() {
        try {
            return Files.exists(file)
                    && Files.getLastModifiedTime(file).compareTo(Files.getLastModifiedTime(program)) > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The options of a start that takes its classes from the archive, or else of one from which it can be recorded. */
    List<String> options() {
        return isRecorded() ? List.of("-XX:SharedArchiveFile=" + file) : List.of("-XX:+RecordDynamicDumpInfo");
    }

    /**
     * Records it from a process that was started by {@link #options()}, which stands still meanwhile.
     *
     * @return false if that was not possible; then the next start is as slow as this one, and tries again
     */
    boolean record(ProcessHandle process, Path java, LogFile log) {
        var next = file.resolveSibling("%s.%d.next".formatted(file.getFileName(), process.pid()));
        var jcmd = List.of(
                java.resolveSibling("jcmd").toString(),
                Long.toString(process.pid()),
                "VM.cds",
                "dynamic_dump",
                next.toString());
        try {
            if (new Tool(Command.of(jcmd), log).succeeds() && Files.exists(next)) {
                Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
                return true;
            }
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

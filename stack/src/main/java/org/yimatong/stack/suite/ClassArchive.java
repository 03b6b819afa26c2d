package org.yimatong.stack.suite;

import java.nio.file.Path;
import java.util.List;

/**
 * The classes that a program has loaded, kept ready-made for its next starts, which then take half the processor time.
 *
 * <p>The JVM itself writes it when the program ends, and anew when it fits the Java no longer; never while the program
 * works: a JVM that has done so crashes soon after. One that fits the program no longer is removed by the build.
 */
record ClassArchive(Path file) {

    /** @param folder of the build, with which the archive goes away */
    static ClassArchive of(Part part, Path folder) {
        return new ClassArchive(folder.resolve(part.label() + ".jsa"));
    }

    List<String> options() {
        return List.of("-XX:+AutoCreateSharedArchive", "-XX:SharedArchiveFile=" + file);
    }
}

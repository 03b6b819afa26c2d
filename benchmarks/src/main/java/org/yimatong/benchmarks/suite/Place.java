package org.yimatong.benchmarks.suite;

import java.nio.file.Path;

/**
 * Where a suite is installed and keeps its data.
 *
 * @param root folder that holds the modules
 * @param data folder of the measured suite's own
 */
public record Place(Path root, Path data, Ports ports) {

    /** Whether a suite was started here before, so that the next start is a second one. */
    public boolean isUsed() {
        return data.resolve("secrets.properties").toFile().exists();
    }

    /** The same programs with data of their own, for a suite that holds nothing but codes. */
    public Place forCodes() {
        return new Place(root, data.resolveSibling(data.getFileName() + "-of-codes"), ports);
    }

    /** Folder for whatever the measurements write. */
    public Path results() {
        return root.resolve("benchmarks/target");
    }
}

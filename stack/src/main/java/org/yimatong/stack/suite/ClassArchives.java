package org.yimatong.stack.suite;

import java.nio.file.Path;
import java.util.Collection;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.yimatong.stack.process.Supervisor;
import org.yimatong.stack.report.Announcer;

/** The archives of all parts that run on Java. */
record ClassArchives(Setup setup, Programs programs, Supervisor supervisor, Announcer announcer) {

    /** Records those that are missing; the first start after a build does it, and takes longer for it. */
    void recordMissing(Set<Part> parts) {
        var missing = missing(parts);
        if (missing.isEmpty() || supervisor.isClosed()) {
            return;
        }
        announcer.say("Recording the loaded classes, for faster starts (once after a build)");
        try (var records = Executors.newVirtualThreadPerTaskExecutor()) {
            missing.forEach(part -> records.execute(() -> record(part)));
        }
    }

    private Collection<Part> missing(Set<Part> parts) {
        return parts.stream()
                .filter(part -> part != Part.POSTGRES)
                .filter(part -> !setup.installation().archive(part).isRecorded())
                .collect(Collectors.toSet());
    }

    private void record(Part part) {
        var process = programs.child(part).process();
        var log = setup.folder().log("class-archives");
        var java = Path.of(setup.installation().java());
        if (process.isEmpty() || !setup.installation().archive(part).record(process.get(), java, log)) {
            announcer.say("The classes of %s could not be recorded; see %s".formatted(part, log));
        }
    }
}

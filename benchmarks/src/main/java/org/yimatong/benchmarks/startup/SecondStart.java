package org.yimatong.benchmarks.startup;

import org.yimatong.benchmarks.report.Section;
import org.yimatong.benchmarks.suite.Place;
import org.yimatong.benchmarks.suite.Suite;

/** How long {@code ./run} takes when everything is built and was started before. */
public final class SecondStart {

    private final Place place;

    public SecondStart(Place place) {
        this.place = place;
    }

    /** Starts and stops the suite so many times. */
    public Section measure(int times) throws InterruptedException {
        if (!place.isUsed()) {
            Suite.startByHand(place).close();
        }
        var section = new Section("Second ./run, until everything is up with the demo city imported");
        for (int i = 0; i < times; i++) {
            var suite = Suite.startByHand(place);
            section.add("./run to 'Everything is up'", "s", suite.start().toMillis() / 1e3);
            long begin = System.nanoTime();
            suite.close();
            section.add("SIGTERM to the end of the launcher", "s", (System.nanoTime() - begin) / 1e9);
        }
        section.note("from the command until the launcher says that every part is ready");
        return section;
    }
}

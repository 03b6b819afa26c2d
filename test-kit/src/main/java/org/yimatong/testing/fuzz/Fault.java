package org.yimatong.testing.fuzz;

import java.util.Collection;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * An answer that should not have been.
 *
 * @param kind the same for faults that are mended together
 * @param story the request, the answer, and how to send it again
 */
record Fault(String kind, String story) {

    /** One of each kind, and how many more there are. */
    static List<String> told(Collection<Fault> faults) {
        return faults.stream()
                .collect(Collectors.groupingBy(Fault::kind, TreeMap::new, Collectors.toList()))
                .values()
                .stream()
                .map(alike -> "%n%d times: %s%n%s%n"
                        .formatted(
                                alike.size(),
                                alike.getFirst().kind(),
                                alike.getFirst().story()))
                .toList();
    }
}

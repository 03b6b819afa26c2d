package org.yimatong.inspections.attachment;

import java.util.Set;
import java.util.UUID;

/** A feature whose things are open to people who otherwise see nothing of their enterprise. */
public interface OpenOwners {

    /** Whether any of the things is one of this feature, and open to the caller. */
    boolean isAnyOpen(Set<UUID> things);
}

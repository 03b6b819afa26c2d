package org.yimatong.gateway.codeview;

import org.yimatong.events.codes.v1.CodeEvent.CodeChanged;

/**
 * One code as it was last announced. A change makes a new one, so that what is derived from it can be kept by its
 * identity; therefore no record.
 */
public final class PublishedCode {

    private final CodeChanged announced;
    private final CodeStatus status;
    private final PartitionProgress partition;

    PublishedCode(CodeChanged announced, PartitionProgress partition) {
        this.announced = announced;
        this.status = CodeStatus.announced(announced.status());
        this.partition = partition;
    }

    public CodeChanged announced() {
        return announced;
    }

    /** As last known, however long ago. */
    public CodeStatus status() {
        return status;
    }

    PartitionProgress partition() {
        return partition;
    }
}

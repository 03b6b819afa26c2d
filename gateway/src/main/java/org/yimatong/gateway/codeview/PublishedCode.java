package org.yimatong.gateway.codeview;

import java.time.Instant;
import java.util.List;
import org.yimatong.events.codes.v1.CodeEvent.CodeChanged;
import org.yimatong.events.codes.v1.CodeEvent.PublicReason;

/**
 * One code as it was last announced. A change makes a new one, so that what is derived from it can be kept by its
 * identity; therefore no record.
 */
public final class PublishedCode {

    /** The reason of the enterprises service for the same want of knowledge. */
    private static final String UNREADABLE = "input-unreadable";

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

    /** The same code with its status unknown, because what was said of it later could not be read. */
    PublishedCode doubted(Instant since) {
        var unknown = new CodeChanged(
                announced.eventId(),
                announced.occurredAt(),
                announced.uscc(),
                announced.version(),
                announced.token(),
                announced.name(),
                announced.kind(),
                announced.area(),
                CodeStatus.UNKNOWN.name(),
                List.of(new PublicReason(UNREADABLE, CodeStatus.UNKNOWN.name(), since)),
                since,
                announced.policyVersion(),
                null,
                announced.promise());
        return new PublishedCode(unknown, partition);
    }

    PartitionProgress partition() {
        return partition;
    }
}

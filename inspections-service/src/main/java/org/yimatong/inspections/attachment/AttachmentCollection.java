package org.yimatong.inspections.attachment;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import org.yimatong.kit.access.AsSystem;
import org.yimatong.kit.clock.RecurringWork;

/** Collects uploads that were never finished, attachments that belong to nothing, and contents of none. */
@ApplicationScoped
class AttachmentCollection implements RecurringWork {

    private static final int AT_ONCE = 100;

    /** Longer than any check and any transaction takes. */
    private static final Duration IN_DOUBT_FOR = Duration.ofHours(1);

    private final CollectedAttachments collected;
    private final DoubtfulContents contents;
    private final IncomingFiles files;
    private final AttachmentSettings settings;
    private final Clock clock;

    AttachmentCollection(
            CollectedAttachments collected,
            DoubtfulContents contents,
            IncomingFiles files,
            AttachmentSettings settings,
            Clock clock) {
        this.collected = collected;
        this.contents = contents;
        this.files = files;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public String name() {
        return "attachment-collection";
    }

    @Override
    public Duration pause() {
        return settings.collectEvery();
    }

    @Override
    @AsSystem
    public boolean round() {
        var now = clock.instant();
        var unfinishedSince = now.minus(settings.unfinishedFor());
        var orphanedSince = now.minus(settings.orphanedFor());
        var idle = collected.idle(unfinishedSince, orphanedSince, AT_ONCE);
        idle.forEach(id -> collected.collect(id, unfinishedSince, orphanedSince));
        var doubtful = contents.notedBefore(now.minus(IN_DOUBT_FOR), AT_ONCE);
        doubtful.forEach(contents::settle);
        if (idle.size() == AT_ONCE || doubtful.size() == AT_ONCE) {
            return true;
        }
        files.discardUntouchedSince(unfinishedSince.minus(IN_DOUBT_FOR));
        return false;
    }
}

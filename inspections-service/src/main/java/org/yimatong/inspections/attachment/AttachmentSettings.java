package org.yimatong.inspections.attachment;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.nio.file.Path;
import java.time.Duration;

/** How much is taken in, and how long what nobody needs is kept. */
@ConfigMapping(prefix = "yimatong.attachments")
public interface AttachmentSettings {

    /** Where uploads that are under way lie, and what was stored, unless S3 keeps that. */
    @WithDefault("attachments")
    Path directory();

    /** Of one photo, as its sender has it. */
    @WithDefault("5M")
    MemorySize imageLimit();

    /** Of one PDF. */
    @WithDefault("20M")
    MemorySize pdfLimit();

    /** Pages of one PDF. */
    @WithDefault("300")
    int pageLimit();

    /**
     * For the attachments of one enterprise that it sends itself, and as much again for those that others send of it;
     * uploads that are under way count as a whole.
     */
    @WithDefault("2G")
    MemorySize quota();

    /** Uploads of one enterprise that may be under way at once, of each of the two. */
    @WithDefault("500")
    int unfinishedLimit();

    /** Files checked at once; each may take tens of megabytes of memory. */
    @WithDefault("1")
    int checksAtOnce();

    /** How long an upload waits for its check before its sender is asked to come again. */
    @WithDefault("3S")
    Duration checkWithin();

    /** How long after it was announced an upload may still be finished: a phone may be without network for days. */
    @WithDefault("7D")
    Duration unfinishedFor();

    /** How long what belongs to nothing is kept: what it belongs to may still arrive. */
    @WithDefault("30D")
    Duration orphanedFor();

    /** Between two rounds of the collection. */
    @WithDefault("10M")
    Duration collectEvery();
}

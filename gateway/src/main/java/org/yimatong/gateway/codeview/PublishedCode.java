package org.yimatong.gateway.codeview;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yimatong.events.codes.v1.CodeEvent.CodeChanged;
import org.yimatong.events.codes.v1.CodeEvent.PublicPromise;
import org.yimatong.events.codes.v1.CodeEvent.PublicReason;

/**
 * One code as it was last announced. A change makes a new one, so that what is derived from it can be kept by its
 * identity; therefore no record.
 *
 * <p>There are as many as there are enterprises: it keeps what is shown and no more, and words that many codes share
 * are there once.
 */
public final class PublishedCode {

    /** The reason of the enterprises service for the same want of knowledge. */
    private static final String UNREADABLE = "input-unreadable";

    private final long version;
    private final String token;
    private final String name;
    private final String kind;
    private final String area;
    private final CodeStatus status;
    private final List<PublicReason> reasons;
    private final Instant since;
    private final int policyVersion;
    private final @Nullable PublicPromise promise;
    private final @Nullable String enterpriseStatus;
    private final PartitionProgress partition;

    PublishedCode(CodeChanged announced, PartitionProgress partition) {
        this.version = announced.version();
        this.token = announced.token();
        this.name = announced.name();
        this.kind = announced.kind().intern();
        this.area = announced.area().intern();
        this.status = CodeStatus.announced(announced);
        this.reasons = announced.reasons().stream().map(PublishedCode::shared).toList();
        this.since = announced.since();
        this.policyVersion = announced.policyVersion();
        this.promise = announced.promise() == null ? null : shared(announced.promise());
        this.enterpriseStatus = announced.enterpriseStatus() == null
                ? null
                : announced.enterpriseStatus().intern();
        this.partition = partition;
    }

    private PublishedCode(PublishedCode known, Instant doubtedSince) {
        this.version = known.version;
        this.token = known.token;
        this.name = known.name;
        this.kind = known.kind;
        this.area = known.area;
        this.status = CodeStatus.UNKNOWN;
        this.reasons = List.of(new PublicReason(UNREADABLE, CodeStatus.UNKNOWN.name(), doubtedSince));
        this.since = doubtedSince;
        this.policyVersion = known.policyVersion;
        this.promise = known.promise;
        this.enterpriseStatus = known.enterpriseStatus;
        this.partition = known.partition;
    }

    private static PublicReason shared(PublicReason reason) {
        return new PublicReason(reason.code().intern(), reason.status().intern(), reason.since());
    }

    private static PublicPromise shared(PublicPromise promise) {
        return new PublicPromise(
                promise.day(),
                promise.givenAt(),
                promise.riskGrade().intern(),
                promise.promiserRole().intern());
    }

    /** The same code with its status unknown, because what was said of it later could not be read. */
    PublishedCode doubted(Instant since) {
        return new PublishedCode(this, since);
    }

    /** Of the announcement; a greater one is newer. */
    long version() {
        return version;
    }

    public String token() {
        return token;
    }

    /** Of the enterprise. */
    public String name() {
        return name;
    }

    /** Of hazardous business. */
    public String kind() {
        return kind;
    }

    /** Of supervision. */
    public String area() {
        return area;
    }

    /** As last known, however long ago. */
    public CodeStatus status() {
        return status;
    }

    /** Why it is not green, worst first. */
    public List<PublicReason> reasons() {
        return reasons;
    }

    /** When this status began. */
    public Instant since() {
        return since;
    }

    /** Version of the policy that was applied. */
    public int policyVersion() {
        return policyVersion;
    }

    /** The newest safety promise; absent if there never was one. */
    public @Nullable PublicPromise promise() {
        return promise;
    }

    /** How the enterprise stands in the registry; absent if that was never announced. */
    public @Nullable String enterpriseStatus() {
        return enterpriseStatus;
    }

    PartitionProgress partition() {
        return partition;
    }
}

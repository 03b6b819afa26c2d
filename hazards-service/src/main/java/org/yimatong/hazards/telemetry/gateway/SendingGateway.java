package org.yimatong.hazards.telemetry.gateway;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A data gateway as those know it who take its messages in. In memory, so that nothing is asked for a message. */
public final class SendingGateway {

    private static final int LEAST_COST = 1;
    private static final int BYTES_OF_A_READING = 1_024;

    /**
     * What it may do.
     *
     * @param suspended why nothing is taken from it now; null if it may send
     * @param sources codes of the only hazard sources it reports on; empty for all of its enterprise
     */
    record Standing(@Nullable String suspended, Set<String> sources, Quota quota, SecretsInForce secrets) {}

    private final GatewayCredential credential;
    private final QuotaBucket bucket;
    private final GatewayTally tally = new GatewayTally();
    private volatile Standing standing;
    private volatile boolean enrolled;

    SendingGateway(GatewayCredential credential, Standing standing) {
        this.credential = credential;
        this.standing = standing;
        this.bucket = new QuotaBucket(standing.quota(), System.nanoTime());
    }

    /** As it stands in the registry. */
    void enrol(Standing changed) {
        enrolled = true;
        standing = changed;
        bucket.become(changed.quota(), System.nanoTime());
    }

    /**
     * Asks, before a message is looked at, whether it is of any use to look.
     *
     * @throws GatewaySuspended if it may send nothing
     * @throws OverQuota if nothing of its quota is left
     */
    public void requireAdmission(Instant now) {
        tally.seen(now);
        requireNotSuspended();
        take(0);
    }

    /** @throws GatewaySuspended if it may send nothing */
    public void requireNotSuspended() {
        var reason = standing.suspended();
        if (reason != null) {
            throw new GatewaySuspended(reason);
        }
    }

    /**
     * Takes what a message costs from its quota: one for each reading, or for each KiB if that is more.
     *
     * @throws OverQuota if nothing was left; the message must not be taken then
     */
    public void charge(int readings, int bytes) {
        take(Math.max(LEAST_COST, Math.max(readings, bytes / BYTES_OF_A_READING)));
    }

    private void take(int cost) {
        var wait = bucket.take(cost, System.nanoTime());
        if (wait.compareTo(Duration.ZERO) > 0) {
            tally.refusedOverQuota();
            throw new OverQuota(bucket.quota(), wait);
        }
    }

    /** Counts what became of the readings of one message. */
    public void count(int accepted, int duplicate, int rejected) {
        tally.judged(accepted, duplicate, rejected);
    }

    public boolean reportsOn(String source) {
        var sources = standing.sources();
        return sources.isEmpty() || sources.contains(source);
    }

    public boolean isSuspended() {
        return standing.suspended() != null;
    }

    /** Until when the secret lets it log in: {@link Instant#MAX} if for good, the past if it does not. */
    public Instant admittedUntil(GatewaySecret secret) {
        return standing.secrets().until(secret);
    }

    SecretsInForce secrets() {
        return standing.secrets();
    }

    boolean isEnrolled() {
        return enrolled;
    }

    public GatewayCredential credential() {
        return credential;
    }

    /** The enterprise whose readings it sends. */
    public String uscc() {
        return credential.uscc();
    }

    GatewayTally tally() {
        return tally;
    }
}

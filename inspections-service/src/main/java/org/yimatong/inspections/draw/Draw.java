package org.yimatong.inspections.draw;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Basic;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.caller.Actor;
import org.yimatong.inspections.task.TaskWindow;
import org.yimatong.kit.precondition.Versioned;
import org.yimatong.kit.problem.InvalidInput;

/** A random draw of enterprises and officers (双随机): announced with its candidates, then drawn once and for good. */
@Entity
public class Draw implements Versioned {

    @Id
    private UUID id;

    private String title;
    private String purpose;
    private String[] areas;
    private String[] enterpriseKinds;
    private String quotas;
    private int notInspectedFor;
    private int excluded;
    private @Nullable String publicSeed;

    @Embedded
    private TaskWindow window;

    @Basic(fetch = FetchType.LAZY) // long, and no list of draws shows it
    private String candidates;

    @Column(name = "candidates_sha256")
    private String candidatesSha256;

    @Enumerated(EnumType.STRING)
    private DrawState state;

    private @Nullable String seed;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "announcer_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "announcer_name"))
    private Actor announcer;

    private Instant announcedAt;

    @Embedded
    @AttributeOverride(name = "subject", column = @Column(name = "drawer_subject"))
    @AttributeOverride(name = "name", column = @Column(name = "drawer_name"))
    private @Nullable Actor drawer;

    private @Nullable Instant drawnAt;
    private @Nullable Instant publishedAt;
    private @Nullable UUID replaces;
    private @Nullable String redrawReason;

    @Version
    private long version = 1;

    @SuppressWarnings("NullAway.Init") // filled by Hibernate
    protected Draw() {}

    /**
     * Fixes the rule and the candidates.
     *
     * @param excluded how many enterprises are no candidates because they were inspected a short time ago
     */
    static Draw announce(DrawAnnouncement says, CandidateList candidates, int excluded, Actor announcer, Instant now) {
        var draw = new Draw();
        draw.id = UUID.randomUUID();
        draw.title = says.title();
        draw.purpose = says.purpose();
        draw.areas = says.areas().toArray(String[]::new);
        draw.enterpriseKinds = says.enterpriseKinds().toArray(String[]::new);
        draw.quotas = says.quotas().written();
        draw.notInspectedFor = says.notInspectedForDays();
        draw.publicSeed = says.publicSeed();
        draw.window = says.window();
        draw.replaces = says.replaces();
        draw.redrawReason = says.redrawReason();
        draw.candidates = candidates.text();
        draw.candidatesSha256 = Sha256.of(draw.candidates);
        draw.excluded = excluded;
        draw.state = DrawState.ANNOUNCED;
        draw.announcer = announcer;
        draw.announcedAt = now;
        return draw;
    }

    /**
     * Draws, once and for good.
     *
     * @throws DrawDone if it was drawn before
     * @throws InvalidInput unless a seed is given exactly where a public event was announced to give it
     */
    List<Pick> draw(@Nullable String given, Supplier<String> ownSeed, Actor supervisor, Instant now) {
        if (state == DrawState.DRAWN) {
            throw new DrawDone();
        }
        if ((given == null) != (publicSeed == null)) {
            throw new InvalidInput("/seed", given == null ? "seed-announced" : "seed-not-announced");
        }
        seed = given == null ? ownSeed.get() : given;
        state = DrawState.DRAWN;
        drawer = supervisor;
        drawnAt = now;
        return recompute(seed);
    }

    /** Everybody may see its result from now on. */
    void publish(Instant now) {
        if (state != DrawState.DRAWN) {
            throw new DrawNotDone();
        }
        publishedAt = publishedAt == null ? now : publishedAt;
    }

    /** What the stored list and this seed come to, computed anew. */
    List<Pick> recompute(String bySeed) {
        return DrawRule.draw(bySeed, CandidateList.read(candidates), Quotas.read(quotas));
    }

    /** Whether the stored list is the one that was announced. */
    boolean hasListAsAnnounced() {
        return Sha256.of(candidates).equals(candidatesSha256);
    }

    public UUID id() {
        return id;
    }

    /** As it was announced. */
    public DrawAnnouncement announcement() {
        return new DrawAnnouncement(
                title,
                purpose,
                List.of(areas),
                List.of(enterpriseKinds),
                Quotas.read(quotas),
                notInspectedFor,
                publicSeed,
                window,
                replaces,
                redrawReason);
    }

    /** The canonical list of candidates. */
    public String candidates() {
        return candidates;
    }

    public String candidatesSha256() {
        return candidatesSha256;
    }

    /** How many enterprises are no candidates because they were inspected a short time ago. */
    public int excluded() {
        return excluded;
    }

    public DrawState state() {
        return state;
    }

    /** With which it was drawn. */
    public @Nullable String seed() {
        return seed;
    }

    public Instant announcedAt() {
        return announcedAt;
    }

    public @Nullable Instant drawnAt() {
        return drawnAt;
    }

    public @Nullable Instant publishedAt() {
        return publishedAt;
    }

    @Override
    public long version() {
        return version;
    }
}

package org.yimatong.inspections.draw;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.HexFormat;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.calendar.LegalCalendar;
import org.yimatong.inspections.caller.Actor;
import org.yimatong.inspections.caller.SupervisedAreas;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.NotFound;

/** What supervisors do with draws; each is one transaction. */
@ApplicationScoped
@Transactional
public class DrawService {

    private static final int SEED_BYTES = 32;

    private final Draws draws;
    private final CandidateSearch search;
    private final DrawResult result;
    private final SupervisedAreas areas;
    private final CurrentAccess access;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    DrawService(
            Draws draws,
            CandidateSearch search,
            DrawResult result,
            SupervisedAreas areas,
            CurrentAccess access,
            Clock clock) {
        this.draws = draws;
        this.search = search;
        this.result = result;
        this.areas = areas;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Fixes the rule and the candidates, before anybody can know the seed.
     *
     * @throws InvalidInput if the caller does not answer for all of the areas
     * @throws DrawWithoutCandidates if nobody could be drawn
     * @throws DrawWithoutOfficers if two officers could not be sent everywhere
     */
    public Draw announce(DrawAnnouncement says) {
        areas.require("/areas", says.areas());
        LegalCalendar.requireNotPassed(says.window().dueOn(), clock);
        if (says.replaces() != null) {
            held(says.replaces());
        }
        var found = search.of(says);
        if (found.candidates().objects().isEmpty()) {
            throw new DrawWithoutCandidates();
        }
        var without = DrawRule.withoutTwoOfficers(found.candidates());
        if (!without.isEmpty()) {
            throw new DrawWithoutOfficers(without);
        }
        var draw = Draw.announce(says, found.candidates(), found.excluded(), actor(), now());
        draws.save(draw, "announced");
        return draw;
    }

    /**
     * Draws, once and for good; what is drawn becomes tasks of the officers, in place of those of the draw it replaces.
     *
     * @throws DrawReplaced if another one took its place
     * @param seed what the announced public event gave; null if none was announced: then it is made here
     */
    public Draw draw(UUID id, ExpectedVersion seen, @Nullable String seed) {
        var draw = held(id);
        seen.require(draw);
        draws.requireNotReplaced(draw);
        var picks = draw.draw(seed, this::newSeed, actor(), now());
        draws.save(draw, "drawn");
        var drawn = picks.stream().map(Pick::object).collect(Collectors.toSet());
        var sendable = search.withOfficers(drawn, draw.announcement().window());
        result.write(draw, picks, sendable, actor());
        return draw;
    }

    /** Lets everybody see what was drawn. */
    public Draw publish(UUID id, ExpectedVersion seen) {
        var draw = held(id);
        seen.require(draw);
        draw.publish(now());
        draws.save(draw, "published");
        return draw;
    }

    /** A draw of areas for which the caller does not answer is not the caller's to change. */
    private Draw held(UUID id) {
        return draws.held(id)
                .filter(draw -> areas.areSupervised(draw.announcement().areas()))
                .orElseThrow(NotFound::new);
    }

    private String newSeed() {
        var bytes = new byte[SEED_BYTES];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    private Actor actor() {
        return Actor.of(access.get());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

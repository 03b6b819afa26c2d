package org.yimatong.hazards.patrol;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.yimatong.hazards.source.HazardSource;
import org.yimatong.hazards.source.SourceIsDeregistered;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.NotFound;

/** What the officer on duty does with the sources of the day. */
@ApplicationScoped
@Transactional
public class PatrolService {

    private final PatrolSources sources;
    private final PatrolLooks looks;
    private final PatrolDuties duties;
    private final OfficerOnDuty onDuty;
    private final PatrolTimes times;
    private final Clock clock;

    PatrolService(
            PatrolSources sources,
            PatrolLooks looks,
            PatrolDuties duties,
            OfficerOnDuty onDuty,
            PatrolTimes times,
            Clock clock) {
        this.sources = sources;
        this.looks = looks;
        this.duties = duties;
        this.onDuty = onDuty;
        this.times = times;
        this.clock = clock;
    }

    /**
     * Shows these sources to the officer, and keeps what is shown.
     *
     * @throws NotOnDuty if the caller is not on duty for one of them today
     * @throws NotFound if there is no such source, or none that the caller may see
     * @throws SourceIsDeregistered if one is no major hazard source any more
     */
    public List<PatrolLook> look(List<UUID> ids) {
        var wanted = ids.stream().distinct().toList();
        var found = sources.visible(wanted);
        if (found.size() < wanted.size()) {
            throw new NotFound();
        }
        if (found.stream().anyMatch(HazardSource::isDeregistered)) {
            throw new SourceIsDeregistered();
        }
        found.stream().map(HazardSource::area).distinct().forEach(onDuty::requireFor);
        var officer = onDuty.officer();
        var shown = sources.shown(found).stream()
                .map(entry -> PatrolLook.at(entry, officer))
                .toList();
        shown.forEach(looks::add);
        return shown;
    }

    /**
     * Ticks a source off by what was shown.
     *
     * @throws InvalidInput if the note does not fit what was shown
     * @throws NotOnDuty if the caller is not on duty, or looked at nothing here
     * @throws LookOvertaken if something came up meanwhile
     */
    public PatrolLook tickOff(UUID id, ExpectedVersion expected, PatrolNote note) {
        var look = own(id);
        if (look.note() == null || !look.note().equals(note)) {
            expected.require(look);
        }
        refuse(note.errors(look.shown()));
        return tickOff(List.of(look), note).getFirst();
    }

    /**
     * Ticks several sources off as normal in one step. All of them, or none.
     *
     * @throws InvalidInput naming each that does not show a quiet source: those are ticked off one by one
     */
    public List<PatrolLook> tickOff(List<UUID> ids) {
        var all = ids.stream().map(this::own).toList();
        var errors = new ArrayList<InputError>();
        for (var i = 0; i < all.size(); i++) {
            if (!all.get(i).shown().isQuiet()) {
                errors.add(new InputError("/looks/" + i, "patrol-not-quiet"));
            }
        }
        refuse(errors);
        return tickOff(all, PatrolNote.NORMAL);
    }

    private List<PatrolLook> tickOff(List<PatrolLook> all, PatrolNote note) {
        all.stream().map(PatrolLook::area).distinct().forEach(onDuty::requireFor);
        duties.hold(all.stream().map(PatrolLook::sourceId).toList());
        var now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        var ticked = all.stream().filter(look -> look.tickOff(note, times, now)).toList();
        var present = sources.present(ticked);
        for (var look : ticked) {
            var entry = present.get(look.sourceId());
            if (entry != null && look.shown().isOvertakenBy(entry)) {
                throw new LookOvertaken();
            }
            looks.save(look, note);
        }
        return all;
    }

    private PatrolLook own(UUID id) {
        var look = looks.visible(id).orElseThrow(NotFound::new);
        onDuty.requireOwn(look);
        return look;
    }

    private static void refuse(List<InputError> errors) {
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}

package org.yimatong.inspections.inspection;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.yimatong.inspections.checklist.ChecklistItem;
import org.yimatong.inspections.inspection.Obstacle.Reason;

/**
 * What an inspection needs to be concluded (安全生产法 第六十八条 asks for the record and the signatures).
 *
 * @param receivedAt when the beginning reached this suite, by our clock
 */
record ConclusionCheck(Visit visit, Instant receivedAt, List<ChecklistItem> items) {

    /** What stands in the way of the conclusion, resting on the record; nothing if it may take effect. */
    List<Obstacle> obstacles(SiteRecord record, Conclusion conclusion) {
        var obstacles = new ArrayList<Obstacle>();
        if (isBegunCredible() && conclusion.endedAt().isBefore(visit.begunAt())) {
            obstacles.add(new Obstacle(Reason.ENDED_BEFORE_BEGUN, ""));
        }
        if (conclusion.outcome().sawTheSite()) {
            checkAttendances(record, obstacles);
            checkAnswers(record, conclusion.outcome(), obstacles);
        }
        checkSignatures(record, conclusion.outcome(), obstacles);
        return List.copyOf(obstacles);
    }

    /** The device's clock was fast if it began after we heard of it; put right since, it tells nothing of the order. */
    private boolean isBegunCredible() {
        return !visit.begunAt().isAfter(receivedAt);
    }

    private static void checkAttendances(SiteRecord record, List<Obstacle> obstacles) {
        var known = record.contents(Attendance.class).map(Attendance::role).collect(Collectors.toSet());
        EnumSet.allOf(Presence.class).stream()
                .filter(role -> !known.contains(role))
                .forEach(role -> obstacles.add(new Obstacle(Reason.ATTENDANCE_MISSING, role.name())));
    }

    private void checkAnswers(SiteRecord record, ConclusionKind outcome, List<Obstacle> obstacles) {
        var answers = record.contents(Answer.class).collect(toMap(Answer::item, Function.identity()));
        for (var item : items) {
            var answer = answers.remove(item.key());
            if (answer == null) {
                if (item.required()) {
                    obstacles.add(new Obstacle(Reason.ANSWER_MISSING, item.key()));
                }
            } else {
                check(answer, item, outcome, obstacles);
            }
        }
        answers.values().stream()
                .filter(answer -> !answer.isTakenBack())
                .map(Answer::item)
                .sorted()
                .forEach(key -> obstacles.add(new Obstacle(Reason.ANSWER_UNFIT, key)));
    }

    private static void check(Answer answer, ChecklistItem item, ConclusionKind outcome, List<Obstacle> obstacles) {
        if (!answer.fits(item)) {
            obstacles.add(new Obstacle(Reason.ANSWER_UNFIT, item.key()));
        }
        if (answer.lacksPhotoOf(item)) {
            obstacles.add(new Obstacle(Reason.PHOTO_MISSING, item.key()));
        }
        if (outcome == ConclusionKind.IN_ORDER && answer.deviatesFrom(item)) {
            obstacles.add(new Obstacle(Reason.NOT_IN_ORDER, item.key()));
        }
    }

    private void checkSignatures(SiteRecord record, ConclusionKind outcome, List<Obstacle> obstacles) {
        var names = record.contents(Signature.class).collect(toMap(Signature::signatory, Signature::name));
        var officers = Map.of(
                Signatory.FIRST_OFFICER, visit.officers().getFirst().name(),
                Signatory.SECOND_OFFICER, visit.officers().getLast().name());
        for (var signatory : Signatory.values()) {
            var name = names.get(signatory);
            if (name == null) {
                if (signatory.isOfficer() || outcome.sawTheSite()) {
                    obstacles.add(new Obstacle(Reason.SIGNATURE_MISSING, signatory.name()));
                }
            } else if (!officers.getOrDefault(signatory, name).equals(name)) {
                obstacles.add(new Obstacle(Reason.SIGNATURE_OF_ANOTHER, signatory.name()));
            }
        }
    }
}

package org.yimatong.hazards.specialoperation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.yimatong.hazards.specialoperation.PermitExamples.RULES;
import static org.yimatong.hazards.specialoperation.PermitExamples.WEDNESDAY;
import static org.yimatong.hazards.specialoperation.PermitExamples.atHeight;
import static org.yimatong.hazards.specialoperation.PermitExamples.hotWork;
import static org.yimatong.hazards.specialoperation.PermitExamples.lifting;
import static org.yimatong.hazards.specialoperation.PermitExamples.permit;
import static org.yimatong.hazards.specialoperation.PermitExamples.power;
import static org.yimatong.hazards.specialoperation.PermitExamples.work;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Levels and periods by GB 30871-2022, on both sides of each boundary. */
class PermitRulesTest {

    private static final Duration SHORT = Duration.ofHours(2);

    @ParameterizedTest
    @CsvSource({
        "TANK_FARM_DIKE, SPECIAL",
        "RUNNING_EQUIPMENT, SPECIAL",
        "PIPE_RACK, FIRST",
        "EXPLOSION_HAZARD_AREA, FIRST",
        "OTHER, SECOND"
    })
    void hot_work_has_the_level_of_its_place_at_the_least(WorkPlace place, OperationLevel level) {
        var needed = RULES.neededFor(permit(hotWork(OperationLevel.SECOND, place), WEDNESDAY, SHORT));

        assertThat(needed).isEqualTo(new PermitRules.NeededLevel(level, "level-by-place"));
    }

    @ParameterizedTest
    @CsvSource({
        // Saturday, ten in the morning; Wednesday at 22:00 sharp, a second before, at 06:00 sharp, a second before
        "2026-12-05T02:00:00Z, OTHER, FIRST",
        "2026-12-05T02:00:00Z, PIPE_RACK, SPECIAL",
        "2026-12-05T02:00:00Z, TANK_FARM_DIKE, SPECIAL",
        "2026-12-02T14:00:00Z, OTHER, FIRST",
        "2026-12-01T21:59:59Z, OTHER, FIRST",
        "2026-12-01T22:00:00Z, OTHER, SECOND"
    })
    void at_rest_hot_work_is_managed_one_level_higher(Instant from, WorkPlace place, OperationLevel level) {
        var needed = RULES.neededFor(permit(hotWork(OperationLevel.SECOND, place), from, SHORT));

        assertThat(needed).extracting(PermitRules.NeededLevel::level).isEqualTo(level);
    }

    @Test
    void one_piece_of_work_counts_as_a_whole_a_longer_permit_by_its_begin() {
        var evening = Instant.parse("2026-12-02T09:00:00Z");
        var second = hotWork(OperationLevel.SECOND, WorkPlace.OTHER);

        assertThat(levelOf(permit(second, evening, Duration.ofHours(5)))).isEqualTo(OperationLevel.SECOND);
        assertThat(levelOf(permit(second, evening, Duration.ofHours(5).plusSeconds(1))))
                .isEqualTo(OperationLevel.FIRST);
        assertThat(levelOf(permit(second, evening, Duration.ofHours(72)))).isEqualTo(OperationLevel.SECOND);
    }

    @ParameterizedTest
    @CsvSource({
        "2, false, FIRST",
        "5, false, FIRST",
        "5.001, false, SECOND",
        "15, false, SECOND",
        "15.001, false, THIRD",
        "30, false, THIRD",
        "30.001, false, FOURTH",
        "4, true, SECOND",
        "31, true, FOURTH"
    })
    void work_at_height_has_its_level_by_metres(String metres, boolean factor, OperationLevel level) {
        assertThat(levelOf(permit(atHeight(OperationLevel.FIRST, metres, factor), WEDNESDAY, SHORT)))
                .isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({"39.999, THIRD", "40, SECOND", "100, SECOND", "100.001, FIRST"})
    void lifting_has_its_level_by_tonnes(String tonnes, OperationLevel level) {
        assertThat(levelOf(permit(lifting(OperationLevel.THIRD, tonnes, true), WEDNESDAY, SHORT)))
                .isEqualTo(level);
    }

    @Test
    void a_permit_holds_for_as_long_as_its_kind_and_level_allow_and_not_a_second_longer() {
        var longest = Map.of(
                hotWork(OperationLevel.SPECIAL, WorkPlace.TANK_FARM_DIKE), Duration.ofHours(8),
                hotWork(OperationLevel.FIRST, WorkPlace.PIPE_RACK), Duration.ofHours(8),
                hotWork(OperationLevel.SECOND, WorkPlace.OTHER), Duration.ofHours(72),
                work(OperationKind.CONFINED_SPACE, null, WorkPlace.OTHER), Duration.ofHours(24),
                atHeight(OperationLevel.FIRST, "3", false), Duration.ofDays(7),
                power(null), Duration.ofDays(15),
                power("大修"), Duration.ofDays(30));

        longest.forEach((work, length) -> {
            assertThat(refusalOf(permit(work, WEDNESDAY, length)))
                    .as(work.toString())
                    .isNull();
            assertThat(refusalOf(permit(work, WEDNESDAY, length.plusSeconds(1))).members())
                    .as(work.toString())
                    .containsEntry("rules", List.of("permit-too-long"))
                    .containsEntry("latestEnd", WEDNESDAY.plus(length));
        });
    }

    @Test
    void the_other_kinds_hold_as_their_permits_say() {
        var digging = work(OperationKind.EXCAVATION, null, WorkPlace.OTHER);

        assertThat(refusalOf(permit(digging, WEDNESDAY, Duration.ofDays(90)))).isNull();
    }

    @Test
    void all_rules_that_are_broken_are_told_with_the_level_that_is_needed_and_the_end_by_it() {
        var refusal = refusalOf(
                permit(hotWork(OperationLevel.SECOND, WorkPlace.TANK_FARM_DIKE), WEDNESDAY, Duration.ofHours(10)));

        assertThat(refusal.members())
                .containsEntry("rules", List.of("level-by-place", "permit-too-long"))
                .containsEntry("neededLevel", OperationLevel.SPECIAL)
                .containsEntry("latestEnd", WEDNESDAY.plus(Duration.ofHours(8)));
    }

    @Test
    void a_stricter_level_than_needed_is_nobodys_harm() {
        assertThat(refusalOf(permit(hotWork(OperationLevel.SPECIAL, WorkPlace.OTHER), WEDNESDAY, SHORT)))
                .isNull();
    }

    @Test
    void lifting_of_the_first_level_needs_a_plan() {
        assertThat(refusalOf(permit(lifting(OperationLevel.FIRST, "120", true), WEDNESDAY, SHORT)))
                .isNull();
        assertThat(refusalOf(permit(lifting(OperationLevel.FIRST, "120", false), WEDNESDAY, SHORT))
                        .members())
                .containsEntry("rules", List.of("lifting-plan-missing"));
    }

    private static OperationLevel levelOf(Permit permit) {
        return RULES.neededFor(permit).level();
    }

    private static PermitRefused refusalOf(Permit permit) {
        return catchThrowableOfType(PermitRefused.class, () -> new PermitCheck(RULES, permit, List.of()).pass());
    }
}

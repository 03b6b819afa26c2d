package org.yimatong.hazards.specialoperation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.problem.InputError;

/** Holds a permit against the rules of GB 30871-2022, all of them at once. */
final class PermitCheck {

    private final PermitRules rules;
    private final Permit permit;
    private final List<SpecialOperation> linked;
    private final List<InputError> broken = new ArrayList<>();
    private @Nullable OperationLevel neededLevel;
    private @Nullable Instant latestEnd;

    /** @param linked the operations of {@link Permit#linkedTo()}, in the same order */
    PermitCheck(PermitRules rules, Permit permit, List<SpecialOperation> linked) {
        this.rules = rules;
        this.permit = permit;
        this.linked = linked;
    }

    /** @throws PermitRefused unless it keeps all of them */
    void pass() {
        checkLevel();
        checkEnd();
        checkTies();
        if (permit.work().level() == OperationLevel.FIRST
                && permit.work().kind() == OperationKind.LIFTING
                && !Boolean.TRUE.equals(permit.work().liftingPlan())) {
            broken.add(new InputError("/job/liftingPlan", "lifting-plan-missing"));
        }
        if (!broken.isEmpty()) {
            throw new PermitRefused(broken, neededLevel, latestEnd);
        }
    }

    private void checkLevel() {
        var needed = rules.neededFor(permit);
        if (needed != null && permit.work().isMilderThan(needed.level())) {
            broken.add(
                    new InputError("/job/level", needed.rule(), needed.level().ordinal()));
            neededLevel = needed.level();
        }
    }

    private void checkEnd() {
        var level = neededLevel == null ? permit.work().level() : neededLevel;
        PermitRules.longest(permit.work(), level).ifPresent(longest -> {
            var end = permit.validFrom().plus(longest);
            if (permit.validUntil().isAfter(end)) {
                broken.add(new InputError("/validUntil", "permit-too-long", longest.toHours()));
                latestEnd = end;
            }
        });
    }

    /** Temporary power for hot work or in a confined space holds no longer than the permit of that work. */
    private void checkTies() {
        if (permit.work().kind() != OperationKind.TEMPORARY_POWER) {
            return;
        }
        for (var tied : linked) {
            if (tied.kind() != OperationKind.HOT_WORK && tied.kind() != OperationKind.CONFINED_SPACE) {
                continue;
            }
            if (permit.validFrom().isBefore(tied.validFrom())) {
                broken.add(new InputError("/validFrom", "permit-before-tied", tied.validFrom()));
            }
            if (permit.validUntil().isAfter(tied.validUntil())) {
                broken.add(new InputError("/validUntil", "permit-beyond-tied", tied.validUntil()));
                if (latestEnd == null || tied.validUntil().isBefore(latestEnd)) {
                    latestEnd = tied.validUntil();
                }
            }
        }
    }
}

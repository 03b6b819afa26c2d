package org.yimatong.hazards.specialoperation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.text.PlainText;

/**
 * What is done, as far as the rules of GB 30871-2022 ask for it.
 *
 * @param level as the permit states it; only of kinds that have levels
 * @param heightMetres above the reference plane, a decimal string; of work at height
 * @param heightFactor whether a special factor (特殊因素) makes work at height more dangerous
 * @param loadTonnes the heaviest load, a decimal string; of lifting
 * @param liftingPlan whether there is an approved plan (吊装方案)
 * @param oxygenEnriched whether the confined space is one in which more oxygen is normal (富氧环境)
 * @param plateNumber of the one blind plate that the permit is for
 * @param longUseReason why temporary power is needed for more than 15 days (特殊情况)
 * @param specialCircumstance why hot work is managed at a higher level (其他特殊情况)
 * @param coordination what was done beforehand: buried lines looked up before excavation, fire brigade and others told
 *     before a road is closed
 */
public record Work(
        @NotNull OperationKind kind,
        @Nullable OperationLevel level,
        @NotNull WorkPlace place,
        @Nullable @Pattern(regexp = DECIMAL) String heightMetres,
        @Nullable Boolean heightFactor,
        @Nullable @Pattern(regexp = DECIMAL) String loadTonnes,
        @Nullable Boolean liftingPlan,
        @Nullable Boolean oxygenEnriched,
        @Nullable @PlainText @Size(min = 1, max = 50) String plateNumber,
        @Nullable @PlainText @Size(min = 1, max = 500) String longUseReason,
        @Nullable @PlainText @Size(min = 1, max = 500) String specialCircumstance,
        @Nullable @PlainText @Size(min = 1, max = 500) String coordination) {

    static final String DECIMAL = "[0-9]{1,5}(\\.[0-9]{1,3})?";

    /** GB 3608: below two metres it is no work at height. */
    private static final BigDecimal LOWEST_HEIGHT = new BigDecimal("2");

    /** What a permit of its kind has to say, and does not, or says without being asked. */
    List<InputError> errors() {
        var errors = new ArrayList<InputError>();
        var stated = level;
        if (kind.hasLevels() && stated == null) {
            errors.add(new InputError("/job/level", "operation-level-missing"));
        } else if (stated != null && !kind.knows(stated)) {
            errors.add(new InputError("/job/level", "operation-level-unknown"));
        }
        expect(errors, OperationKind.WORK_AT_HEIGHT, heightMetres, "heightMetres");
        expect(errors, OperationKind.LIFTING, loadTonnes, "loadTonnes");
        expect(errors, OperationKind.BLIND_PLATE, plateNumber, "plateNumber");
        expectCoordination(errors);
        allow(errors, OperationKind.WORK_AT_HEIGHT, heightFactor, "heightFactor");
        allow(errors, OperationKind.LIFTING, liftingPlan, "liftingPlan");
        allow(errors, OperationKind.CONFINED_SPACE, oxygenEnriched, "oxygenEnriched");
        allow(errors, OperationKind.TEMPORARY_POWER, longUseReason, "longUseReason");
        allow(errors, OperationKind.HOT_WORK, specialCircumstance, "specialCircumstance");
        if (heightMetres != null && new BigDecimal(heightMetres).compareTo(LOWEST_HEIGHT) < 0) {
            errors.add(new InputError("/job/heightMetres", "no-work-at-height", LOWEST_HEIGHT));
        }
        return errors;
    }

    private void expect(List<InputError> errors, OperationKind of, @Nullable String member, String name) {
        if (kind == of && member == null) {
            errors.add(new InputError("/job/" + name, "operation-member-missing"));
        }
        allow(errors, of, member, name);
    }

    private void allow(List<InputError> errors, OperationKind of, @Nullable Object member, String name) {
        if (kind != of && member != null) {
            errors.add(new InputError("/job/" + name, "operation-member-of-another-kind"));
        }
    }

    private void expectCoordination(List<InputError> errors) {
        var needed = kind == OperationKind.EXCAVATION || kind == OperationKind.ROAD_CLOSURE;
        if (needed && coordination == null) {
            errors.add(new InputError("/job/coordination", "operation-member-missing"));
        } else if (!needed && coordination != null) {
            errors.add(new InputError("/job/coordination", "operation-member-of-another-kind"));
        }
    }

    boolean isMilderThan(OperationLevel needed) {
        return level != null && kind.isStricter(needed, level);
    }

    /** Of work at height, in metres. */
    BigDecimal height() {
        return new BigDecimal(Objects.requireNonNull(heightMetres));
    }

    /** Of lifting, in tonnes. */
    BigDecimal load() {
        return new BigDecimal(Objects.requireNonNull(loadTonnes));
    }

    /** Whether gas has to be analysed before it begins. */
    boolean needsGasAnalysis() {
        return switch (kind) {
            case HOT_WORK, CONFINED_SPACE -> true;
            case TEMPORARY_POWER -> place.isExplosive();
            case BLIND_PLATE, WORK_AT_HEIGHT, LIFTING, EXCAVATION, ROAD_CLOSURE -> false;
        };
    }
}

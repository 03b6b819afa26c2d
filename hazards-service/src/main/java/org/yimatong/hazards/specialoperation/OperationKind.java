package org.yimatong.hazards.specialoperation;

import static org.yimatong.hazards.specialoperation.OperationLevel.FIRST;
import static org.yimatong.hazards.specialoperation.OperationLevel.FOURTH;
import static org.yimatong.hazards.specialoperation.OperationLevel.SECOND;
import static org.yimatong.hazards.specialoperation.OperationLevel.SPECIAL;
import static org.yimatong.hazards.specialoperation.OperationLevel.THIRD;

import java.util.List;

/** The eight kinds of work that need a permit of their own each time (GB 30871-2022). */
public enum OperationKind {
    /** 动火作业. */
    HOT_WORK(SECOND, FIRST, SPECIAL),
    /** 受限空间作业. */
    CONFINED_SPACE,
    /** 盲板抽堵作业. */
    BLIND_PLATE,
    /** 高处作业: its first level is the lowest height. */
    WORK_AT_HEIGHT(FIRST, SECOND, THIRD, FOURTH),
    /** 吊装作业: its first level is the heaviest load. */
    LIFTING(THIRD, SECOND, FIRST),
    /** 临时用电作业. */
    TEMPORARY_POWER,
    /** 动土作业. */
    EXCAVATION,
    /** 断路作业. */
    ROAD_CLOSURE;

    private final List<OperationLevel> levels;

    OperationKind(OperationLevel... risingLevels) {
        levels = List.of(risingLevels);
    }

    public boolean hasLevels() {
        return !levels.isEmpty();
    }

    boolean knows(OperationLevel level) {
        return levels.contains(level);
    }

    boolean isStricter(OperationLevel one, OperationLevel other) {
        return levels.indexOf(one) > levels.indexOf(other);
    }

    /** The next stricter level; the strictest stays. */
    OperationLevel raised(OperationLevel level) {
        return levels.get(Math.min(levels.indexOf(level) + 1, levels.size() - 1));
    }
}

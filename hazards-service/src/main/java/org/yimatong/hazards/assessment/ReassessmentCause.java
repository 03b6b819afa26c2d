package org.yimatong.hazards.assessment;

/** Why a hazard source has to be assessed again (order 40 of 2011). */
public enum ReassessmentCause {
    /** 满三年: the newest assessment is three years old. Found by the clock, never entered. */
    THREE_YEARS,
    /** 新建、改建、扩建 of an installation, facility or place that is part of it. */
    CONSTRUCTION,
    /** Kind, quantity, process, way of storage or important equipment changed, with effect on level or risk. */
    CHANGE_OF_OPERATION,
    /** 外界生产安全环境因素 changed, with effect on level or risk. */
    CHANGE_OF_SURROUNDINGS,
    /** An accident with a death, ten or more injured, or an effect on public safety. */
    ACCIDENT,
    /** A standard for identifying or assessing major hazard sources changed. */
    CHANGE_OF_STANDARD
}

package org.yimatong.kit.personal;

/**
 * What somebody needs personal data for: processing it takes a definite purpose (Personal Information Protection Law,
 * Art. 6). The list is a proposal.
 */
public enum LookPurpose {
    /** To compare what was submitted with the original (材料核验). */
    VERIFICATION,
    /** An inspection, or what follows from it (监督检查). */
    INSPECTION,
    /** To reach who has to act on an alarm (报警处置). */
    ALARM_HANDLING,
    /** To reach people in an accident (应急救援). */
    EMERGENCY_RESPONSE,
    /** To ask the complainant back (举报核查). */
    COMPLAINT_HANDLING,
    /** A case of administrative enforcement (行政执法). */
    ENFORCEMENT,
    /** To put a wrong entry right (信息更正). */
    CORRECTION
}

package org.yimatong.inspections.finding;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;

/**
 * What sort of finding it is, in the enumerations of the national exchange format.
 *
 * @param majorItem number of the item among the 20 criteria for major hidden dangers of chemical enterprises
 *     (安监总管三〔2017〕121号) by which it is called major
 */
@Embeddable
public record Classification(
        @Enumerated(EnumType.STRING) FindingKind kind,
        @Enumerated(EnumType.STRING) FindingSource source,
        @Enumerated(EnumType.STRING) Handling handling,
        @Enumerated(EnumType.STRING) @Nullable CauseClass cause,
        @Enumerated(EnumType.STRING) CheckType checkType,
        @Enumerated(EnumType.STRING) Registrant registrant,
        @Nullable Integer majorItem) {

    /** The bureau found it, and said nothing more: 其他 wherever that can be said. */
    public static final Classification UNTOLD = new Classification(
            FindingKind.OTHER,
            FindingSource.OTHER,
            Handling.BY_DEADLINE,
            null,
            CheckType.AUTHORITY_CHECK,
            Registrant.OTHER,
            null);
}

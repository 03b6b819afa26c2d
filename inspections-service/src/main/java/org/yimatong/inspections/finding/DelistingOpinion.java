package org.yimatong.inspections.finding;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import org.yimatong.inspections.caller.Actor;

/**
 * What the first of two officers saw at the re-inspection of a listed finding.
 *
 * @param passed whether it is rectified
 */
@Embeddable
public record DelistingOpinion(
        @Column(name = "opinion_passed") Boolean passed,

        @Embedded
        @AttributeOverride(name = "subject", column = @Column(name = "opinion_subject"))
        @AttributeOverride(name = "name", column = @Column(name = "opinion_name"))
        Actor officer) {

    /**
     * Whether another officer sees the same.
     *
     * @throws SecondOfficerNeeded if it is the same officer once more
     */
    boolean isSharedBy(Actor other, boolean otherPassed) {
        if (passed != otherPassed) {
            return false;
        }
        if (officer.isSamePersonAs(other)) {
            throw new SecondOfficerNeeded();
        }
        return true;
    }
}

package org.yimatong.inspections.finding.supervision;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.Instant;
import org.yimatong.inspections.caller.Actor;

/**
 * What was answered.
 *
 * @param person of the enterprise; or the official who wrote down what the department answered
 */
@Embeddable
public record SupervisionAnswer(
        @Column(name = "answer") String text,

        @Embedded
        @AttributeOverride(name = "subject", column = @Column(name = "answerer_subject"))
        @AttributeOverride(name = "name", column = @Column(name = "answerer_name"))
        Actor person,

        Instant answeredAt) {}

package org.yimatong.inspections.consultation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/**
 * How good an enterprise found the answers.
 *
 * @param stars from 1, the worst, to 5
 */
@Embeddable
public record Rating(
        @Column(name = "rating") Integer stars, @Nullable String comment) {}

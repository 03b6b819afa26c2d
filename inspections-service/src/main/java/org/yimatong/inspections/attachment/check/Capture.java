package org.yimatong.inspections.attachment.check;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;

/**
 * When and where a photo was taken, as the camera says; kept, because the stored photo itself no longer tells.
 *
 * @param at by the camera's own clock, which names no zone
 * @param east degrees of longitude (WGS 84)
 * @param north degrees of latitude (WGS 84)
 */
@Embeddable
public record Capture(
        @Column(name = "captured_at") @Nullable LocalDateTime at,
        @Column(name = "captured_east") @Nullable BigDecimal east,
        @Column(name = "captured_north") @Nullable BigDecimal north) {}

package org.yimatong.enterprises.notice;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a notice says.
 *
 * @param confirmationAsked whether to read it is not enough: each recipient has to confirm it; of a weather warning
 *     those whom its rules name
 */
@Embeddable
public record NoticeContent(
        @Enumerated(EnumType.STRING) NoticeKind kind,
        @Enumerated(EnumType.STRING) Importance importance,
        String title,
        String body,
        boolean confirmationAsked) {}

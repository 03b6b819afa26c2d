package org.yimatong.inspections.document;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How a document reached the enterprise (送达回证).
 *
 * @param servedAt when, by the calendar and clock of who served it
 * @param servedBy names of who served it
 * @param receivedBy who took it, with position; none if it was refused or announced
 * @param refusal why the enterprise did not accept it; only if it was left there
 * @param witnesses who saw that it was left there
 */
@Embeddable
public record ServiceReceipt(
        @Enumerated(EnumType.STRING) Manner manner,
        Instant servedAt,
        String place,
        String servedBy,
        @Nullable String receivedBy,
        @Nullable String refusal,
        @Nullable String witnesses) {

    /** Ways of service, as civil procedure knows them (民事诉讼法 第七章第二节). */
    public enum Manner {
        /** 直接送达: handed over. */
        DIRECT,
        /** 留置送达: left there, for the enterprise refused it. */
        LEFT_BEHIND,
        /** 委托送达: handed over by another authority. */
        ENTRUSTED,
        /** 邮寄送达. */
        POST,
        /** 电子送达: with the enterprise's consent. */
        ELECTRONIC,
        /** 公告送达: announced, for the enterprise cannot be found. */
        PUBLIC_NOTICE
    }
}

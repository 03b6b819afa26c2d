package org.yimatong.enterprises.risk.rest;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.yimatong.enterprises.risk.RiskPicture;

/**
 * That a picture changed, as an event of CloudEvents 1.0 in JSON.
 *
 * @param id of this change; told twice, it is the same one
 * @param source the feed
 * @param type {@code org.yimatong.risk-picture.changed.v1} or {@code org.yimatong.risk-picture.gone.v1}
 * @param subject USCC of the enterprise
 * @param time when the picture changed
 * @param data the picture as it is now
 */
@Schema(name = "RiskNews")
record RiskNews(
        String specversion,
        String id,
        String source,
        String type,
        String subject,
        Instant time,
        String datacontenttype,
        RiskPictureView data) {

    private static final String TYPE = "org.yimatong.%s.v1";

    static RiskNews of(RiskPicture picture) {
        return new RiskNews(
                "1.0",
                "%d-%s-%s".formatted(picture.changedIn(), picture.uscc(), picture.area()),
                "/api/v1/risk-pictures",
                TYPE.formatted(nameOf(picture).replaceFirst("-(?=[a-z]+$)", ".")),
                picture.uscc(),
                picture.changedAt(),
                "application/json",
                RiskPictureView.of(picture));
    }

    /** As the stream names it. */
    static String nameOf(RiskPicture picture) {
        return picture.isGone() ? "risk-picture-gone" : "risk-picture-changed";
    }
}

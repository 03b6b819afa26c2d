package org.yimatong.inspections.prevention.exchange;

import java.time.Instant;
import org.yimatong.inspections.prevention.chain.Stamp;
import org.yimatong.inspections.prevention.task.RecordContent;
import org.yimatong.kit.text.Deception;

/**
 * What all rows have beside their content.
 *
 * @param stamp by the sender's clock
 */
record RowFrame(boolean deleted, Stamp stamp) {

    private static final int LONGEST_NAME = 50;

    /** @throws RowRefused if a member is missing or wrong */
    static RowFrame of(Row row, Instant now) {
        return new RowFrame(isDeleted(row), stamp(row, now));
    }

    private static boolean isDeleted(Row row) {
        return switch (row.text("deleted")) {
            case "0" -> false;
            case "1" -> true;
            default -> throw new RowRefused("deleted", "exchange-code", "0, 1");
        };
    }

    private static Stamp stamp(Row row, Instant now) {
        var createdAt = row.time("createDate");
        var updatedAt = row.time("updateDate");
        if (updatedAt.isBefore(createdAt)) {
            throw new RowRefused("updateDate", "exchange-updated-before-created");
        }
        if (updatedAt.isAfter(now.plus(RecordContent.FAST_CLOCK))) {
            throw new RowRefused("updateDate", "exchange-ahead", ExchangeTime.write(now)); // else it would stay newest
        }
        return new Stamp(createdAt, name(row, "createBy"), updatedAt, name(row, "updateBy"), now);
    }

    private static String name(Row row, String member) {
        var name = row.text(member);
        if (name.length() > LONGEST_NAME) {
            throw new RowRefused(member, "exchange-text");
        }
        if (Deception.isIn(name)) {
            throw new RowRefused(member, "text-deceptive");
        }
        return name;
    }
}

package org.yimatong.enterprises.notice;

import java.util.List;

/**
 * How far a notice reached.
 *
 * @param areas of the recipients, in order
 * @param recipients how many
 */
record Reach(List<String> areas, long recipients) {

    boolean isNobody() {
        return recipients == 0;
    }
}

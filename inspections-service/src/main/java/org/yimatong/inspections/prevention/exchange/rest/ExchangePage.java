package org.yimatong.inspections.prevention.exchange.rest;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/**
 * Rows of one resource, as senders divide them.
 *
 * @param datas named as in the format, but not encrypted: the connection is
 */
record ExchangePage(@NotNull @Size(min = 1, max = ROWS) List<@NotNull Map<String, Object>> datas) {

    /** Senders of the format send twenty rows at a time. */
    static final int ROWS = 20;
}

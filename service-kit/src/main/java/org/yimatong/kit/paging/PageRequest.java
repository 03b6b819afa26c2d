package org.yimatong.kit.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which part of a list is asked for. A bean parameter of list operations. */
public record PageRequest(
        @QueryParam("limit") @DefaultValue("100") @Min(1) @Max(1000)
        int limit,

        @QueryParam("cursor") @Nullable String cursor) {

    /** Where the page before this one ended; empty for the first page. */
    public Optional<Cursor> after() {
        return Optional.ofNullable(cursor).filter(text -> !text.isBlank()).map(Cursor::decoded);
    }

    /** How many rows to fetch: one more than is shown, to know whether there is a next page. */
    public int fetch() {
        return limit + 1;
    }
}

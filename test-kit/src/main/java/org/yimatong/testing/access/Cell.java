package org.yimatong.testing.access;

/**
 * One cell of the matrix.
 *
 * @param place where the id of the tenant stands: {@code path}, {@code header}, {@code query name}, {@code body
 *     /pointer}, or {@code new /pointer} for the id of a new thing; {@link #NOWHERE} or {@link #PRETENDED} if the
 *     operation takes no id at all
 */
record Cell(ApiOperation operation, Caller caller, String place, Tenant tenant) {

    static final String NOWHERE = "nowhere";

    /** As {@link #NOWHERE}, with headers that pretend to be of the tenant. */
    static final String PRETENDED = "pretended";

    boolean namesNobody() {
        return place.equals(NOWHERE) || place.equals(PRETENDED);
    }

    /** Whether the id of the tenant stands in the path. */
    boolean isOfPath() {
        return place.equals("path") || place.equals("header");
    }

    /** Whether the caller gives a new thing an id that is the tenant's. */
    boolean isNewId() {
        return place.startsWith("new ") || place.startsWith("body ") && place.endsWith("/id");
    }

    /** Whether the caller must be refused, or see nothing of the tenant. */
    boolean isClosed() {
        return !operation.admits(caller)
                || !isOfEverybody() && !isOfBearer() && !namesNobody() && !caller.sees(tenant, operation.rowsOf());
    }

    boolean isOfEverybody() {
        return operation.rowsOf().equals("everybody");
    }

    /** Whether the rows are before whoever holds their pass. */
    boolean isOfBearer() {
        return operation.rowsOf().equals("the-bearer");
    }

    /** Whether another of the same area is asked for by the area, which is the caller's own. */
    boolean isOfOwnArea() {
        return tenant == Tenant.OTHER_ENTERPRISE && place.matches(".*areas?(/\\d+)?");
    }

    /** Whether the answer would never be whole: live streams have tests of their own. */
    boolean isEndless() {
        return operation.isLive() && operation.admits(caller);
    }

    /** Whether nothing in the request is of another enterprise, but perhaps the thing that is asked for. */
    boolean isOfOwnThings() {
        return tenant == Tenant.OWN || isOfPath() || namesNobody();
    }

    @Override
    public String toString() {
        return "%s (%s %s) by %s, %s of %s"
                .formatted(operation.id(), operation.method(), operation.path(), caller, place, tenant);
    }
}

package org.yimatong.enterprises.credential;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.enterprises.credential.details.CredentialKind;
import org.yimatong.kit.access.Access;

/**
 * Which credentials a caller asks for; an absent criterion excludes nothing. They come by the day they run out, those
 * without one last.
 *
 * @param standing on {@code today}
 * @param expiringBefore the first day on which they may still be valid without being told
 * @param after place behind which the answer begins
 */
public record CredentialSearch(
        @Nullable String uscc,
        @Nullable CredentialKind kind,
        @Nullable CredentialStanding standing,
        @Nullable LocalDate expiringBefore,
        @Nullable Place after,
        LocalDate today) {

    /** A place in the list. */
    public record Place(@Nullable LocalDate validUntil, UUID id) {}

    private static final String ORDER = " order by validity.until nulls last, id";

    /** The condition in JPQL, limited to what the caller may see. */
    String condition() {
        var conditions = new ArrayList<>(List.of(Access.VISIBLE));
        if (uscc != null) {
            conditions.add("uscc = :ofUscc");
        }
        if (kind != null) {
            conditions.add("kind = :ofKind");
        }
        if (standing != null) {
            conditions.add("state = :inState");
            switch (standing) {
                case VALID -> conditions.add("(validity.until is null or validity.until >= :today)");
                case EXPIRED -> conditions.add("validity.until < :today");
                case SUPERSEDED, WITHDRAWN, REVOKED -> {
                    // the calendar has no say in it
                }
            }
        }
        if (expiringBefore != null) {
            conditions.add("validity.until < :expiringBefore");
        }
        if (after != null) {
            conditions.add(behindPlace(after));
        }
        return String.join(" and ", conditions) + ORDER;
    }

    private static String behindPlace(Place place) {
        return place.validUntil() == null
                ? "validity.until is null and id > :afterId"
                : "(validity.until > :afterUntil or validity.until is null"
                        + " or (validity.until = :afterUntil and id > :afterId))";
    }

    Map<String, Object> parameters(Access access) {
        var parameters = new HashMap<>(access.parameters());
        put(parameters, "ofUscc", uscc);
        put(parameters, "ofKind", kind);
        put(parameters, "expiringBefore", expiringBefore);
        if (standing != null) {
            parameters.put("inState", standing.state());
            if (standing.state() == CredentialState.IN_FORCE) {
                parameters.put("today", today);
            }
        }
        if (after != null) {
            parameters.put("afterId", after.id());
            put(parameters, "afterUntil", after.validUntil());
        }
        return parameters;
    }

    private static void put(Map<String, Object> parameters, String name, @Nullable Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}

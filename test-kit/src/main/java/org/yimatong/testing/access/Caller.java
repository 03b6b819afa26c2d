package org.yimatong.testing.access;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.yimatong.testing.Tokens;

/**
 * Who asks.
 *
 * @param role what the token lets its bearer do; empty for a token without a role
 * @param isAtHome whether the token says that its bearer is of {@link Tenant#OWN} or answers for its area; else it
 *     names no enterprise and no area at all
 * @param authorization header of HTTP; empty for who has no token
 */
record Caller(String role, boolean isAtHome, String authorization) {

    private static final List<String> ROLES = List.of(
            "registrar",
            "inspector",
            "duty-officer",
            "expert",
            "analyst",
            "supervisor",
            "enterprise",
            "data-gateway",
            "administrator");

    private static final Set<String> OF_ENTERPRISES = Set.of("enterprise", "data-gateway");

    /** Longer than any run. */
    private static final Duration LIFETIME = Duration.ofHours(2);

    static List<Caller> everybody() {
        var callers = new ArrayList<Caller>();
        callers.add(new Caller("", false, ""));
        callers.add(of("", true));
        for (var role : ROLES) {
            callers.add(of(role, true));
            callers.add(of(role, false));
        }
        return callers;
    }

    private static Caller of(String role, boolean isAtHome) {
        var token = (role.isEmpty() ? Tokens.of() : Tokens.of(role))
                .name("matrix-" + role + (isAtHome ? "" : "-of-nowhere"))
                .lifetime(LIFETIME);
        if (isAtHome && OF_ENTERPRISES.contains(role)) {
            token.uscc(Tenant.OWN.uscc());
        } else if (isAtHome) {
            token.areas(Tenant.OWN.area());
        }
        return new Caller(role, isAtHome, "Bearer " + token.sign());
    }

    boolean hasToken() {
        return !authorization.isEmpty();
    }

    /** Whether rows of a tenant are before this caller, if the caller may take the operation at all. */
    boolean sees(Tenant tenant, String rowsOf) {
        return switch (rowsOf) {
            case "everybody" -> tenant != Tenant.NONE;
            case "an-enterprise" -> isAtHome && (isOfEnterprise() ? tenant == Tenant.OWN : isOfHomeArea(tenant));
            case "the-caller" -> isAtHome && tenant == Tenant.OWN;
            case "an-area" -> isAtHome && !isOfEnterprise() && isOfHomeArea(tenant);
            default -> false;
        };
    }

    /** Who sees of an area what is assigned to them. */
    boolean isExpert() {
        return role.equals("expert");
    }

    private boolean isOfEnterprise() {
        return OF_ENTERPRISES.contains(role);
    }

    private static boolean isOfHomeArea(Tenant tenant) {
        return tenant.area().equals(Tenant.OWN.area());
    }

    @Override
    public String toString() {
        return (hasToken() ? role.isEmpty() ? "nobody in particular" : role : "no token")
                + (isAtHome || !hasToken() ? "" : " of nowhere");
    }
}

package org.yimatong.testing.fuzz;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.yimatong.testing.Tokens;
import org.yimatong.testing.access.ApiOperation;

/**
 * Who asks.
 *
 * @param name role and reach, for people
 * @param role what the token lets its bearer do; empty for none
 * @param token empty for who has none
 */
record FuzzCaller(String name, String role, String token) {

    private static final String WHOLE_CITY = "610100";
    private static final Duration LIFETIME = Duration.ofHours(10);

    private static final Set<String> OF_ENTERPRISES = Set.of("enterprise", "data-gateway");

    private static final FuzzCaller STRANGER = new FuzzCaller("nobody", "", "");

    /** Two for each role: an official of the area and one of the whole city; one of each role is of an enterprise. */
    static List<FuzzCaller> of(List<ApiOperation> operations, String uscc, String area) {
        var callers = new ArrayList<FuzzCaller>();
        operations.stream()
                .flatMap(operation -> operation.roles().stream())
                .flatMap(Set::stream)
                .distinct()
                .sorted()
                .forEach(role -> {
                    if (OF_ENTERPRISES.contains(role)) {
                        callers.add(signed(
                                role + " of " + uscc, role, Tokens.of(role).uscc(uscc)));
                    } else {
                        callers.add(signed(
                                role + " of " + area, role, Tokens.of(role).areas(area)));
                        callers.add(signed(
                                role + " of the city", role, Tokens.of(role).areas(WHOLE_CITY)));
                    }
                });
        return callers;
    }

    private static FuzzCaller signed(String name, String role, Tokens token) {
        return new FuzzCaller(
                name, role, token.name("fuzz " + name).lifetime(LIFETIME).sign());
    }

    /** Mostly one whom the operation admits. */
    static FuzzCaller forOperation(ApiOperation operation, List<FuzzCaller> callers, RandomGenerator random) {
        var chance = random.nextInt(100);
        if (chance < 2) {
            return STRANGER;
        }
        var fitting = chance < 6 || operation.roles().isEmpty()
                ? callers
                : callers.stream()
                        .filter(caller -> operation.roles().get().contains(caller.role()))
                        .toList();
        return fitting.isEmpty() ? STRANGER : fitting.get(random.nextInt(fitting.size()));
    }

    boolean hasToken() {
        return !token.isEmpty();
    }
}

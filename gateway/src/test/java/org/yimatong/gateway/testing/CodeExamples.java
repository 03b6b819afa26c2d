package org.yimatong.gateway.testing;

import java.security.SecureRandom;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.yimatong.events.codes.v1.CodeEvent.CodeChanged;
import org.yimatong.events.codes.v1.CodeEvent.PublicPromise;
import org.yimatong.events.codes.v1.CodeEvent.PublicReason;

/** Codes of one enterprise each, to be announced. */
public final class CodeExamples {

    public static final Instant SINCE = Instant.parse("2026-03-02T08:30:00Z");

    private static final SecureRandom RANDOM = new SecureRandom();

    private CodeExamples() {}

    public static CodeChanged aGreenCode() {
        return new CodeChanged(
                UUID.randomUUID(),
                SINCE,
                "9161" + RANDOM.nextLong(10_000_000_000_000L, 99_999_999_999_999L),
                1,
                aToken(),
                "高陵化工有限公司",
                "PRODUCTION",
                "610117",
                "GREEN",
                List.of(),
                SINCE,
                1,
                null,
                null,
                "OPERATING");
    }

    public static CodeChanged turned(CodeChanged before, String status, PublicReason... reasons) {
        return next(before, before.token(), before.name(), status, List.of(reasons));
    }

    public static CodeChanged named(CodeChanged before, String name) {
        return next(before, before.token(), name, before.status(), before.reasons());
    }

    public static CodeChanged withNewToken(CodeChanged before) {
        return next(before, aToken(), before.name(), before.status(), before.reasons());
    }

    /** By the principal, at a general risk. */
    public static CodeChanged promised(CodeChanged before, LocalDate day) {
        return new CodeChanged(
                UUID.randomUUID(),
                before.occurredAt(),
                before.uscc(),
                before.version() + 1,
                before.token(),
                before.name(),
                before.kind(),
                before.area(),
                before.status(),
                before.reasons(),
                before.since(),
                before.policyVersion(),
                null,
                new PublicPromise(day, SINCE, "GENERAL", "PRINCIPAL"),
                before.enterpriseStatus());
    }

    /** Of an enterprise that stands so, by the registry. */
    public static CodeChanged standing(CodeChanged before, @Nullable String enterpriseStatus) {
        return new CodeChanged(
                UUID.randomUUID(),
                before.occurredAt(),
                before.uscc(),
                before.version() + 1,
                before.token(),
                before.name(),
                before.kind(),
                before.area(),
                before.status(),
                before.reasons(),
                before.since(),
                before.policyVersion(),
                null,
                before.promise(),
                enterpriseStatus);
    }

    public static PublicReason aMajorFinding() {
        return new PublicReason("major-finding-open", "RED", SINCE);
    }

    public static String aToken() {
        var bits = new byte[16];
        RANDOM.nextBytes(bits);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
    }

    private static CodeChanged next(
            CodeChanged before, String token, String name, String status, List<PublicReason> reasons) {
        return new CodeChanged(
                UUID.randomUUID(),
                before.occurredAt().plusSeconds(1),
                before.uscc(),
                before.version() + 1,
                token,
                name,
                before.kind(),
                before.area(),
                status,
                reasons,
                before.since(),
                before.policyVersion(),
                null,
                before.promise(),
                before.enterpriseStatus());
    }
}

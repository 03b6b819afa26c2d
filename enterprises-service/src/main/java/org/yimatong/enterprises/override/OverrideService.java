package org.yimatong.enterprises.override;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.yimatong.enterprises.code.Assessor;
import org.yimatong.enterprises.code.Codes;
import org.yimatong.enterprises.policy.StatusOverride;
import org.yimatong.enterprises.signature.Signatory;
import org.yimatong.kit.access.CurrentAccess;
import org.yimatong.kit.precondition.ExpectedVersion;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.NotFound;

/** What people decide about a single code; each step is one transaction, and the code follows in it. */
@ApplicationScoped
@Transactional
public class OverrideService {

    private final CodeOverrides overrides;
    private final Codes codes;
    private final Assessor assessor;
    private final CurrentAccess access;
    private final Clock clock;
    private final Duration longest;

    OverrideService(
            CodeOverrides overrides,
            Codes codes,
            Assessor assessor,
            CurrentAccess access,
            Clock clock,
            @ConfigProperty(name = "yimatong.override.longest", defaultValue = "30d") Duration longest) {
        this.overrides = overrides;
        this.codes = codes;
        this.assessor = assessor;
        this.access = access;
        this.clock = clock;
        this.longest = longest;
    }

    /** @throws InvalidInput if it is no colour, or expires too early or too late */
    public CodeOverride request(OverrideRequest request) {
        var code = codes.visible(request.uscc()).orElseThrow(NotFound::new);
        if (!StatusOverride.COLOURS.contains(request.status())) {
            throw new InvalidInput("/status", "status-no-colour", request.status());
        }
        var now = now();
        if (!request.expiresAt().isAfter(now)) {
            throw new InvalidInput("/expiresAt", "instant-in-past");
        }
        if (request.expiresAt().isAfter(now.plus(longest))) {
            throw new InvalidInput("/expiresAt", "expiry-too-late", longest.toDays());
        }
        var concerns = code.evaluation().reasons().stream()
                .filter(reason -> !reason.code().equals(StatusOverride.CODE))
                .toList();
        var requested = CodeOverride.request(request, code.area(), concerns, signatory(), now);
        overrides.save(requested);
        return requested;
    }

    /** @throws OverrideStands if another one has effect */
    public CodeOverride confirm(UUID id, ExpectedVersion expected) {
        var override = held(id, expected);
        assessor.hold(override.uscc());
        var now = now();
        if (overrides.standsOn(override.uscc(), now) && override.state() == OverrideState.REQUESTED) {
            throw new OverrideStands();
        }
        override.confirm(signatory(), now);
        overrides.save(override);
        assessor.take(OverrideReports.confirmed(override, now));
        return override;
    }

    public CodeOverride withdraw(UUID id, ExpectedVersion expected, String reason) {
        var override = held(id, expected);
        var hadEffect = override.state() == OverrideState.CONFIRMED;
        var now = now();
        override.withdraw(signatory(), reason, now);
        overrides.save(override);
        if (hadEffect) {
            assessor.take(OverrideReports.withdrawn(override, now));
        }
        return override;
    }

    private CodeOverride held(UUID id, ExpectedVersion expected) {
        var override = overrides.held(id).orElseThrow(NotFound::new);
        expected.require(override);
        return override;
    }

    private Signatory signatory() {
        return Signatory.of(access.get());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}

package org.yimatong.enterprises.appeal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.yimatong.enterprises.code.CodeSuspensions;
import org.yimatong.enterprises.override.CodeOverride;
import org.yimatong.enterprises.override.CodeOverrides;
import org.yimatong.enterprises.policy.Reason;
import org.yimatong.enterprises.signature.Signatory;

/** Who took part in the decisions that make reasons of codes: people, whatever they call themselves. */
@ApplicationScoped
class Involvement {

    private final CodeOverrides overrides;
    private final CodeSuspensions suspensions;

    Involvement(CodeOverrides overrides, CodeSuspensions suspensions) {
        this.overrides = overrides;
        this.suspensions = suspensions;
    }

    /** Nobody, if the reason does not come of a decision. */
    List<Signatory> in(Reason reason) {
        return Stream.concat(
                        overrides.visible(reason.fact()).map(CodeOverride::deciders).stream()
                                .flatMap(List::stream),
                        suspensions.suspendedBy(reason.fact()).stream())
                .toList();
    }
}

package org.yimatong.enterprises.credential;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.yimatong.enterprises.code.FactReport;
import org.yimatong.enterprises.policy.FactKind;

/** Credentials as facts. */
final class CredentialReports {

    private CredentialReports() {}

    static FactReport of(Credential credential, long version, Instant at) {
        return new FactReport(
                credential.uscc(),
                FactKind.CREDENTIAL,
                credential.id(),
                version,
                credential.stands(),
                credential.stands() ? credential.details().kind().name() : null,
                credential.validity().runsOut(),
                at,
                parameters(credential));
    }

    /** Without names and numbers: reasons travel further than the dossier. */
    private static Map<String, String> parameters(Credential credential) {
        var parameters =
                new HashMap<>(Map.of("credential", credential.details().kind().name()));
        var variety = credential.details().variety();
        if (!variety.isEmpty()) {
            parameters.put("variety", variety);
        }
        var until = credential.validity().until();
        if (until != null) {
            parameters.put("validUntil", until.toString());
        }
        return parameters;
    }
}

package org.yimatong.inspections.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.yimatong.events.codes.v1.CodeEvent.CodeChanged;
import org.yimatong.inspections.SystemActions;

/** Codes to build tests from. */
@ApplicationScoped
public class CodeExamples {

    private final KnownCodes codes;
    private final SystemActions system;

    CodeExamples(KnownCodes codes, SystemActions system) {
        this.codes = codes;
        this.system = system;
    }

    /** Makes known that the code of the enterprise shows this from the instant on. */
    public void show(String uscc, String area, String status, long version, Instant at) {
        system.inTransaction(() -> {
            codes.learn(changed(uscc, area, status, version, at));
            return uscc;
        });
    }

    public static CodeChanged changed(String uscc, String area, String status, long version, Instant at) {
        return new CodeChanged(
                UUID.randomUUID(),
                at,
                uscc,
                version,
                "nKq3vV8dTzq0w0Jx1yZb2A",
                "渭滨化工厂",
                "PRODUCTION",
                area,
                status,
                List.of(),
                at,
                1,
                null,
                null,
                "OPERATING");
    }
}

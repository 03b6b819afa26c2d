package org.yimatong.kit.audit;

import java.io.PrintStream;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;

/**
 * Verifies the audit chain of one database from the command line.
 *
 * <p>Environment: {@code DATABASE_URL} (JDBC), {@code DATABASE_USERNAME}, {@code DATABASE_PASSWORD}. Exit codes: 0 the
 * chain is intact, 1 it is broken, 2 it could not be read.
 */
public final class VerifyAudit {

    private VerifyAudit() {}

    /** @param arguments none */
    public static void main(String[] arguments) {
        System.exit(verify(System.getenv(), System.out, System.err));
    }

    static int verify(Map<String, String> environment, PrintStream out, PrintStream err) {
        for (var name : new String[] {"DATABASE_URL", "DATABASE_USERNAME", "DATABASE_PASSWORD"}) {
            if (environment.getOrDefault(name, "").isBlank()) {
                err.println(name + " is not set");
                return 2;
            }
        }
        try (var database = DriverManager.getConnection(
                environment.get("DATABASE_URL"),
                environment.get("DATABASE_USERNAME"),
                environment.get("DATABASE_PASSWORD"))) {
            return switch (new AuditVerifier(database).verify()) {
                case AuditVerifier.Verdict.Intact intact -> {
                    out.printf("audit chain intact: %d entries, head %s%n", intact.entries(), intact.hash());
                    yield 0;
                }
                case AuditVerifier.Verdict.Broken broken -> {
                    out.printf("audit chain BROKEN at link %d: %s%n", broken.position(), broken.why());
                    yield 1;
                }
            };
        } catch (SQLException e) {
            err.println("The audit chain cannot be read: " + e.getMessage());
            return 2;
        }
    }
}

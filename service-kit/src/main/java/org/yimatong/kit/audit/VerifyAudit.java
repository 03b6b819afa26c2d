package org.yimatong.kit.audit;

import java.io.PrintStream;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Map;
import org.apache.kafka.common.KafkaException;

/**
 * Verifies the audit chain of one database from the command line.
 *
 * <p>Environment: {@code DATABASE_URL} (JDBC), {@code DATABASE_USERNAME}, {@code DATABASE_PASSWORD}; and, to compare it
 * with what its witness was told, {@code KAFKA_BOOTSTRAP_SERVERS} and {@code AUDIT_SOURCE}, the name under which the
 * service publishes. Exit codes: 0 the chain is intact, 1 it is broken, 2 it or its witness could not be read.
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
            var witnessed = witnessed(environment);
            return tell(new AuditVerifier(database, witnessed).verify(), witnessed.size(), out);
        } catch (SQLException e) {
            err.println("The audit chain cannot be read: " + e.getMessage());
            return 2;
        } catch (KafkaException e) {
            err.println("The witness of the audit chain cannot be read: " + e.getMessage());
            return 2;
        }
    }

    private static Map<Long, String> witnessed(Map<String, String> environment) {
        var kafka = environment.getOrDefault("KAFKA_BOOTSTRAP_SERVERS", "");
        return kafka.isBlank() ? Map.of() : WitnessedHeads.read(kafka, environment.getOrDefault("AUDIT_SOURCE", ""));
    }

    private static int tell(AuditVerifier.Verdict verdict, int witnessed, PrintStream out) {
        return switch (verdict) {
            case AuditVerifier.Verdict.Intact intact -> {
                out.printf(
                        "audit chain intact: %d entries, head %s, as its witness was told %d times%n",
                        intact.entries(), intact.hash(), witnessed);
                yield 0;
            }
            case AuditVerifier.Verdict.Broken broken -> {
                out.printf("audit chain BROKEN at link %d: %s%n", broken.position(), broken.why());
                yield 1;
            }
        };
    }
}

package org.yimatong.kit.problem;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.oidc.OIDCException;
import jakarta.persistence.OptimisticLockException;
import jakarta.transaction.RollbackException;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.transaction.xa.XAException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class KnownCauseTest {

    static Stream<Arguments> causes() {
        return Stream.of(
                Arguments.of(new NotFound(), 404, "not-found"),
                Arguments.of(new OptimisticLockException(), 412, "stale-version"),
                Arguments.of(new OIDCException("OIDC Server is not available"), 503, "login-away"),
                Arguments.of(
                        new SQLException("new row violates row-level security policy for table \"x\"", "42501"),
                        403,
                        "forbidden"),
                Arguments.of(new SQLException("terminating connection", "57P01"), 503, "database-away"),
                Arguments.of(new SQLException("Sorry, acquisition timeout!"), 503, "database-away"));
    }

    @ParameterizedTest
    @MethodSource("causes")
    void what_the_caller_can_do_something_about_is_found_beneath_its_wrappings(
            Exception cause, int status, String type) {
        assertThat(KnownCause.of(new IllegalStateException(new RuntimeException(cause))))
                .satisfies(known -> assertThat(known.status()).isEqualTo(status))
                .satisfies(known -> assertThat(known.type()).isEqualTo(type));
    }

    @Test
    void what_was_told_while_a_transaction_committed_is_no_absence_of_the_database() {
        assertThat(KnownCause.of(notCommitted("YA001")))
                .satisfies(known -> assertThat(known.status()).isEqualTo(500))
                .satisfies(known -> assertThat(known.type()).isEqualTo("change-unrecorded"));
        assertThat(KnownCause.of(notCommitted("23503"))).isNull();
        assertThat(KnownCause.of(notCommitted("08006")))
                .satisfies(known -> assertThat(known.type()).isEqualTo("database-away"));
        assertThat(KnownCause.of(new RollbackException()))
                .satisfies(known -> assertThat(known.type()).isEqualTo("database-away"));
    }

    /** As the transaction manager tells it. */
    private static Exception notCommitted(String state) {
        var resource = new XAException(XAException.XA_RBROLLBACK);
        resource.initCause(new SQLException("A change of thing has no record in the audit", state));
        var transaction = new RollbackException("Could not commit transaction");
        transaction.addSuppressed(resource);
        return transaction;
    }

    @Test
    void a_defect_stays_a_defect() {
        assertThat(KnownCause.of(new IllegalStateException(new SQLException("violates check", "23514"))))
                .isNull();
    }

    @Test
    void a_privilege_that_the_service_lacks_is_its_own_fault() {
        assertThat(KnownCause.of(new IllegalStateException(new SQLException("permission denied", "42501"))))
                .isNull();
    }
}

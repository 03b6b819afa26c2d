package org.yimatong.inspections.finding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yimatong.inspections.finding.FindingExamples.IN_TWO_WEEKS;
import static org.yimatong.inspections.finding.FindingExamples.MONDAY_2_MARCH;
import static org.yimatong.inspections.finding.FindingExamples.SAFETY_OFFICER;
import static org.yimatong.inspections.finding.FindingExamples.findingOf;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.TransactionRequiredException;
import java.sql.SQLException;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.inspections.SystemActions;
import org.yimatong.inspections.enterprise.EnterpriseExamples;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class FindingsTest {

    @Inject
    Findings findings;

    @Inject
    SystemActions system;

    @Inject
    DataSource database;

    private final String uscc = EnterpriseExamples.freshUscc();
    private final Finding finding =
            findingOf(new FindingReport(UUID.randomUUID(), uscc, FindingExamples.aDanger(), IN_TWO_WEEKS));

    @Test
    void a_saved_finding_is_announced_audited_and_has_a_history() {
        save(finding);

        assertThat(rowsOf("outbox_message where message_key")).isEqualTo(1);
        assertThat(rowsOf("audit_entry where uscc")).isEqualTo(1);
        assertThat(rowsOf("finding_step where uscc")).isEqualTo(1);
    }

    @Test
    void a_rolled_back_finding_announces_nothing_and_leaves_no_trace() {
        system.rolledBack(() -> findings.save(finding));

        assertThat(rowsOf("outbox_message where message_key")).isZero();
        assertThat(rowsOf("audit_entry where uscc")).isZero();
        assertThat(rowsOf("finding where uscc")).isZero();
    }

    @Test
    void saving_outside_a_transaction_is_refused() {
        assertThatThrownBy(() -> findings.save(finding)).isInstanceOf(TransactionRequiredException.class);
        assertThat(rowsOf("outbox_message where message_key")).isZero();
    }

    @Test
    void its_version_is_the_number_of_its_newest_step() {
        save(finding);

        var version = system.inTransaction(() -> {
            var loaded = findings.visible(finding.id()).orElseThrow();
            loaded.submitRectification("已整改", SAFETY_OFFICER, MONDAY_2_MARCH);
            findings.save(loaded);
            return loaded.version();
        });

        // its deadline is long over, so the clock may have taken steps of its own before
        assertThat(version).isGreaterThanOrEqualTo(2).isEqualTo(rowsOf("finding_step where uscc"));
        assertThat(rowsOf("finding_step where number = %d and uscc".formatted(version)))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"finding", "finding_step", "known_enterprise", "listing", "supervision"})
    void whoever_has_no_rights_sees_nothing_even_with_sql_of_their_own(String table) throws SQLException {
        save(finding);

        try (var connection = database.getConnection();
                var statement = connection.createStatement();
                var count = statement.executeQuery("select count(*) from " + table)) {
            assertThat(count.next()).isTrue();
            assertThat(count.getLong(1)).isZero();
        }
    }

    @Test
    void history_is_never_rewritten_even_with_sql_of_ones_own() {
        save(finding);

        assertThatThrownBy(() -> system.inTransaction(() -> findings.getEntityManager()
                        .createNativeQuery("update finding_step set statement = 'x' where uscc = :uscc")
                        .setParameter("uscc", uscc)
                        .executeUpdate()))
                .hasMessageContaining("permission denied");
    }

    private void save(Finding one) {
        system.inTransaction(() -> {
            findings.save(one);
            return one;
        });
    }

    private long rowsOf(String tableWhereColumn) {
        return system.count("select count(*) from " + tableWhereColumn + " = :uscc", Map.of("uscc", uscc));
    }
}

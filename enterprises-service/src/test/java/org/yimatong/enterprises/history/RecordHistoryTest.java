package org.yimatong.enterprises.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Registry.registered;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.code.SystemView;
import org.yimatong.kit.audit.AuditedThing;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class RecordHistoryTest {

    record Permit(
            String number,
            LocalDate validUntil,
            BigDecimal tonnes,
            @Nullable String remark) {}

    @Inject
    RecordHistory history;

    @Inject
    SystemView system;

    @Inject
    EntityManager database;

    private AuditedThing permit;

    @BeforeEach
    void aPermitOfARegisteredEnterprise() {
        permit = new AuditedThing("permit", UUID.randomUUID().toString(), registered(GAOLING), GAOLING);
    }

    @Test
    void every_state_is_kept_with_who_made_it_and_when() {
        system.call(() -> {
            history.write(
                    permit, 0, "permit-issued", new Permit("陕1", LocalDate.parse("2027-01-31"), tonnes("1.5"), null));
            history.write(permit, 1, "permit-withdrawn", null);
            return null;
        });

        var changes = changes();
        assertThat(changes).extracting(RecordedChange::action).containsExactly("permit-issued", "permit-withdrawn");
        assertThat(changes).extracting(RecordedChange::version).containsExactly(0L, 1L);
        assertThat(changes.getFirst().state()).hasToString("""
                {"number":"陕1","tonnes":1.5,"validUntil":"2027-01-31"}""");
        assertThat(changes.getFirst().byName()).isEqualTo("system");
        assertThat(changes.getLast().state()).isNull();
    }

    @Test
    void a_change_that_is_undone_leaves_no_history() {
        assertThatThrownBy(() -> system.call(() -> {
                    history.write(permit, 0, "permit-issued", null);
                    throw new IllegalStateException("undone");
                }))
                .hasMessage("undone");

        assertThat(changes()).isEmpty();
    }

    private List<RecordedChange> changes() {
        return system.call(() -> database.createQuery(
                        "from RecordedChange where recordId = :id order by position", RecordedChange.class)
                .setParameter("id", permit.id())
                .getResultList());
    }

    private static BigDecimal tonnes(String text) {
        return new BigDecimal(text);
    }
}

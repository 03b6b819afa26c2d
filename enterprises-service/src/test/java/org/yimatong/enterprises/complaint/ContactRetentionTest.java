package org.yimatong.enterprises.complaint;

import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.complaint.Complainant.filed;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.Database;
import org.yimatong.testing.RealServers;

/** How complainants can be reached is kept for as long as somebody has to, and no longer. */
@QuarkusTest
@RealServers
class ContactRetentionTest {

    @Inject
    ContactRetention retention;

    @Inject
    ComplaintLimits limits;

    private String uscc;

    @BeforeEach
    void file() {
        uscc = registered(GAOLING);
        filed(uscc);
    }

    @Test
    void long_after_the_answer_the_contact_is_forgotten_and_the_complaint_stays() {
        answered(limits.contactKept().plusHours(1));

        lookThroughAll();

        assertThat(ofComplaint("coalesce(contact, 'none') || ' ' || answer")).isEqualTo("none 已整改");
        assertThat(audited("complaint-contact-forgotten")).isOne();
    }

    @Test
    void until_then_and_without_an_answer_it_is_kept() {
        lookThroughAll();
        assertThat(ofComplaint("contact")).startsWith("enc1:");

        answered(limits.contactKept().minusHours(1));
        lookThroughAll();
        assertThat(ofComplaint("contact")).startsWith("enc1:");
        assertThat(audited("complaint-contact-forgotten")).isZero();
    }

    private void lookThroughAll() {
        while (retention.round()) {
            // until nothing is due
        }
    }

    private void answered(Duration ago) {
        Database.execute("""
                update complaint set status = 'ANSWERED', answer = '已整改', answerer = 'inspector',
                    answered_at = now() - interval '%d seconds' where uscc = '%s'
                """.formatted(ago.toSeconds(), uscc));
    }

    private String ofComplaint(String expression) {
        return Database.text("select %s from complaint where uscc = '%s'".formatted(expression, uscc));
    }

    private long audited(String action) {
        return Database.number(
                "select count(*) from audit_entry where uscc = '%s' and action = '%s'".formatted(uscc, action));
    }
}

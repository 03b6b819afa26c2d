package org.yimatong.enterprises.submission;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.yimatong.enterprises.credential.CredentialEntry;
import org.yimatong.enterprises.credential.Validity;
import org.yimatong.enterprises.credential.details.Post;
import org.yimatong.enterprises.credential.details.PostCertificate;
import org.yimatong.enterprises.enterprise.EnterpriseExamples;
import org.yimatong.enterprises.signature.Signatory;

class SubmissionTest {

    private static final Signatory SUBMITTER = new Signatory("1", "te-plant");
    private static final Signatory OFFICIAL = new Signatory("2", "registrar");
    private static final Instant AT = Instant.parse("2026-03-03T02:00:00Z");
    private static final UUID CREDENTIAL = UUID.randomUUID();
    private static final String NUMBER = "11010519491231002X";

    @Test
    void a_confirmed_one_becomes_the_credential_that_was_claimed() {
        var submission = submitted();

        submission.confirm(
                claim -> {
                    assertThat(claim).isEqualTo(claim());
                    return CREDENTIAL;
                },
                OFFICIAL,
                AT);

        assertThat(submission.state()).isEqualTo(SubmissionState.CONFIRMED);
        assertThat(submission.credential()).isEqualTo(CREDENTIAL);
        assertThat(submission.outcome()).contains(new SubmissionOutcome(OFFICIAL, AT, null));
    }

    @Test
    void a_refused_one_says_why() {
        var submission = submitted();

        submission.refuse("证书编号不符", OFFICIAL, AT);

        assertThat(submission.outcome().orElseThrow().reason()).isEqualTo("证书编号不符");
        assertThat(submission.credential()).isNull();
    }

    @Test
    void it_is_settled_once() {
        List<Consumer<Submission>> steps = List.of(
                submission -> submission.confirm(claim -> CREDENTIAL, OFFICIAL, AT),
                submission -> submission.refuse("证书编号不符", OFFICIAL, AT),
                submission -> submission.withdraw(SUBMITTER, AT),
                submission -> submission.lapse("企业已关闭", OFFICIAL, AT));

        for (var first : steps) {
            for (var second : steps) {
                var submission = submitted();
                first.accept(submission);
                assertThatThrownBy(() -> second.accept(submission)).isInstanceOf(SubmissionSettled.class);
            }
        }
    }

    @Test
    void who_submitted_it_decides_nothing_about_it() {
        var submission = submitted();

        assertThatThrownBy(() -> submission.confirm(claim -> CREDENTIAL, SUBMITTER, AT))
                .isInstanceOf(SubmissionBySamePerson.class);
        assertThatThrownBy(() -> submission.refuse("不属实", SUBMITTER, AT)).isInstanceOf(SubmissionBySamePerson.class);
        assertThat(submission.state()).isEqualTo(SubmissionState.SUBMITTED);
    }

    @Test
    void personal_numbers_are_kept_until_it_is_settled() {
        var submission = submitted();
        assertThat(submission.details().toString()).doesNotContain(NUMBER);
        assertThat(submission.unmasked()).isEqualTo(claim().details());

        submission.withdraw(SUBMITTER, AT);

        assertThat(submission.unmasked()).isEqualTo(claim().details().masked());
    }

    private static Submission submitted() {
        return Submission.submit(EnterpriseExamples.plant("91610117MA6TE0019E"), claim(), null, SUBMITTER, AT);
    }

    private static CredentialEntry claim() {
        var certificate = new PostCertificate(Post.SAFETY_MANAGER, "危险化学品生产", "赵敏", "T" + NUMBER, NUMBER);
        return new CredentialEntry(
                certificate, new Validity(LocalDate.parse("2026-03-01"), LocalDate.parse("2029-02-28")));
    }
}

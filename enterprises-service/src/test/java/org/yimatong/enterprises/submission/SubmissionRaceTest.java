package org.yimatong.enterprises.submission;

import static java.util.concurrent.CompletableFuture.supplyAsync;
import static org.assertj.core.api.Assertions.assertThat;
import static org.yimatong.enterprises.Callers.GAOLING;
import static org.yimatong.enterprises.Callers.enterprise;
import static org.yimatong.enterprises.Callers.inspector;
import static org.yimatong.enterprises.Callers.registrar;
import static org.yimatong.enterprises.Registry.registered;
import static org.yimatong.enterprises.credential.CredentialExamples.licence;
import static org.yimatong.enterprises.submission.Submitting.refuse;
import static org.yimatong.enterprises.submission.Submitting.step;
import static org.yimatong.enterprises.submission.Submitting.submitted;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.junit.jupiter.api.RepeatedTest;
import org.yimatong.enterprises.Database;
import org.yimatong.testing.RealServers;

@QuarkusTest
@RealServers
class SubmissionRaceTest {

    @RepeatedTest(3)
    void of_those_who_settle_it_at_the_same_time_one_does() {
        var uscc = registered(GAOLING);
        var claim = submitted(uscc, licence());
        List<Supplier<Integer>> steps = List.of(
                () -> step(inspector(GAOLING), claim, "confirmation").extract().statusCode(),
                () -> step(registrar(GAOLING), claim, "confirmation").extract().statusCode(),
                () -> refuse(inspector(GAOLING), claim, "图片不清").extract().statusCode(),
                () -> step(enterprise(uscc), claim, "withdrawal").extract().statusCode());

        var answers = steps.stream().map(step -> supplyAsync(step)).toList().stream()
                .map(CompletableFuture::join)
                .toList();

        assertThat(answers).containsExactlyInAnyOrder(200, 412, 412, 412);
        assertThat(Database.number("select count(*) from credential where uscc = '" + uscc + "'"))
                .isEqualTo(Database.number(
                        "select count(*) from credential_submission where state = 'CONFIRMED' and uscc = '" + uscc
                                + "'"));
    }
}

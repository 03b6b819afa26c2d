package org.yimatong.testing.fuzz;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.restassured.RestAssured;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.yimatong.testing.access.ApiDocument;
import org.yimatong.testing.access.ApiOperation;

/**
 * Whatever is asked, the answer is what the service's OpenAPI document says, and never that the service failed: for
 * each service one subclass, in a {@link FuzzProfile}, since the service is left with what was made.
 */
public abstract class FuzzTests {

    private static final int REQUESTS_OF_A_SEQUENCE = 40;

    /** One operation in so many at least is done, not refused only. */
    private static final int LEAST_TAKEN = 3;

    /** Enough to keep two cores busy. */
    private static final int AT_A_TIME = 6;

    /** Makes what the service cannot be asked to make. */
    protected abstract Beginning prepare();

    @Test
    void every_answer_is_as_documented_and_none_is_a_failure() throws JsonProcessingException {
        var settings = FuzzSettings.ofSystemProperties();
        var service = service();
        var report = new FuzzReport(settings, new Shrinking(service.sender(), service.judge()));
        var operations = service.operations().stream().map(ApiOperation::id).toList();

        settings.sequence()
                .ifPresentOrElse(
                        number -> new Sequence(settings.seed(), number, service, report).send(REQUESTS_OF_A_SEQUENCE),
                        () -> sendAll(settings, service, report));

        System.out.println(report);
        assertThat(report.faults()).as(report.toString()).isEmpty();
        if (settings.sequence().isEmpty()) {
            assertThat(report.requests()).isGreaterThanOrEqualTo(settings.requests());
        }
        if (settings.sequence().isEmpty() && sequences(settings) >= operations.size()) {
            assertThat(report.asked()).as("operations that were asked").containsAll(operations);
            assertThat(report.taken())
                    .as("operations that were done; were all refused, little would be shown")
                    .hasSizeGreaterThan(operations.size() / LEAST_TAKEN);
        }
    }

    private static int sequences(FuzzSettings settings) {
        return Math.ceilDiv(settings.requests(), REQUESTS_OF_A_SEQUENCE);
    }

    private Service service() throws JsonProcessingException {
        var published = RestAssured.given()
                .queryParam("format", "json")
                .get("/q/openapi")
                .asString();
        var document = ApiDocument.of(published);
        var known = prepare();
        return new Service(
                document,
                document.operations(),
                FuzzCaller.of(document.operations(), known.uscc(), known.area()),
                known.values(),
                new Sender("http://localhost:" + RestAssured.port),
                new Conformity(published, new JsonMapper().readTree(published)));
    }

    private static void sendAll(FuzzSettings settings, Service service, FuzzReport report) {
        var sequences = IntStream.range(0, sequences(settings))
                .mapToObj(number -> Executors.callable(
                        () -> new Sequence(settings.seed(), number, service, report).send(REQUESTS_OF_A_SEQUENCE)))
                .toList();
        try (var threads = Executors.newFixedThreadPool(AT_A_TIME)) {
            for (var sequence : threads.invokeAll(sequences)) {
                sequence.get();
            }
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException("A sequence was not sent to its end", e);
        }
    }
}

package org.yimatong.inspections.finding.rest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.inspections.finding.Filed;
import org.yimatong.inspections.finding.FindingReport;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.ProblemDetail;
import org.yimatong.kit.problem.Problems;
import org.yimatong.kit.problem.Refusal;

/** Files many reports together, and answers for each of them. */
@ApplicationScoped
class BatchFiling {

    /** What came of a report. */
    @Schema(name = "FilingOutcome")
    enum Outcome {
        /** It is a finding now. */
        FILED,
        /** It was one before. */
        KNOWN,
        /** It is none; the problem says why. */
        REFUSED
    }

    /**
     * @param id of the report, as it was sent
     * @param version of the finding; none if the report was refused
     */
    @Schema(
            name = "FiledReport",
            requiredProperties = {"outcome"})
    record Answer(
            Outcome outcome,
            @Nullable UUID id,
            @Nullable Long version,
            @Nullable ProblemDetail problem) {}

    private final ReportDesk desk;
    private final Validator validator;
    private final Problems problems;

    BatchFiling(ReportDesk desk, Validator validator, Problems problems) {
        this.desk = desk;
        this.validator = validator;
        this.problems = problems;
    }

    /** One is refused, and the others are filed; answers in the order given. */
    List<Answer> file(List<NewFinding> batch) {
        var reports = batch.stream().map(report -> Line.of(report, this::read)).toList();
        var round = desk.begin(reports.stream().flatMap(Line::good).toList());
        var filed = reports.stream().map(line -> line.then(round::report)).toList();
        round.end();
        filed.forEach(line -> line.good().forEach(it -> desk.attach(it, line.request())));
        return filed.stream().map(this::answer).toList();
    }

    /** What has become of a report so far: something, or a refusal. */
    private record Line<T>(
            NewFinding request,
            @Nullable T result,
            @Nullable Refusal refusal) {

        static <T> Line<T> of(NewFinding request, Function<NewFinding, T> step) {
            return new Line<>(request, request, null).then(step);
        }

        <R> Line<R> then(Function<T, R> step) {
            if (result == null) {
                return new Line<>(request, null, refusal);
            }
            try {
                return new Line<>(request, step.apply(result), null);
            } catch (Refusal refused) {
                if (QuarkusTransaction.isRollbackOnly()) {
                    throw refused; // the database itself refused: nothing of the batch can be filed with it
                }
                return new Line<>(request, null, refused);
            }
        }

        Stream<T> good() {
            return Stream.ofNullable(result);
        }
    }

    private FindingReport read(NewFinding report) {
        requireGoodForm(report);
        return desk.read(report);
    }

    private Answer answer(Line<Filed> line) {
        if (line.refusal() != null) {
            return new Answer(Outcome.REFUSED, line.request().id(), null, problems.describe(line.refusal()));
        }
        var filed = Objects.requireNonNull(line.result());
        var outcome = filed.isNew() ? Outcome.FILED : Outcome.KNOWN;
        return new Answer(outcome, filed.finding().id(), filed.finding().version(), null);
    }

    private void requireGoodForm(NewFinding report) {
        if (report.id() == null) {
            throw new InvalidInput("/id", "id-missing");
        }
        var errors = validator.validate(report).stream()
                .map(violation -> new InputError(
                        "/" + violation.getPropertyPath().toString().replace('.', '/'),
                        "invalid",
                        violation.getMessage()))
                .toList();
        if (!errors.isEmpty()) {
            throw new InvalidInput(errors);
        }
    }
}

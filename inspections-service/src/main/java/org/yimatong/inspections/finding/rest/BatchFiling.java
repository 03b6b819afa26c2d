package org.yimatong.inspections.finding.rest;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.ProblemDetail;
import org.yimatong.kit.problem.Problems;
import org.yimatong.kit.problem.Refusal;

/** Files many reports, each by itself. */
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

    private final ReportDesk reports;
    private final Validator validator;
    private final Problems problems;

    BatchFiling(ReportDesk reports, Validator validator, Problems problems) {
        this.reports = reports;
        this.validator = validator;
        this.problems = problems;
    }

    /**
     * Files them in the order of their ids, so that two batches never wait for each other; answers in the order given.
     */
    List<Answer> file(List<NewFinding> batch) {
        var answers = new Answer[batch.size()];
        IntStream.range(0, batch.size())
                .boxed()
                .sorted(Comparator.comparing(
                        place -> batch.get(place).id(), Comparator.nullsFirst(Comparator.naturalOrder())))
                .forEach(place -> answers[place] = answer(batch.get(place)));
        return Arrays.asList(answers);
    }

    private Answer answer(NewFinding report) {
        try {
            requireGoodForm(report);
            var filed = reports.file(report);
            var outcome = filed.isNew() ? Outcome.FILED : Outcome.KNOWN;
            return new Answer(outcome, filed.finding().id(), filed.finding().version(), null);
        } catch (Refusal refusal) {
            if (QuarkusTransaction.isRollbackOnly()) {
                throw refusal; // the database itself refused: nothing of the batch can be filed with it
            }
            return new Answer(Outcome.REFUSED, report.id(), null, problems.describe(refusal));
        }
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

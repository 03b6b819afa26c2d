package org.yimatong.inspections.resumption;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.yimatong.kit.problem.InvalidInput;

/** The conditions of a resumption, in the order in which they are looked at: a proposal of ours, kept as a table. */
@ApplicationScoped
public class ResumptionConditions {

    private static final String TABLE = "/resumption-conditions.csv";

    private final List<ResumptionCondition> all;

    ResumptionConditions() {
        try (var table = ResumptionConditions.class.getResourceAsStream(TABLE)) {
            all = new String(Objects.requireNonNull(table).readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .skip(1)
                    .map(line -> line.split(",", 2))
                    .map(cells -> new ResumptionCondition(cells[0], cells[1]))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<ResumptionCondition> all() {
        return all;
    }

    /** @throws InvalidInput unless the codes are those of all conditions, each once */
    void requireEach(String pointer, List<String> codes) {
        requireEach(pointer, codes, all.stream().map(ResumptionCondition::code));
    }

    /** The same of the conditions by which an enterprise applied, whatever they are now. */
    static void requireEach(String pointer, List<String> codes, Stream<String> ofApplication) {
        var wanted = ofApplication.sorted().toList();
        if (!codes.stream().sorted().toList().equals(wanted)) {
            throw new InvalidInput(pointer, "conditions-incomplete", String.join(", ", wanted));
        }
    }
}

package org.yimatong.inspections.prevention.risk;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.yimatong.kit.problem.InvalidInput;

/** All methods and all versions of their tables, as {@code prevention/risk-methods.json} has them. */
@ApplicationScoped
public class RiskMethods {

    private static final String RESOURCE = "/prevention/risk-methods.json";

    private final List<RiskMethod> all;

    /** Reads the tables with a mapper of its own: in them numbers stand as texts. */
    RiskMethods() {
        this(new ObjectMapper());
    }

    private RiskMethods(ObjectMapper json) {
        try (var tables = RiskMethods.class.getResourceAsStream(RESOURCE)) {
            all = List.copyOf(json.readValue(Objects.requireNonNull(tables, RESOURCE), new TypeReference<>() {}));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<RiskMethod> all() {
        return all;
    }

    /**
     * The newest tables of a method.
     *
     * @throws InvalidInput if there is no such method
     */
    public RiskMethod newest(String key) {
        return all.stream()
                .filter(method -> method.key().equals(key))
                .max(Comparator.comparingInt(RiskMethod::version))
                .orElseThrow(() -> new InvalidInput("/risk/method", "risk-method-unknown", keys()));
    }

    /** Grades a risk by the newest tables of its method. */
    public RiskAssessment assess(RiskFactors chosen) {
        return newest(chosen.method()).assess(chosen);
    }

    private String keys() {
        return String.join(", ", all.stream().map(RiskMethod::key).distinct().toList());
    }
}

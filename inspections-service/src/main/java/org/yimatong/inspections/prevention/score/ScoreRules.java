package org.yimatong.inspections.prevention.score;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** All versions of the rule, as {@code prevention/score-rules.json} has them. */
@ApplicationScoped
public class ScoreRules {

    private static final String RESOURCE = "/prevention/score-rules.json";

    private final List<ScoreRule> all;

    /** Reads them with a mapper of its own: in them numbers stand as texts. */
    ScoreRules() {
        try (var rules = ScoreRules.class.getResourceAsStream(RESOURCE)) {
            all = new ObjectMapper()
                    .readValue(Objects.requireNonNull(rules, RESOURCE), new TypeReference<List<ScoreRule>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public List<ScoreRule> all() {
        return all;
    }

    /** The rule by which scores are computed now. */
    public ScoreRule newest() {
        return all.stream().max(Comparator.comparingInt(ScoreRule::version)).orElseThrow();
    }
}

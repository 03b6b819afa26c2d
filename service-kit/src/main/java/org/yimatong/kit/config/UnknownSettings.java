package org.yimatong.kit.config;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.runtime.configuration.ConfigurationException;
import io.smallrye.config.SmallRyeConfig;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.interceptor.Interceptor;
import java.util.Comparator;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.spi.ConfigSource;

/**
 * Refuses to start with a setting that nobody knows: who misspelled a limit believes that it holds. Variables of the
 * environment are shared by all parts of a suite, so of those only what looks like a slip of the pen is refused.
 */
@ApplicationScoped
class UnknownSettings {

    /** Given by tests to themselves. */
    private static final String OF_TESTS = AskedSettings.OURS + "test.";

    private static final Pattern PROFILE = Pattern.compile("^%[^.]+\\.");
    private static final Pattern INDEX = Pattern.compile("\\[\\d+]");

    /** More would take a setting of another part for a slip: some differ in two letters only. */
    private static final int SLIPS = 1;

    private final Config config;

    UnknownSettings(Config config) {
        this.config = config;
    }

    void check(@Observes @Priority(Interceptor.Priority.PLATFORM_BEFORE) StartupEvent start) {
        require(
                config.unwrap(SmallRyeConfig.class).getConfigSources(),
                System.getenv().keySet(),
                AskedSettings.all());
    }

    /**
     * @param known names of all settings that the service has
     * @throws ConfigurationException which names each setting that is not known, where it stands, and what may be meant
     */
    static void require(Iterable<ConfigSource> sources, Set<String> environment, Set<String> known) {
        var unknown = new TreeMap<String, String>();
        StreamSupport.stream(sources.spliterator(), false)
                .filter(source -> !source.getName().contains("EnvConfigSource"))
                .forEach(source -> source.getPropertyNames().stream()
                        .map(UnknownSettings::plain)
                        .filter(name -> name.startsWith(AskedSettings.OURS) && !name.startsWith(OF_TESTS))
                        .filter(name -> !known.contains(name))
                        .forEach(name -> unknown.put(name, told(name, source.getName(), known, Function.identity()))));
        var variables = known.stream().map(UnknownSettings::variable).collect(Collectors.toSet());
        environment.stream()
                .filter(name -> name.startsWith(variable(AskedSettings.OURS)) && !variables.contains(name))
                .filter(name -> variables.stream().anyMatch(variable -> slips(name, variable) <= SLIPS))
                .forEach(name -> unknown.put(name, told(name, "the environment", known, UnknownSettings::variable)));
        if (!unknown.isEmpty()) {
            throw new ConfigurationException(String.join("; ", unknown.values()));
        }
    }

    private static String told(String name, String place, Set<String> known, Function<String, String> written) {
        var meant = known.stream()
                .map(written)
                .min(Comparator.comparingInt(candidate -> slips(name, candidate)))
                .map(candidate -> "; did you mean " + candidate + "?")
                .orElse("");
        return "There is no setting %s (in %s)%s".formatted(name, place, meant);
    }

    private static String plain(String name) {
        return INDEX.matcher(PROFILE.matcher(name).replaceFirst("")).replaceAll("");
    }

    private static String variable(String name) {
        return name.replaceAll("[^A-Za-z0-9]", "_").toUpperCase(Locale.ROOT);
    }

    /**
     * Letters to be added, taken away, changed, or put in each other's place between the two (optimal string
     * alignment).
     */
    private static int slips(String one, String other) {
        var slips = new int[one.length() + 1][other.length() + 1];
        for (int i = 0; i <= one.length(); i++) {
            for (int j = 0; j <= other.length(); j++) {
                slips[i][j] = i == 0 || j == 0 ? i + j : fewest(slips, one, other, i, j);
            }
        }
        return slips[one.length()][other.length()];
    }

    private static int fewest(int[][] slips, String one, String other, int i, int j) {
        var isSame = one.charAt(i - 1) == other.charAt(j - 1);
        var least = Math.min(slips[i - 1][j - 1] + (isSame ? 0 : 1), Math.min(slips[i - 1][j], slips[i][j - 1]) + 1);
        var isSwapped =
                i > 1 && j > 1 && one.charAt(i - 1) == other.charAt(j - 2) && one.charAt(i - 2) == other.charAt(j - 1);
        return isSwapped ? Math.min(least, slips[i - 2][j - 2] + 1) : least;
    }
}

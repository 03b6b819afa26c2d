package org.yimatong.stack.suite;

import java.io.File;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import org.yimatong.stack.report.Refusal;

/**
 * The checkout whose build is run.
 *
 * @param root folder that holds the modules
 */
public record Installation(Path root) {

    /** The checkout this very program was built in. */
    public static Installation ofThisProgram() {
        return new Installation(Path.of(location()).resolve("../../..").normalize());
    }

    public String java() {
        return Path.of(System.getProperty("java.home"), "bin", "java").toString();
    }

    /** This program's own class path, for parts that are other main classes of it. */
    public String classPath() {
        return Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .map(entry -> Path.of(entry).toAbsolutePath().toString())
                .collect(Collectors.joining(File.pathSeparator));
    }

    public Path keycloak() {
        return root.resolve("stack/target/keycloak");
    }

    public Path jar(Part part) {
        var target = root.resolve(part.label()).resolve("target");
        return part == Part.CITY ? target.resolve("city.jar") : target.resolve("quarkus-app/quarkus-run.jar");
    }

    /** The classes of a part that runs on Java. */
    ClassArchive archive(Part part) {
        return switch (part) {
            case KAFKA, KEYCLOAK -> ClassArchive.of(part, root.resolve("stack/target"));
            case ENTERPRISES, INSPECTIONS, HAZARDS, GATEWAY, CITY ->
                ClassArchive.of(part, root.resolve(part.label()).resolve("target"));
            case POSTGRES -> throw new IllegalArgumentException(part + " does not run on Java");
        };
    }

    public Path hazardSources() {
        return root.resolve("city/src/main/resources/city/hazard-sources.csv");
    }

    /**
     * Makes sure that there is something to start.
     *
     * @throws Refusal if one of the parts was not built yet
     */
    public void requireBuilt(Set<Part> parts) {
        var missing = parts.stream()
                .filter(part -> part.isService() || part == Part.GATEWAY || part == Part.CITY)
                .filter(part -> !Files.exists(jar(part)))
                .map(Part::label)
                .sorted()
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new Refusal("Not built yet: %s. Run ./run, or: mvn package".formatted(missing));
        }
    }

    private static URI location() {
        try {
            return Installation.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }
}

package org.yimatong.acceptance;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;

/**
 * Something of somebody's that a program consists of.
 *
 * @param classifier of its jar, with a hyphen before it; empty if it has none
 * @param licences of which whoever takes the part may choose one line; what stands in one line holds together
 */
record Part(String group, String name, String version, String classifier, List<Set<String>> licences) {

    private static final Pattern CLASSIFIER = Pattern.compile("[?&]classifier=([^&]+)");

    /** Those that the build listed in the CycloneDX document of a module. */
    static List<Part> of(Path module) throws IOException {
        var bill = new ObjectMapper().readTree(module.resolve("target/bom.json").toFile());
        return StreamSupport.stream(bill.path("components").spliterator(), false)
                .map(Part::of)
                .toList();
    }

    private static Part of(JsonNode component) {
        var classifier = CLASSIFIER.matcher(component.path("purl").asText());
        return new Part(
                component.path("group").asText(),
                component.path("name").asText(),
                component.path("version").asText(),
                classifier.find() ? "-" + classifier.group(1) : "",
                licencesOf(component));
    }

    /** As Maven's repository calls it. */
    String jar() {
        return name + "-" + version + classifier + ".jar";
    }

    /** As Quarkus calls it. */
    String jarWithGroup() {
        return group + "." + jar();
    }

    /** Where there are several, whoever takes the part may choose: so Maven says of POMs. */
    private static List<Set<String>> licencesOf(JsonNode component) {
        var licences = new ArrayList<Set<String>>();
        component.path("licenses").forEach(choice -> {
            var expression = choice.path("expression").asText();
            if (expression.isEmpty()) {
                licences.add(Set.of(choice.at("/license/id")
                        .asText(choice.at("/license/name").asText())));
            } else {
                licences.addAll(choicesIn(expression));
            }
        });
        return licences;
    }

    /** An expression of SPDX; one with both AND and OR is left as it is, for people to read. */
    private static List<Set<String>> choicesIn(String expression) {
        var plain = expression.replaceAll("[()]", "");
        var one = plain.split(" AND ");
        var several = plain.split(" OR ");
        if (one.length > 1 && several.length > 1) {
            return List.of(Set.of(expression));
        }
        return several.length > 1 ? List.of(several).stream().map(Set::of).toList() : List.of(Set.of(one));
    }
}

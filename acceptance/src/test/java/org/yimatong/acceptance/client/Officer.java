package org.yimatong.acceptance.client;

import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** An officer of the demo city's register. */
public record Officer(String id, String name, String certificate) {

    private static final ObjectMapper JSON = new ObjectMapper();

    /** The city's program registers them in the background. */
    private static final Duration TO_BE_REGISTERED = Duration.ofSeconds(120);

    /** The two who inspect at the plant: of its area, and of the city. */
    public static List<Officer> atThePlant(People people) {
        return List.of(signingInAs(people.inspector()), signingInAs(people.inspectorOfTheCity()));
    }

    /** Who is registered as this person. */
    public static Officer signingInAs(Api person) {
        var subject = subjectOf(person);
        return await().atMost(TO_BE_REGISTERED)
                .until(() -> registeredAs(person, subject), Optional::isPresent)
                .orElseThrow();
    }

    /** The two as a document or an inspection names them. */
    public static ArrayNode named(List<Officer> officers) {
        var names = JSON.createArrayNode();
        officers.forEach(
                officer -> names.addObject().put("name", officer.name()).put("certificate", officer.certificate()));
        return names;
    }

    private static Optional<Officer> registeredAs(Api person, String subject) {
        return person.all("/api/v1/officers?limit=1000").stream()
                .filter(officer -> officer.path("subject").asText().equals(subject))
                .findFirst()
                .map(Officer::of);
    }

    private static Officer of(JsonNode officer) {
        return new Officer(
                officer.path("id").asText(),
                officer.path("name").asText(),
                officer.path("certificate").asText());
    }

    /** As its token says. */
    private static String subjectOf(Api person) {
        try {
            var claims = Base64.getUrlDecoder().decode(person.token().value().split("\\.")[1]);
            return JSON.readTree(claims).path("sub").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}

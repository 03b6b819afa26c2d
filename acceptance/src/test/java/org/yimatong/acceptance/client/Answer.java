package org.yimatong.acceptance.client;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;

/** What the suite answered. */
public record Answer(HttpResponse<byte[]> response) {

    private static final ObjectMapper JSON = new ObjectMapper();

    public int status() {
        return response.statusCode();
    }

    public boolean isSuccess() {
        return status() / 100 == 2;
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse("");
    }

    public byte[] bytes() {
        return response.body();
    }

    public String text() {
        return new String(response.body(), StandardCharsets.UTF_8);
    }

    public JsonNode json() {
        try {
            return JSON.readTree(response.body());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** This answer, which must have the status. */
    public Answer requireStatus(int expected) {
        assertThat(status())
                .as("%s %s answered: %s", response.request().method(), response.uri(), text())
                .isEqualTo(expected);
        return this;
    }

    /** Whether it is a typed error as every error must be. */
    public boolean isProblem() {
        return header("Content-Type").startsWith("application/problem+json")
                && json().path("type").asText().startsWith("/problems/");
    }

    @Override
    public String toString() {
        return "%d %s".formatted(status(), text());
    }
}

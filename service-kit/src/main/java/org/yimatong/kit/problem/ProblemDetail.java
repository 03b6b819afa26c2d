package org.yimatong.kit.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.net.URI;
import java.util.List;
import java.util.Map;

/**
 * Problem document of RFC 9457, "Problem Details for HTTP APIs".
 *
 * @param type what kind of problem; stable, listed in {@code docs/problems.md}
 * @param title the kind in words, in the caller's language
 * @param status of HTTP
 * @param detail this occurrence in words, with the remedy
 * @param requestId names the request in our logs
 * @param errors what is wrong where
 * @param members further members, for programs
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemDetail(
        URI type,
        String title,
        int status,
        String detail,
        String requestId,
        List<Error> errors,
        @JsonAnyGetter Map<String, Object> members) {

    public static final String MEDIA_TYPE = "application/problem+json";

    /**
     * One wrong place in the input.
     *
     * @param pointer JSON Pointer into the body, or the name of a query parameter
     * @param code stable name of the error
     * @param detail in the caller's language
     */
    public record Error(String pointer, String code, String detail) {}
}

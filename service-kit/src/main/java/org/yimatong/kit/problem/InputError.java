package org.yimatong.kit.problem;

/**
 * What is wrong at one place of the input.
 *
 * @param pointer the place, as a JSON Pointer (RFC 6901) into the body; a query parameter by its name
 * @param code stable name of the error; its text stands under {@code error.<code>} in the problem texts
 * @param parameters values for the text
 */
public record InputError(String pointer, String code, Object... parameters) {}

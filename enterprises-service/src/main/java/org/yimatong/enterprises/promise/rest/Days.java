package org.yimatong.enterprises.promise.rest;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import org.yimatong.kit.problem.InvalidInput;

/** Days in addresses. */
final class Days {

    private Days() {}

    /** @throws InvalidInput if it is no day such as {@code 2026-03-02} of this century */
    static LocalDate read(String text) {
        try {
            var day = LocalDate.parse(text);
            if (day.getYear() / 100 == 20) {
                return day;
            }
        } catch (DateTimeParseException noDay) {
            // told below
        }
        throw new InvalidInput("day", "promise-day-unlikely");
    }
}

package org.yimatong.enterprises.rating.rest;

import java.time.LocalDate;

/** What was found, as officials send it. */
final class Sheets {

    private Sheets() {}

    /** @param found codes of items, each once, and of direct reds */
    static String sheet(LocalDate day, String... found) {
        var items = new StringBuilder();
        var reds = new StringBuilder();
        for (var code : found) {
            if (code.startsWith("R")) {
                reds.append("{\"item\":\"%s\",\"evidence\":\"检查记录\"}".formatted(code));
            } else {
                items.append(items.isEmpty() ? "" : ",")
                        .append("{\"item\":\"%s\",\"times\":1,\"evidence\":\"检查记录\"}".formatted(code));
            }
        }
        return "{\"ratedOn\":\"%s\",\"items\":[%s],\"directReds\":[%s]}".formatted(day, items, reds);
    }
}

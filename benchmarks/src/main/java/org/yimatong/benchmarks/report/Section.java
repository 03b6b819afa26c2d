package org.yimatong.benchmarks.report;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** One figure: a table with a row for each thing measured, and what must be known to read it. */
public final class Section {

    private final String title;
    private final Map<String, Measured> rows = new LinkedHashMap<>();
    private final List<String> notes = new ArrayList<>();

    private record Measured(String unit, List<Double> values) {

        String row(String what) {
            var spread = Spread.of(values);
            return "| %s | %s | %s | %s | %s |"
                    .formatted(what, number(spread.min()), number(spread.median()), number(spread.max()), unit);
        }
    }

    public Section(String title) {
        this.title = title;
    }

    /** Adds what one round gave to a row. */
    public void add(String what, String unit, double value) {
        rows.computeIfAbsent(what, _ -> new Measured(unit, new ArrayList<>()))
                .values()
                .add(value);
    }

    /** Adds a row that divides one row by another, round by round. */
    public void addRatio(String what, String dividend, String divisor) {
        var above = values(dividend);
        var below = values(divisor);
        IntStream.range(0, Math.min(above.size(), below.size()))
                .forEach(round -> add(what, "ratio", above.get(round) / below.get(round)));
    }

    public void note(String note) {
        notes.add(note);
    }

    public void notes(Collection<String> more) {
        notes.addAll(more);
    }

    private List<Double> values(String what) {
        var row = rows.get(what);
        if (row == null) {
            throw new IllegalArgumentException("No row " + what);
        }
        return row.values();
    }

    public String markdown() {
        var table = rows.entrySet().stream()
                .map(row -> row.getValue().row(row.getKey()))
                .collect(Collectors.joining("\n"));
        var list = notes.stream().map(note -> "- " + note).collect(Collectors.joining("\n"));
        return "## %s\n\n| what | min | median | max | unit |\n|---|---:|---:|---:|---|\n%s\n\n%s\n"
                .formatted(title, table, list);
    }

    private static String number(double value) {
        if (value >= 100) {
            return String.format(Locale.ROOT, "%,.0f", value);
        }
        return String.format(Locale.ROOT, value >= 10 ? "%.1f" : "%.2f", value);
    }
}

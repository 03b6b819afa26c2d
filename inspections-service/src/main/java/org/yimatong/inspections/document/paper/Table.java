package org.yimatong.inspections.document.paper;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.yimatong.inspections.document.paper.LineBreaks.Line;

/**
 * A ruled table over as many pages as it takes, each beginning with its header. A row too tall for a page is divided.
 */
final class Table {

    private static final float SIZE = 12;
    private static final float LEADING = SIZE * 1.5f;
    private static final float PADDING = 5;
    private static final float RULE = 0.6f;

    /** A row of no more lines goes to the next page rather than be divided. */
    private static final int SHORT = 10;

    /** Fewer lines of a row do not stay behind at the end of a page. */
    private static final int FEWEST = 3;

    private final Paper paper;
    private final List<Float> widths;
    private final List<String> header;

    /** @param widths of the columns, as shares of the width of the paper; they sum up to 1 */
    Table(Paper paper, List<Float> widths, List<String> header) {
        this.paper = paper;
        this.widths = widths.stream().map(share -> share * Paper.WIDTH).toList();
        this.header = header;
    }

    void write(List<List<String>> rows) throws IOException {
        paper.require((FEWEST + 1) * LEADING + 4 * PADDING);
        begin();
        for (var row : rows) {
            row(linesOf(row));
        }
        paper.skip(LEADING / 2);
    }

    private void begin() throws IOException {
        paper.horizontal(Paper.MARGIN, Paper.MARGIN + Paper.WIDTH, paper.top(), RULE);
        if (!header.isEmpty()) {
            var cells = linesOf(header);
            part(cells, 0, tallest(cells), true);
        }
    }

    private void row(List<List<Line>> cells) throws IOException {
        var height = tallest(cells);
        var from = 0;
        while (from < height) {
            var left = height - from;
            var room = (int) ((paper.room() - 2 * PADDING) / LEADING);
            if (room < left && (room < FEWEST || from == 0 && left <= SHORT)) {
                paper.turnPage();
                begin();
                continue;
            }
            var count = Math.min(room, left);
            part(cells, from, from + count, false);
            from += count;
        }
    }

    private void part(List<List<Line>> cells, int from, int to, boolean asHeader) throws IOException {
        var upper = paper.top();
        var lower = upper - (to - from) * LEADING - 2 * PADDING;
        var left = Paper.MARGIN;
        paper.vertical(left, upper, lower);
        for (var column = 0; column < cells.size(); column++) {
            var width = widths.get(column);
            var lines = cells.get(column);
            for (var line = from; line < Math.min(to, lines.size()); line++) {
                paper.moveTo(upper - PADDING - (line - from) * LEADING - (LEADING - SIZE) / 2);
                cell(lines.get(line), left, width, asHeader || lines.size() == 1 && isNarrow(lines.getFirst(), width));
            }
            left += width;
            paper.vertical(left, upper, lower);
        }
        paper.horizontal(Paper.MARGIN, Paper.MARGIN + Paper.WIDTH, lower, RULE);
        paper.moveTo(lower);
    }

    /** What is short stands in the middle of its column, if the column is narrow too. */
    private static boolean isNarrow(Line line, float width) {
        return width < Paper.WIDTH / 4 && line.width() < width;
    }

    private void cell(Line line, float left, float width, boolean centred) throws IOException {
        if (centred) {
            paper.write(line.text(), left + (width - line.width()) / 2, SIZE, false);
        } else {
            paper.write(line, left + PADDING, SIZE, width - 2 * PADDING);
        }
    }

    private List<List<Line>> linesOf(List<String> texts) throws IOException {
        var cells = new ArrayList<List<Line>>();
        for (var column = 0; column < texts.size(); column++) {
            cells.add(paper.breaks(SIZE).of(texts.get(column), widths.get(column) - 2 * PADDING));
        }
        return cells;
    }

    private static int tallest(List<List<Line>> cells) {
        return cells.stream().mapToInt(List::size).max().orElse(0);
    }
}

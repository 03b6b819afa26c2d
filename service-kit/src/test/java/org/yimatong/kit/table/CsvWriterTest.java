package org.yimatong.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvWriterTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+86", "-2", "@SUM(A1)", "\t=1", "\r=1", "'=1", "''-1"})
    void no_cell_begins_a_formula_and_each_comes_back_as_it_was(String cell) throws IOException {
        var text = written(cell, false);

        assertThat(text.lines().skip(1).findFirst().orElseThrow()).matches("\"?'.*");
        assertThat(readAgain(text)).isEqualTo(cell);
    }

    @ParameterizedTest
    @ValueSource(strings = {"甲,乙", "a\"b", "'tis", "'", "", "1-2"})
    void other_cells_are_left_alone(String cell) throws IOException {
        assertThat(readAgain(written(cell, true))).isEqualTo(cell);
    }

    @Test
    void the_byte_order_mark_is_written_on_request() throws IOException {
        assertThat(written("x", true)).isEqualTo("\uFEFFcell,other\r\nx,1\r\n");
        assertThat(written("x", false)).isEqualTo("cell,other\r\nx,1\r\n");
    }

    private static String written(String cell, boolean mark) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var writer = new CsvWriter(bytes, mark)) {
            writer.row(List.of("cell", "other"));
            writer.row(List.of(cell, "1"));
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    private static String readAgain(String text) throws IOException {
        var bytes = new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
        try (var table = new CsvTable(bytes, List.of("cell", "other"))) {
            return table.next(1).getFirst().cells().getFirst();
        }
    }
}

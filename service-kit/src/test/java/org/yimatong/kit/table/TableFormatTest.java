package org.yimatong.kit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;
import org.yimatong.kit.problem.UnsupportedMediaType;

class TableFormatTest {

    private static final List<String> COLUMNS = List.of("code", "name");

    @TempDir
    Path folder;

    @Test
    void csv_is_read_whatever_the_order_of_its_columns() throws IOException {
        assertThat(csv("\uFEFFname,code\r\n\r\n\"甲,\n乙\",1\r\n丙,'=2\r\n丁\r\n"))
                .containsExactly(
                        new TableRow(3, List.of("1", "甲,\n乙")),
                        new TableRow(5, List.of("=2", "丙")),
                        new TableRow(6, List.of()));
    }

    @Test
    void ndjson_is_read_line_by_line_and_what_is_left_out_is_empty() throws IOException {
        assertThat(ndjson("{\"name\":\"甲\",\"code\":10.50}\n\n{\"code\":null}\n"))
                .containsExactly(new TableRow(1, List.of("10.50", "甲")), new TableRow(3, List.of("", "")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{\"code\":1,\"code\":2}", "{\"code\":[]}", "[1,2]", "{\"code\":1} 2", "{\"code\":", "{}{}"})
    void a_line_that_is_no_plain_object_refuses_the_table(String line) {
        assertRefused(() -> ndjson("{}\n" + line), "ndjson-malformed");
    }

    @Test
    void other_columns_refuse_the_table() {
        assertRefused(() -> csv("code,colour\n"), "column-missing", "column-unknown");
        assertRefused(() -> csv("code,code,name\n"), "header-malformed");
        assertRefused(() -> csv(""), "column-missing", "column-missing");
        assertRefused(() -> ndjson("{\"colour\":1}"), "column-unknown");
    }

    @Test
    void another_charset_refuses_the_table() {
        var gbk = Charset.forName("GBK");

        assertRefused(() -> read(TableFormat.CSV, "code,name\n1,企业\n".getBytes(gbk)), "csv-not-utf8");
        assertRefused(() -> read(TableFormat.NDJSON, "{\"name\":\"企业\"}".getBytes(gbk)), "ndjson-malformed");
    }

    @Test
    void a_quotation_mark_left_open_does_not_swallow_the_memory() {
        assertRefused(() -> csv("code,name\n\"" + "甲乙丙丁\n".repeat(300_000)), "csv-malformed");
        assertRefused(() -> ndjson("{\"name\":\"" + "甲乙丙丁".repeat(300_000) + "\"}"), "ndjson-malformed");
    }

    @Test
    void a_row_that_nobody_can_have_written_by_hand_refuses_the_table() {
        assertRefused(() -> csv("code,name\n1," + "甲".repeat(50_000)), "csv-malformed");
        assertRefused(() -> ndjson("{\"name\":\"" + "甲".repeat(50_000) + "\"}"), "ndjson-malformed");
    }

    @Test
    void what_a_database_cannot_keep_is_kept_as_another_sign_that_deceives() throws IOException {
        assertThat(csv("code,name\n1,a\0b\n")).containsExactly(new TableRow(2, List.of("1", "a\u0001b")));
        assertThat(ndjson("{\"code\":1,\"name\":\"a\\u0000\\ud800b\"}"))
                .containsExactly(new TableRow(1, List.of("1", "a\u0001\u0001b")));
    }

    @Test
    void rows_end_by_their_number_or_by_their_length() throws IOException {
        var file = Files.writeString(folder.resolve("table"), "code,name\n" + "1,甲乙丙丁\n".repeat(9));
        try (var table = TableFormat.CSV.open(file, COLUMNS)) {
            assertThat(table.next(2, 1_000)).hasSize(2);
            assertThat(table.next(9, 10)).as("5 signs each").hasSize(2);
            assertThat(table.next(9, 1)).as("one at least").hasSize(1);
            assertThat(table.next(9, 1_000)).hasSize(4);
        }
    }

    @Test
    void a_format_is_known_by_its_media_type() {
        assertThat(TableFormat.of("Text/CSV; charset=utf-8")).isEqualTo(TableFormat.CSV);
        assertThatThrownBy(() -> TableFormat.of("text/plain")).isInstanceOf(UnsupportedMediaType.class);
        assertThatThrownBy(() -> TableFormat.of(null)).isInstanceOf(UnsupportedMediaType.class);
    }

    private List<TableRow> csv(String text) throws IOException {
        return read(TableFormat.CSV, text.getBytes(StandardCharsets.UTF_8));
    }

    private List<TableRow> ndjson(String text) throws IOException {
        return read(TableFormat.NDJSON, text.getBytes(StandardCharsets.UTF_8));
    }

    private List<TableRow> read(TableFormat format, byte[] bytes) throws IOException {
        var file = Files.write(folder.resolve("table"), bytes);
        try (var table = format.open(file, COLUMNS)) {
            return table.next(10);
        }
    }

    private static void assertRefused(ThrowingCallable reading, String... codes) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(InputError::code)
                                .containsExactly(codes));
    }
}

package org.yimatong.kit.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.yimatong.kit.problem.InputError;
import org.yimatong.kit.problem.InvalidInput;

/** Workbooks as other programs write and read them. */
class WorkbookTest {

    private static final List<String> COLUMNS = List.of("code", "name", "longitude");

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("table.xlsx");
    }

    @Test
    void what_another_program_writes_is_read() throws IOException {
        try (var workbook = new Workbook(Files.newOutputStream(file), "test", "1.0")) {
            var sheet = workbook.newWorksheet("企业");
            sheet.value(0, 0, "name");
            sheet.value(0, 1, "code");
            sheet.value(0, 2, "longitude");
            sheet.value(2, 0, "甲 <&> \"乙\"");
            sheet.value(2, 1, 610117);
            sheet.value(2, 2, 109.115702);
            sheet.inlineString(3, 0, " 丙");
            sheet.value(3, 1, "001");
            sheet.value(4, 3, "one too many");
        }

        assertThat(rows())
                .containsExactly(
                        new TableRow(3, List.of("610117", "甲 <&> \"乙\"", "109.115702")),
                        new TableRow(4, List.of("001", " 丙", "")),
                        new TableRow(5, List.of()));
    }

    @Test
    void what_is_written_here_another_program_reads() throws IOException {
        write(List.of("'=1", "", "a<b>&\"c\""), List.of("=2", "\u0001", "109.1"));

        try (var workbook = new ReadableWorkbook(file.toFile());
                var rows = workbook.getFirstSheet().openStream()) {
            assertThat(rows.map(row -> row.stream().map(Cell::getText).toList()).skip(1))
                    .containsExactly(List.of("'=1", "", "a<b>&\"c\""), List.of("=2", "\uFFFD", "109.1"));
        }
        assertThat(rows())
                .containsExactly(
                        new TableRow(2, List.of("'=1", "", "a<b>&\"c\"")),
                        new TableRow(3, List.of("=2", "\uFFFD", "109.1")));
    }

    @Test
    void rich_text_is_read_without_its_reading_aids() throws IOException {
        pack(
                "<sst xmlns=\"x\"><si><r><t>泾</t></r><r><t>渭</t></r><rPh><t>jing</t></rPh></si></sst>",
                "<row><c t=\"inlineStr\"><is><t>name</t></is></c><c t=\"str\"><f>A1</f><v>code</v></c>"
                        + "<c t=\"str\"><v>longitude</v></c></row>"
                        + "<row><c t=\"s\"><v>0</v></c><c><v>1E2</v></c><c><v>109.11570200000001</v></c></row>");

        assertThat(rows()).containsExactly(new TableRow(2, List.of("100", "泾渭", "109.11570200000001")));
    }

    @Test
    void many_signs_that_xml_must_escape_are_no_attack() throws IOException {
        try (var writer = new XlsxWriter(Files.newOutputStream(file), "企业")) {
            writer.row(COLUMNS);
            for (var row = 0; row < 150_000; row++) {
                writer.row(List.of("1", "<&>", ""));
            }
        }

        try (var table = TableFormat.XLSX.open(file, COLUMNS)) {
            assertThat(table.next(200_000)).hasSize(150_000);
        }
    }

    @Test
    void a_file_that_is_no_workbook_is_refused() throws IOException {
        Files.writeString(file, "code,name\n");
        assertRefused("xlsx-malformed");
        pack("<sst/>", "<row><c t=\"s\"><v>7</v></c></row>");
        assertRefused("xlsx-malformed");
        pack("<sst/>", "<row><c r=\"B1\"><v>1</v></c><c r=\"A1\"><v>1</v></c></row>");
        assertRefused("xlsx-malformed");
        pack("<!DOCTYPE sst [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><sst><si><t>&a;</t></si></sst>", "<row/>");
        assertRefused("xlsx-malformed");
    }

    @Test
    void a_row_that_nobody_can_have_written_by_hand_is_refused() throws IOException {
        var text = "甲".repeat(30_000);
        pack(
                "<sst><si><t>" + text + "</t></si></sst>",
                "<row><c t=\"inlineStr\"><is><t>name</t></is></c><c t=\"str\"><v>code</v></c>"
                        + "<c t=\"str\"><v>longitude</v></c></row>"
                        + "<row><c t=\"s\"><v>0</v></c><c t=\"s\"><v>0</v></c></row>");

        assertRefused("xlsx-malformed");
    }

    @Test
    void a_bomb_is_refused_while_it_goes_off() throws IOException {
        pack("<sst/>", "<row/>".repeat(1_000_000));

        assertThat(Files.size(file)).isLessThan(100_000);
        assertRefused("xlsx-too-large", () -> {
            try (var table = XlsxTable.open(file, COLUMNS, 1_000_000)) {
                table.next();
            }
        });
    }

    @Test
    void an_archive_of_a_million_parts_is_not_even_listed() throws IOException {
        try (var zip = workbook("<sst/>")) {
            for (var part = 0; part < 50_000; part++) {
                put(zip, "part" + part, "");
            }
        }

        assertRefused("xlsx-malformed");
    }

    @SafeVarargs
    private final void write(List<String>... rows) throws IOException {
        try (var writer = new XlsxWriter(Files.newOutputStream(file), "企业")) {
            writer.row(COLUMNS);
            for (var row : rows) {
                writer.row(row);
            }
        }
    }

    private void pack(String sharedStrings, String rows) throws IOException {
        try (var zip = workbook(sharedStrings)) {
            put(zip, "xl/worksheets/sheet1.xml", "<worksheet><sheetData>" + rows + "</sheetData></worksheet>");
        }
    }

    private ZipOutputStream workbook(String sharedStrings) throws IOException {
        OutputStream bytes = Files.newOutputStream(file);
        var zip = new ZipOutputStream(bytes);
        put(zip, "xl/workbook.xml", "<workbook><sheets><sheet id=\"a\"/></sheets></workbook>");
        put(
                zip,
                "xl/_rels/workbook.xml.rels",
                "<Relationships><Relationship Id=\"a\" Target=\"worksheets/sheet1.xml\"/></Relationships>");
        put(zip, "xl/sharedStrings.xml", sharedStrings);
        return zip;
    }

    private static void put(ZipOutputStream zip, String name, String content) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(content.getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private List<TableRow> rows() throws IOException {
        try (var table = TableFormat.XLSX.open(file, COLUMNS)) {
            return table.next(10);
        }
    }

    private void assertRefused(String code) {
        assertRefused(code, this::rows);
    }

    private static void assertRefused(String code, ThrowingCallable reading) {
        assertThatThrownBy(reading)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refusal -> assertThat(refusal.errors())
                                .extracting(InputError::code)
                                .containsExactly(code));
    }
}

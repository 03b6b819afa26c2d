package org.yimatong.kit.table;

import java.io.EOFException;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** A table as the first sheet of a workbook; its first row with a text is the header. */
final class XlsxTable implements Table {

    /** Columns that a sheet has at most. */
    private static final int WIDEST = 16_384;

    private final XlsxPackage workbook;
    private final XmlPart sheet;
    private final SharedStrings texts;
    private final Header header;
    private long line;

    private XlsxTable(XlsxPackage workbook, List<String> columns) throws IOException, XMLStreamException {
        this.workbook = workbook;
        this.sheet = workbook.xml(workbook.firstSheet());
        this.texts = SharedStrings.of(workbook);
        try {
            var names = nextCells();
            this.header = Header.of(
                    names == null
                            ? List.of()
                            : names.stream().map(String::strip).toList(),
                    columns);
        } catch (RuntimeException e) {
            texts.close();
            throw e;
        }
    }

    /** @param unpackedLimit how many bytes the workbook may have when it is unpacked */
    static XlsxTable open(Path file, List<String> columns, long unpackedLimit) throws IOException {
        try {
            var workbook = new XlsxPackage(file, unpackedLimit);
            try {
                return new XlsxTable(workbook, columns);
            } catch (IOException | XMLStreamException | RuntimeException e) {
                workbook.close();
                throw e;
            }
        } catch (XMLStreamException | ZipException | EOFException e) {
            throw XlsxPackage.malformed();
        }
    }

    @Override
    public @Nullable TableRow next() {
        var cells = nextCells();
        if (cells == null) {
            return null;
        }
        while (cells.size() < header.width()) {
            cells.add("");
        }
        return header.row(line, cells);
    }

    /** The cells of the next row that has any, without empty ones at its end. */
    private @Nullable List<String> nextCells() {
        try {
            while (sheet.toElement("row")) {
                var number = sheet.attribute("r");
                line = number.isEmpty() ? line + 1 : Long.parseLong(number);
                var cells = cells();
                if (!cells.isEmpty()) {
                    return cells;
                }
            }
            return null;
        } catch (XMLStreamException | IndexOutOfBoundsException | NumberFormatException e) {
            throw XlsxPackage.malformed();
        }
    }

    private List<String> cells() throws XMLStreamException {
        var cells = new ArrayList<String>();
        var next = 0;
        var length = 0;
        for (var event = sheet.next(); !sheet.ends(event, "row"); event = sheet.next()) {
            if (event == XMLStreamConstants.START_ELEMENT && sheet.name().equals("c")) {
                var place = place(sheet.attribute("r"), next);
                next = place + 1;
                var value = value(sheet.attribute("t"));
                length += value.length();
                if (length > RowLimit.LONGEST_ROW) {
                    throw XlsxPackage.malformed();
                }
                while (!value.isBlank() && cells.size() < place) {
                    cells.add("");
                }
                if (!value.isBlank()) {
                    cells.add(value);
                }
            }
        }
        return cells;
    }

    private String value(String type) throws XMLStreamException {
        var value = "";
        for (var event = sheet.next(); !sheet.ends(event, "c"); event = sheet.next()) {
            if (event == XMLStreamConstants.START_ELEMENT) {
                value = switch (sheet.name()) {
                    case "v", "is" -> sheet.text();
                    default -> {
                        sheet.text(); // a formula; its result follows
                        yield value;
                    }
                };
            }
        }
        return switch (type) {
            case "s" -> texts.get(Long.parseLong(value.strip()));
            case "", "n" -> value.isBlank() ? "" : number(value.strip());
            default -> value;
        };
    }

    /** As a person would write it: 109.115702, where the file may say 109.11570200000001 or 1.09115702E2. */
    private static String number(String value) {
        return BigDecimal.valueOf(Double.parseDouble(value))
                .stripTrailingZeros()
                .toPlainString();
    }

    /** Column of a cell named like {@code AB12}, from 0; without a name it is the next one. */
    private static int place(String name, int next) {
        var column = 0;
        for (var i = 0; i < name.length() && Character.isLetter(name.charAt(i)) && column <= WIDEST; i++) {
            column = column * 26 + Character.toUpperCase(name.charAt(i)) - 'A' + 1;
        }
        if (column > WIDEST || column > 0 && column <= next) {
            throw new NumberFormatException("No place for a cell " + name);
        }
        return column == 0 ? next : column - 1;
    }

    @Override
    public void close() throws IOException {
        texts.close();
        workbook.close();
    }
}

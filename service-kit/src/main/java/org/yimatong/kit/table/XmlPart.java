package org.yimatong.kit.table;

import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** A part of a workbook, read element by element; names are taken without their namespaces. */
final class XmlPart implements Closeable {

    /** What a cell of a spreadsheet holds at most. */
    private static final int LONGEST_TEXT = 32_767;

    private static final XMLInputFactory XML = factory();

    private final InputStream bytes;
    private final XMLStreamReader reader;

    XmlPart(InputStream bytes) throws XMLStreamException {
        this.bytes = bytes;
        this.reader = XML.createXMLStreamReader(bytes);
    }

    private static XMLInputFactory factory() {
        var factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        // without a DTD there is nothing to expand but &amp; and its like, and a million rows have many
        factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
        factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
        return factory;
    }

    int next() throws XMLStreamException {
        return reader.next();
    }

    String name() {
        return reader.getLocalName();
    }

    /** Whether the event, just come to, ends an element of this name. */
    boolean ends(int event, String element) {
        return event == XMLStreamConstants.END_ELEMENT && name().equals(element);
    }

    /** Moves on to the next element of this name; false if there is none. */
    boolean toElement(String name) throws XMLStreamException {
        while (reader.hasNext()) {
            if (reader.next() == XMLStreamConstants.START_ELEMENT && name().equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** Empty if the present element has no such attribute. */
    String attribute(String name) {
        for (var i = 0; i < reader.getAttributeCount(); i++) {
            if (reader.getAttributeLocalName(i).equals(name)) {
                return reader.getAttributeValue(i);
            }
        }
        return "";
    }

    /** The text within the present element, and moves to its end; of rich text all runs, but no reading aids. */
    String text() throws XMLStreamException {
        var text = new StringBuilder();
        for (int depth = 1, aids = 0; depth > 0; ) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    depth++;
                    aids += name().equals("rPh") ? 1 : 0;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    depth--;
                    aids -= name().equals("rPh") ? 1 : 0;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> append(aids == 0, text);
                default -> {
                    // comments and the like
                }
            }
        }
        return text.toString();
    }

    private void append(boolean counts, StringBuilder text) throws XMLStreamException {
        if (counts) {
            text.append(reader.getText());
        }
        if (text.length() > LONGEST_TEXT) {
            throw new XMLStreamException("A text of more than " + LONGEST_TEXT + " characters");
        }
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}

package org.yimatong.enterprises.weather.rest;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;
import org.yimatong.kit.problem.InvalidInput;

/** An element of a CAP message. Nothing that an XML document could make a reader fetch or unfold is followed. */
record CapElement(Element element, String path) {

    private static final String NAMESPACE = "urn:oasis:names:tc:emergency:cap:1.2";

    /** A CAP message is four levels deep. */
    private static final String DEEPEST = "20";

    private static final int LARGEST_BYTES = 256 * 1024;

    /**
     * The root of a message.
     *
     * @throws InvalidInput if it is none, or has a DTD
     */
    static CapElement parse(byte[] message) {
        if (message.length > LARGEST_BYTES) {
            throw new InvalidInput("", "cap-too-large", LARGEST_BYTES);
        }
        try {
            var builder = factory().newDocumentBuilder();
            builder.setErrorHandler(new Refusing());
            var root = builder.parse(new ByteArrayInputStream(message)).getDocumentElement();
            if (!NAMESPACE.equals(root.getNamespaceURI()) || !"alert".equals(root.getLocalName())) {
                throw new InvalidInput("", "cap-malformed", root.getNodeName());
            }
            return new CapElement(root, "/alert");
        } catch (SAXException | IOException malformed) { // of an encoding that is unknown, or another than it says
            throw new InvalidInput("", "cap-malformed", String.valueOf(malformed.getMessage()));
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("Every JDK reads XML safely", e);
        }
    }

    private static DocumentBuilderFactory factory() throws ParserConfigurationException {
        var factory = DocumentBuilderFactory.newDefaultNSInstance();
        factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        factory.setAttribute(XMLConstants.ACCESS_EXTERNAL_SCHEMA, "");
        factory.setAttribute("jdk.xml.maxElementDepth", DEEPEST);
        factory.setXIncludeAware(false);
        factory.setExpandEntityReferences(false);
        return factory;
    }

    /** The elements of this name directly below, in order. */
    List<CapElement> all(String name) {
        var children = element.getChildNodes();
        return IntStream.range(0, children.getLength())
                .mapToObj(children::item)
                .filter(child -> child instanceof Element && name.equals(child.getLocalName()))
                .map(child -> new CapElement((Element) child, path + "/" + name))
                .toList();
    }

    /**
     * The text of the element of this name, in Unicode normal form C and without blanks around it; nothing if there is
     * none, or it is empty.
     *
     * @throws InvalidInput if there are several, or it holds more than text
     */
    Optional<String> text(String name) {
        var found = all(name);
        if (found.size() > 1) {
            throw new InvalidInput(path + "/" + name, "cap-missing");
        }
        return found.stream()
                .map(CapElement::text)
                .filter(text -> !text.isEmpty())
                .findFirst();
    }

    /** @throws InvalidInput if it is not there */
    String required(String name) {
        return text(name).orElseThrow(() -> new InvalidInput(path + "/" + name, "cap-missing"));
    }

    private String text() {
        var text = new StringBuilder();
        for (var child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
            switch (child.getNodeType()) {
                case Node.TEXT_NODE, Node.CDATA_SECTION_NODE -> text.append(child.getNodeValue());
                case Node.ELEMENT_NODE -> throw new InvalidInput(path, "cap-malformed", child.getNodeName());
                default -> {
                    // comments and the like
                }
            }
        }
        return Normalizer.normalize(text, Normalizer.Form.NFC).strip();
    }

    /** The JDK's own handler would write to the console. */
    private static final class Refusing implements ErrorHandler {

        @Override
        public void warning(SAXParseException warning) {
            // of no consequence
        }

        @Override
        public void error(SAXParseException error) throws SAXException {
            throw error;
        }

        @Override
        public void fatalError(SAXParseException error) throws SAXException {
            throw error;
        }
    }
}

package org.disclosurereport.fuzz;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The content of an XML document of the wire form as {@link Wire#plain} gives that of its JSON twin. */
final class XmlTree {

    private static final Set<String> TOKENS =
            Set.of("edition", "scope", "level", "kind", "firstDay", "lastDay", "date");
    private static final Set<String> NO_TABLES =
            Set.of("edition", "year", "organ", "scope", "period", "publication", "contact", "sections");
    private static final DocumentBuilderFactory DOM = guarded();

    private XmlTree() {}

    private static DocumentBuilderFactory guarded() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            return factory;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK's parser must be able to refuse a DTD", e);
        }
    }

    /** The document, or empty if the JDK does not take it: it knows fewer encodings by their bytes. */
    static Optional<Map<String, Object>> plain(byte[] content) {
        try {
            DocumentBuilder builder = DOM.newDocumentBuilder();
            builder.setErrorHandler(null);
            return Optional.of(
                    report(builder.parse(new ByteArrayInputStream(content)).getDocumentElement()));
        } catch (SAXException | IOException refused) {
            return Optional.empty();
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("The JDK must have a parser", e);
        }
    }

    private static Map<String, Object> report(Element root) {
        Map<String, Object> report = new TreeMap<>();
        for (Element child : children(root)) {
            String name = child.getLocalName();
            report.put(name, NO_TABLES.contains(name) ? value(child) : table(child));
        }
        return report;
    }

    private static Object value(Element element) {
        String name = element.getLocalName();
        if (name.equals("year")) {
            return number(element);
        }
        if (name.equals("sections") || name.equals("text")) {
            return children(element).stream().map(XmlTree::value).toList();
        }
        if (List.of("organ", "parent", "period", "publication", "contact", "section", "subsection")
                .contains(name)) {
            Map<String, Object> members = new TreeMap<>();
            if (name.equals("section")) {
                members.put("kind", stripped(element.getAttributeNS(null, "kind")));
            }
            children(element).forEach(child -> members.put(child.getLocalName(), value(child)));
            return members;
        }
        return TOKENS.contains(name) ? stripped(element.getTextContent()) : element.getTextContent();
    }

    private static Map<String, Object> table(Element table) {
        Map<String, Object> rows = new TreeMap<>();
        for (Element row : children(table)) {
            Map<String, Object> cells = new TreeMap<>();
            children(row).forEach(cell -> cells.put(cell.getLocalName(), cell(cell)));
            rows.put(row.getLocalName(), cells);
        }
        return rows;
    }

    private static Object cell(Element cell) {
        if (cell.hasAttributeNS(null, "unreadable")
                && !stripped(cell.getAttributeNS(null, "unreadable")).matches("false|0")) {
            return Map.of("unreadable", cell.getTextContent());
        }
        String text = stripped(cell.getTextContent());
        return text.equals("/") || text.equals("-") ? text : number(cell);
    }

    private static BigDecimal number(Element element) {
        BigDecimal number = new BigDecimal(stripped(element.getTextContent()));
        return number.signum() == 0 ? BigDecimal.ZERO : number.stripTrailingZeros();
    }

    /** XML knows four blanks, and Java many. */
    private static String stripped(String text) {
        return text.replaceAll("^[ \\t\\r\\n]+|[ \\t\\r\\n]+$", "");
    }

    private static List<Element> children(Element element) {
        List<Element> children = new ArrayList<>();
        for (Node node = element.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element child) {
                children.add(child);
            }
        }
        return children;
    }
}

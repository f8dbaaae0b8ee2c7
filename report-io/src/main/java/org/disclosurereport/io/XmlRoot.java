package org.disclosurereport.io;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurereport.model.finding.Printable;
import org.disclosurereport.model.form.Wording;

/** Tells from the head of an XML document, in small letters, whether it is one of ours. */
final class XmlRoot {

    private static final String NAMESPACE = "urn:org.disclosurereport:report:";

    /** What may stand before the root element. */
    private static final Pattern PROLOG = Pattern.compile("\\G(?:\\s++|<\\?.*?\\?>|<!--.*?-->)", Pattern.DOTALL);

    private static final Pattern ROOT = Pattern.compile("<([^\\s<>/!?]+)([^<>]*+)>?");

    /** With these a page begins, or a piece that was cut out of one. */
    private static final Set<String> PAGE_ELEMENTS = Set.of(
            "html", "head", "body", "meta", "title", "link", "style", "script", "div", "section", "article", "main",
            "header", "p", "h1", "h2", "h3", "h4", "center", "table", "tbody", "span", "font", "strong", "b", "ul",
            "ol", "br", "img", "form");

    private static final byte[] PLAIN_DECLARATION = "<?xml ".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] PLAIN_ROOT = "<report".getBytes(StandardCharsets.US_ASCII);

    private XmlRoot() {}

    /** Whether the document begins like those that are written here: a declaration, blanks, the report. */
    static boolean beginsPlainly(byte[] content) {
        int i = 0;
        if (stands(PLAIN_DECLARATION, content, 0)) {
            while (i < content.length && content[i] != '>') {
                i++;
            }
            i++;
        }
        while (i < content.length && content[i] > 0 && content[i] <= ' ') {
            i++;
        }
        return stands(PLAIN_ROOT, content, i)
                && i + PLAIN_ROOT.length < content.length
                && (content[i + PLAIN_ROOT.length] == ' ' || content[i + PLAIN_ROOT.length] == '>');
    }

    private static boolean stands(byte[] what, byte[] content, int at) {
        return at + what.length <= content.length && Arrays.equals(what, 0, what.length, content, at, at + what.length);
    }

    /** Whether the root element is a report or in our namespace, whatever else is wrong with it. */
    static boolean isOurs(String head) {
        Matcher root = root(head);
        if (!root.lookingAt()) {
            return false;
        }
        String name = root.group(1);
        return root.group(2).contains(NAMESPACE)
                || name.substring(name.indexOf(':') + 1).equals("report");
    }

    /** Whether this is a page, or a piece of one. */
    static boolean isPage(String head) {
        if (!head.startsWith("<")) {
            return false;
        }
        Matcher root = root(head);
        return head.contains("<html")
                || head.contains("<!doctype html")
                || (root.lookingAt() && PAGE_ELEMENTS.contains(root.group(1)))
                || (foreign(head).isEmpty() && head.contains("<table"));
    }

    /** The name of an XML format that is not ours, or empty if the head does not say. */
    static Optional<Wording> foreign(String head) {
        if (head.contains("urn:schemas-microsoft-com:office:spreadsheet")) {
            return Optional.of(Wording.of("Excel 2003 XML 表格", "Excel 2003 XML spreadsheet (SpreadsheetML)"));
        }
        if (head.contains("schemas.microsoft.com/office/word/2003/wordml")
                || head.contains("schemas.microsoft.com/office/2006/xmlpackage")) {
            return Optional.of(Wording.of("Word XML 文档", "Word XML document"));
        }
        if (head.contains("urn:oasis:names:tc:opendocument")) {
            return Optional.of(Wording.of("OpenDocument 单文件 XML", "flat OpenDocument XML"));
        }
        Matcher root = root(head);
        if (!root.lookingAt() || !root.group().endsWith(">")) {
            return Optional.empty();
        }
        String name = Printable.of(root.group(1));
        return Optional.of(Wording.of("XML 文档，根元素为 " + name, "XML document with the root element " + name));
    }

    private static Matcher root(String head) {
        Matcher prolog = PROLOG.matcher(head);
        int end = 0;
        while (prolog.find()) {
            end = prolog.end();
        }
        return ROOT.matcher(head).region(end, head.length());
    }
}

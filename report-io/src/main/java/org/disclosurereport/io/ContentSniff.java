package org.disclosurereport.io;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.disclosurereport.io.csv.CsvReportReader;
import org.disclosurereport.io.text.TextReportReader;
import org.disclosurereport.model.form.Wording;

/** Tells from the first bytes of a document what it is. */
final class ContentSniff {

    private static final int HEAD = 4096;

    private ContentSniff() {}

    /** A format that is read, or the name of one that is recognised but not read. */
    record Kind(Optional<ReportFormat> format, Wording name) {
        static Kind of(ReportFormat format) {
            return new Kind(Optional.of(format), format.title());
        }

        static Kind foreign(String zh, String en) {
            return new Kind(Optional.empty(), Wording.of(zh, en));
        }
    }

    static Optional<Kind> recognise(byte[] content, ReadOptions options) {
        if (startsWith(content, "PK\u0003\u0004") || startsWith(content, "PK\u0005\u0006")) {
            return Optional.of(Kind.of(ReportFormat.XLSX));
        }
        if (startsWith(content, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1")) {
            return Optional.of(Kind.of(ReportFormat.XLS));
        }
        if (startsWith(content, "\t\u0000\u0004\u0000")
                || startsWith(content, "\t\u0002\u0006\u0000")
                || startsWith(content, "\t\u0004\u0006\u0000")
                || startsWith(content, "\t\u0008\u0008\u0000\u0000\u0005")
                || startsWith(content, "\t\u0008\u0010\u0000\u0000\u0006")) {
            return Optional.of(Kind.foreign("Excel 2.0-95 工作表", "sheet of Excel 2.0 to 95"));
        }
        if (startsWith(content, "%PDF-")) {
            return Optional.of(Kind.foreign("PDF 文档", "PDF document"));
        }
        if (startsWith(content, "{\\rtf")) {
            return Optional.of(Kind.foreign("RTF 文档", "RTF document"));
        }
        if (startsWith(content, "\u001f\u008b")) {
            return Optional.of(Kind.foreign("gzip 压缩文件", "gzip file"));
        }
        if (beginsJson(content)) {
            return Optional.of(Kind.of(ReportFormat.JSON));
        }
        if (XmlRoot.beginsPlainly(content)) {
            return Optional.of(Kind.of(ReportFormat.XML));
        }
        Optional<Kind> text = recogniseText(text(content));
        if (text.isPresent()) {
            return text;
        }
        // running text and text tables have no mark of their own: they are asked last
        if (TextReportReader.recognises(content, options)) {
            return Optional.of(Kind.of(ReportFormat.TEXT));
        }
        return CsvReportReader.recognises(content, options) ? Optional.of(Kind.of(ReportFormat.CSV)) : Optional.empty();
    }

    /** Most documents begin plainly; the rest is looked at more closely. */
    private static boolean beginsJson(byte[] content) {
        int i = 0;
        while (i < content.length
                && i < HEAD
                && (content[i] == ' ' || content[i] == '\n' || content[i] == '\r' || content[i] == '\t')) {
            i++;
        }
        return i < content.length && (content[i] == '{' || content[i] == '[');
    }

    /** How many blanks stand at the beginning of so many bytes. */
    static int leadingBlanks(byte[] content, int length) {
        int i = 0;
        while (i < length && (content[i] == ' ' || content[i] == '\t' || content[i] == '\n' || content[i] == '\r')) {
            i++;
        }
        return i;
    }

    private static Optional<Kind> recogniseText(String head) {
        String text = head.strip().toLowerCase(Locale.ROOT);
        if (text.startsWith("{") || text.startsWith("[")) {
            return Optional.of(Kind.of(ReportFormat.JSON));
        }
        if (text.startsWith("mime-version:")) {
            return Optional.of(Kind.foreign("MHTML 网页存档", "MHTML page archive"));
        }
        if (XmlRoot.isOurs(text)) {
            return Optional.of(Kind.of(ReportFormat.XML));
        }
        if (XmlRoot.isPage(text)) {
            return Optional.of(Kind.of(ReportFormat.HTML));
        }
        if (text.startsWith("<")) {
            return Optional.of(XmlRoot.foreign(text)
                    .map(name -> new Kind(Optional.empty(), name))
                    .orElse(Kind.of(ReportFormat.XML)));
        }
        return Optional.empty();
    }

    /**
     * The head as text: decoded if a mark says that it is UTF-16, of which any character may have the byte of a bracket;
     * else as ASCII, and the zeros of UTF-16 and UTF-32 and byte order marks fall out.
     */
    private static String text(byte[] content) {
        int length = Math.min(content.length, HEAD);
        if (startsWith(content, "\u00fe\u00ff")) {
            return new String(content, 2, length - 2, StandardCharsets.UTF_16BE);
        }
        if (startsWith(content, "\u00ff\u00fe") && !startsWith(content, "\u00ff\u00fe\u0000\u0000")) {
            return new String(content, 2, length - 2, StandardCharsets.UTF_16LE);
        }
        String head = new String(content, 0, length, StandardCharsets.ISO_8859_1);
        return head.replace("\u0000", "").replaceFirst("^(\u00ef\u00bb\u00bf|\u00ff\u00fe|\u00fe\u00ff)", "");
    }

    private static boolean startsWith(byte[] content, String magic) {
        if (content.length < magic.length()) {
            return false;
        }
        for (int i = 0; i < magic.length(); i++) {
            if ((content[i] & 0xff) != magic.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}

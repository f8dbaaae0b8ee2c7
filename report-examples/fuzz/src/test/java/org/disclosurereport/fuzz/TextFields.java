package org.disclosurereport.fuzz;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;

/** The fields of a text table by the line in which they begin and their number, split here and not by a library. */
final class TextFields {

    private final Map<Location, String> fields = new HashMap<>();

    private TextFields() {}

    static TextFields of(byte[] content, ReadResult result) {
        String text = decoded(content, result);
        TextFields fields = new TextFields();
        fields.split(text, separator(text, result));
        return fields;
    }

    Optional<Object> find(Location place) {
        return Optional.of(fields.getOrDefault(place, "nothing"));
    }

    private void split(String text, char separator) {
        int line = 1;
        int field = 1;
        int at = 0;
        while (at < text.length()) {
            int began = line;
            StringBuilder content = new StringBuilder();
            boolean quoted = text.charAt(at) == '"';
            at += quoted ? 1 : 0;
            while (at < text.length()) {
                char c = text.charAt(at);
                if (quoted && c == '"') {
                    quoted = at + 1 < text.length() && text.charAt(at + 1) == '"';
                    if (!quoted) {
                        at++;
                        continue;
                    }
                    at++;
                    content.append('"');
                } else if (!quoted && (c == separator || c == '\n' || c == '\r')) {
                    break;
                } else {
                    content.append(c);
                    line += endsLine(text, at) ? 1 : 0;
                }
                at++;
            }
            fields.put(Location.ofLine(began, field), content.toString());
            field++;
            if (at < text.length() && text.charAt(at) != separator) {
                at += text.startsWith("\r\n", at) ? 1 : 0;
                line++;
                field = 1;
            }
            at++;
        }
    }

    private static boolean endsLine(String text, int at) {
        char c = text.charAt(at);
        return c == '\r' || (c == '\n' && (at == 0 || text.charAt(at - 1) != '\r'));
    }

    private static char separator(String text, ReadResult result) {
        if (text.length() > 5
                && text.regionMatches(true, 0, "sep=", 0, 4)
                && "\r\n".indexOf(text.charAt(5)) >= 0
                && text.charAt(4) != '"'
                && !Character.isLetterOrDigit(text.charAt(4))) {
            return text.charAt(4);
        }
        Optional<String> told = operand(result, "CSV_DELIMITER", "delimiter");
        return switch (told.orElse("")) {
            case "tabs" -> '\t';
            case "semicolons" -> ';';
            case "full-width commas" -> '，';
            default -> ',';
        };
    }

    private static Optional<String> operand(ReadResult result, String code, String name) {
        return result.getFindings().stream()
                .filter(finding -> finding.getCode().toString().equals(code))
                .map(Finding::getOperands)
                .map(operands -> operands.get(name))
                .findFirst();
    }

    private static String decoded(byte[] content, ReadResult result) {
        Charset charset = operand(result, "CHARSET_DETECTED", "charset")
                .map(Charset::forName)
                .orElseGet(() -> marked(content));
        try {
            String text = charset.newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(content))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            throw new AssertionError("What was read must be text in its encoding: " + charset, e);
        }
    }

    private static Charset marked(byte[] content) {
        for (String name : new String[] {"UTF-32LE", "UTF-32BE", "UTF-16LE", "UTF-16BE"}) {
            byte[] mark = "\ufeff".getBytes(Charset.forName(name));
            if (content.length >= mark.length
                    && ByteBuffer.wrap(content, 0, mark.length).equals(ByteBuffer.wrap(mark))) {
                return Charset.forName(name);
            }
        }
        return StandardCharsets.UTF_8;
    }
}

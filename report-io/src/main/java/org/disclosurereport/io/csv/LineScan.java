package org.disclosurereport.io.csv;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.xml.UnreadableDocument;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.form.Wording;
import org.jspecify.annotations.Nullable;

/** One look at all characters before any is taken for a field: how lines end, and what no text may have. */
final class LineScan {

    private int lf;
    private int crlf;
    private int cr;
    private boolean ended = true;

    private LineScan() {}

    static LineScan of(Reader text) throws IOException {
        LineScan scan = new LineScan();
        char[] part = new char[8192];
        boolean quoted = false;
        char before = 0;
        int line = 1;
        for (int n = text.read(part); n >= 0; n = text.read(part)) {
            for (int i = 0; i < n; i++) {
                char c = part[i];
                if (c == 0) {
                    throw new UnreadableDocument(ReadingCode.TEXT_NOT_ALLOWED
                            .finding("found", "U+0000")
                            .location(Location.builder().line(line).build())
                            .build());
                }
                boolean ends = c == '\r' || (c == '\n' && before != '\r');
                line += ends ? 1 : 0;
                quoted ^= c == '"';
                if (!quoted) {
                    scan.count(c, before);
                }
                before = c;
            }
            scan.ended = before == '\n' || before == '\r';
        }
        return scan;
    }

    private void count(char c, char before) {
        if (c == '\n' && before == '\r') {
            crlf++;
            cr--;
        } else if (c == '\n') {
            lf++;
        } else if (c == '\r') {
            cr++;
        }
    }

    /** What is irregular, or null. */
    @Nullable
    Wording irregular() {
        List<String> kinds = new ArrayList<>();
        if (crlf > 0) {
            kinds.add("CRLF×" + crlf);
        }
        if (lf > 0) {
            kinds.add("LF×" + lf);
        }
        if (cr > 0) {
            kinds.add("CR×" + cr);
        }
        String found = String.join("、", kinds);
        if (kinds.size() > 1 || cr > 0) {
            return Wording.of("实有 " + found, "there are " + String.join(", ", kinds));
        }
        return ended
                ? null
                : Wording.of("最后一行没有换行符，文件可能不完整", "the last line has no end; the document may be incomplete");
    }
}

package org.disclosurereport.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;

/** Documents in which the sign ‸ stands before the place where a finding must be. */
public final class MarkedDocument {

    private static final String PLACE = "‸";

    private MarkedDocument() {}

    /** The document without the sign. */
    public static String unmarked(String marked) {
        return marked.replace(PLACE, "");
    }

    /** Line and column of the sign. */
    public static Location placeIn(String marked) {
        String before = marked.substring(0, marked.indexOf(PLACE));
        int line = (int) before.chars().filter(c -> c == '\n').count() + 1;
        String inLine = before.substring(before.lastIndexOf('\n') + 1);
        return Location.ofLine(line, inLine.codePointCount(0, inLine.length()) + 1);
    }

    /** The one finding of a document that is refused. */
    public static Finding only(String document) {
        ReadResult result = Doors.read(document.getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
        assertThat(result.getReport()).isEmpty();
        assertThat(result.getFindings()).as("%s", result.getFindings()).hasSize(1);
        return result.getFindings().get(0);
    }

    /** The one finding of a document that is refused, which must stand where the sign is. */
    public static Finding onlyAt(String marked) {
        Finding finding = only(unmarked(marked));
        assertThat(finding.getLocation()).as("%s", finding).contains(placeIn(marked));
        return finding;
    }
}

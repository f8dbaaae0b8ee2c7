package org.disclosurereport.io.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.model.ReportFigure;
import org.junit.jupiter.api.Test;

/** OpenDocument spreadsheets that were damaged: a report with what still stands there, or none and the reason. */
class OdsDamageTest {

    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern VALUE = Pattern.compile("\"[^\"]*\"");
    private static final List<String> VALUES =
            List.of("", "0", "-1", "2", "3", "99999999999", "float", "string", "date", "percentage", "boolean", "time");
    private static final List<String> TAGS = List.of(
            "<table:table-row/>",
            "<table:table-cell/>",
            "<table:table-row>",
            "</table:table-row>",
            "<table:covered-table-cell office:value-type=\"float\" office:value=\"5\"/>",
            "<table:table-cell table:number-columns-repeated=\"16384\"/>",
            "<table:table-cell table:number-rows-spanned=\"3\" table:number-columns-spanned=\"3\"/>",
            "<office:annotation>",
            "</text:p>",
            "<table:table>");

    @Test
    void G03_truncated_at_every_byte_it_is_never_a_report() {
        byte[] zip = OdsFile.of(HostileContainerTest.valid()).toBytes();
        for (int length = 4; length < zip.length; length += length < zip.length - 300 ? 61 : 1) {
            ReadResult result = Reading.read(Arrays.copyOf(zip, length));
            assertThat(result.getReport()).as("at %d", length).isEmpty();
            assertThat(result.hasErrors()).isTrue();
        }
    }

    @Test
    void G04_a_flipped_bit_gives_the_same_report_or_findings() {
        byte[] zip = OdsFile.of(HostileContainerTest.valid()).toBytes();
        ReadResult original = Reading.read(zip);
        Random random = new Random(4);
        for (int i = 0; i < 600; i++) {
            byte[] flipped = zip.clone();
            int bit = random.nextInt(zip.length * 8);
            flipped[bit / 8] ^= (byte) (1 << bit % 8);
            ReadResult result = Reading.read(flipped);
            if (result.getFindings().isEmpty()) {
                assertThat(result.getReport()).as("bit %d", bit).isEqualTo(original.getReport());
            }
        }
    }

    @Test
    void whatever_is_changed_inside_no_figure_is_made_up() {
        OdsFile whole = OdsFile.of(HostileContainerTest.valid());
        int reports = 0;
        int refused = 0;
        for (int seed = 0; seed < 300; seed++) {
            String changed = changed(whole.xml(), new Random(seed));
            byte[] document = new OdsFile("").part("content.xml", changed).toBytes();
            ReadResult result = Reading.read(document);
            assertThat(result.getReport().isPresent() || result.hasErrors())
                    .as("seed %d", seed)
                    .isTrue();
            reports += result.getReport().isPresent() ? 1 : 0;
            refused += result.getReport().isPresent() ? 0 : 1;
            result.getReport().stream()
                    .flatMap(report -> report.figures())
                    .filter(figure -> figure.cell().isNumber())
                    .map(ReportFigure::text)
                    .forEach(number -> assertThat(changed).contains(number));
        }
        assertThat(reports).isGreaterThan(30);
        assertThat(refused).isGreaterThan(30);
    }

    /** Three tags each lost, doubled, exchanged for another, or with another value in them. */
    private static String changed(String xml, Random random) {
        String changed = xml;
        for (int i = 0; i < 3; i++) {
            Matcher tag = TAG.matcher(changed);
            if (tag.find(random.nextInt(changed.length() * 9 / 10))) {
                String other = switch (random.nextInt(6)) {
                    case 0 -> "";
                    case 1 -> tag.group() + tag.group();
                    case 2 -> TAGS.get(random.nextInt(TAGS.size()));
                    default -> {
                        Matcher value = VALUE.matcher(tag.group());
                        yield value.replaceFirst("\"" + VALUES.get(random.nextInt(VALUES.size())) + "\"");
                    }
                };
                changed = changed.substring(0, tag.start()) + other + changed.substring(tag.end());
            }
        }
        return changed;
    }
}

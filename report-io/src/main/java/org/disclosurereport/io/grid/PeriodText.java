package org.disclosurereport.io.grid;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.disclosurereport.model.Paragraph;
import org.disclosurereport.model.ReportPeriod;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.TextBlock;

/** 统计期限自2023年1月1日起至2023年12月31日止: the period for which a report states its figures. */
final class PeriodText {

    private static final String DAY = "(\\d{1,2})\\s?月\\s?(\\d{1,2})\\s?日";
    private static final Pattern PERIOD = Pattern.compile(
            "统计(?:期限|时限|时间|期间|截止期限)[^\\d。]{0,12}(\\d{4})\\s?年\\s?" + DAY + "[^\\d。]{0,6}(?:(\\d{4})\\s?年\\s?)?" + DAY);
    private static final int LOOK = 4000;

    private PeriodText() {}

    /** The period that the text before section one, or section one, states; empty if it states none or no such days. */
    static Optional<ReportPeriod> find(List<Section> sections) {
        return sections.stream()
                .limit(2)
                .flatMap(section -> section.getText().stream())
                .map(PeriodText::find)
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<ReportPeriod> find(TextBlock block) {
        if (!(block instanceof Paragraph paragraph)) {
            return Optional.empty();
        }
        String text = paragraph.getText();
        Matcher period = PERIOD.matcher(text.substring(0, Math.min(text.length(), LOOK)));
        if (!period.find()) {
            return Optional.empty();
        }
        String lastYear = period.group(4) == null ? period.group(1) : period.group(4);
        try {
            LocalDate first = day(period.group(1), period.group(2), period.group(3));
            LocalDate last = day(lastYear, period.group(5), period.group(6));
            return last.isBefore(first)
                    ? Optional.empty()
                    : Optional.of(
                            ReportPeriod.builder().firstDay(first).lastDay(last).build());
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}

package org.disclosurereport.fuzz;

import java.util.ArrayList;
import java.util.List;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.Paragraph;
import org.disclosurereport.model.Publication;
import org.disclosurereport.model.ReportContact;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.Subsection;
import org.disclosurereport.model.TextBlock;
import org.disclosurereport.model.table.CellState;

/** Limits so small that documents of a few kilobytes meet them, and what must hold under any. */
final class SmallLimits {

    private SmallLimits() {}

    /** Every number gives a combination of limits, most of them just above or below what a report needs. */
    static ReadLimits of(long number) {
        ReadLimits.Builder limits = ReadLimits.builder().maxFindings((int) (number % 7) * 3);
        long rest = number / 7;
        switch ((int) (rest % 8)) {
            case 0 -> limits.maxDepth((int) (rest / 8 % 9)).maxPageDepth((int) (rest / 8 % 14));
            case 1 -> limits.maxTextLength((int) (rest / 8 % 40));
            case 2 -> limits.maxReportText((int) (rest / 8 % 800));
            case 3 -> limits.maxMembers((int) (rest / 8 % 30));
            case 4 -> limits.maxBytes(1 + (int) (rest / 8 % 8000)).maxPageBytes((int) (rest / 16 % 6000));
            case 5 -> limits.maxCells((int) (rest / 8 % 300)).maxSharedStrings((int) (rest / 8 / 300 % 100));
            case 6 -> limits.maxColumns((int) (rest / 8 % 12)).maxRecords((int) (rest / 8 / 12 % 60));
            default ->
                limits.maxEntries((int) (rest / 8 % 12))
                        .maxEntryBytes(rest / 96 % 20_000)
                        .maxInflatedBytes(rest / 96 % 50_000);
        }
        return limits.build();
    }

    /** Whether a result says that something was left out; texts and tables are read as far as they fit. */
    static boolean isTold(ReadResult result) {
        return result.getFindings().stream()
                .anyMatch(finding -> finding.getCode().toString().matches("LIMIT_TEXT|LIMIT_MEMBERS|MORE_FINDINGS"));
    }

    /** No result has more than its limits allow. */
    static void check(ReadResult result, ReadLimits limits, boolean wire) {
        int most = Math.max(1, limits.getMaxFindings());
        Oracle.require(
                result.getFindings().size() <= most + 1,
                () -> "There must be at most " + most + " findings and one more, but were "
                        + result.getFindings().size() + ": " + result.getFindings());
        result.getReport().ifPresent(report -> check(report, limits, wire));
    }

    private static void check(DisclosureReport report, ReadLimits limits, boolean wire) {
        List<String> texts = texts(report, limits, wire);
        long length = texts.stream().mapToLong(String::length).sum();
        Oracle.require(
                length <= limits.getMaxReportText(),
                () -> "Texts must have at most " + limits.getMaxReportText() + " characters, but have " + length);
        for (String text : texts) {
            Oracle.require(
                    text.length() <= limits.getMaxTextLength(),
                    () -> "A text must have at most " + limits.getMaxTextLength() + " characters, but has "
                            + text.length());
        }
        long figures = report.cells()
                .filter(figure -> figure.cell().getState() != CellState.BLANK)
                .count();
        Oracle.require(
                wire || figures <= limits.getMaxCells(),
                () -> "There must be at most " + limits.getMaxCells() + " cells, but were " + figures);
    }

    private static List<String> texts(DisclosureReport report, ReadLimits limits, boolean wire) {
        List<String> texts = new ArrayList<>();
        if (wire) {
            add(report.getOrgan(), texts);
        }
        report.getPublication().ifPresent(publication -> add(publication, texts));
        report.getContact().ifPresent(contact -> add(contact, texts));
        bound(report.getSections(), limits, wire);
        for (Section section : report.getSections()) {
            section.getTitle().ifPresent(texts::add);
            add(section.getText(), texts, limits, wire);
        }
        // what a table says in several cells of one figure is joined, each within its limit
        report.cells()
                .filter(figure -> wire && figure.cell().getState() == CellState.UNREADABLE)
                .forEach(figure -> texts.add(figure.cell().getRawText()));
        return texts;
    }

    private static void add(ReportingOrgan organ, List<String> texts) {
        texts.add(organ.getName());
        organ.getCreditCode().ifPresent(texts::add);
        organ.getDivisionCode().ifPresent(texts::add);
        organ.getParent().ifPresent(parent -> add(parent, texts));
    }

    private static void add(Publication publication, List<String> texts) {
        publication.getIndexNumber().ifPresent(texts::add);
        publication.getDocumentNumber().ifPresent(texts::add);
        publication.getAddress().ifPresent(texts::add);
        publication.getVersion().ifPresent(texts::add);
    }

    private static void add(ReportContact contact, List<String> texts) {
        contact.getAddress().ifPresent(texts::add);
        contact.getPostcode().ifPresent(texts::add);
        contact.getPhone().ifPresent(texts::add);
        contact.getFax().ifPresent(texts::add);
        contact.getEmail().ifPresent(texts::add);
    }

    private static void add(List<TextBlock> blocks, List<String> texts, ReadLimits limits, boolean wire) {
        bound(blocks, limits, wire);
        for (TextBlock block : blocks) {
            if (block instanceof Paragraph paragraph) {
                texts.add(paragraph.getText());
            } else if (block instanceof Subsection subsection) {
                texts.add(subsection.getHeading());
                add(subsection.getText(), texts, limits, wire);
            }
        }
    }

    private static void bound(List<?> items, ReadLimits limits, boolean wire) {
        Oracle.require(
                !wire || items.size() <= limits.getMaxMembers(),
                () -> "There must be at most " + limits.getMaxMembers() + " items, but were " + items.size());
    }
}

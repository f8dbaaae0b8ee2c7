package org.disclosurereport.io.xml.codec;

import java.util.List;
import java.util.Optional;
import org.disclosurereport.io.wire.StatedNumber;
import org.disclosurereport.io.wire.TableRows;
import org.disclosurereport.io.wire.WireNames;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.Paragraph;
import org.disclosurereport.model.Publication;
import org.disclosurereport.model.ReportContact;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.Subsection;
import org.disclosurereport.model.TextBlock;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.form.FormKey;
import org.disclosurereport.model.stated.StatedFigure;
import org.disclosurereport.model.stated.StatedPeriod;
import org.disclosurereport.model.table.CellState;
import org.disclosurereport.model.table.ListColumn;
import org.disclosurereport.model.table.ListRow;
import org.disclosurereport.model.table.StatisticsList;
import org.disclosurereport.model.table.StatisticsTable;

/**
 * Writes one report as XML, elements in the fixed order of {@link WireNames}, two spaces deep, line feeds
 * only, a row of a table on one line. Used once.
 */
final class XmlReportPrinter {

    private final StringBuilder out = new StringBuilder(32 * 1024);
    private int depth = 1;

    private XmlReportPrinter() {}

    static String print(DisclosureReport report) {
        XmlReportPrinter printer = new XmlReportPrinter();
        printer.document(report);
        return printer.out.toString();
    }

    private void document(DisclosureReport report) {
        out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<").append(WireNames.REPORT);
        out.append(" xmlns=\"").append(XmlReportCursor.NAMESPACE).append("\">\n");
        line(WireNames.EDITION, report.getEdition().name(), ElementRef.of(WireNames.EDITION));
        line(WireNames.YEAR, Integer.toString(report.getYear()), ElementRef.of(WireNames.YEAR));
        print(report.getOrgan(), WireNames.ORGAN, WireNames.ORGAN);
        report.getTitle().ifPresent(title -> line(WireNames.TITLE, title, ElementRef.of(WireNames.TITLE)));
        key("", WireNames.SCOPE, report.getScope());
        report.getPeriod().ifPresent(period -> {
            open(WireNames.PERIOD);
            line(WireNames.PERIOD, WireNames.FIRST_DAY, period.getFirstDay().toString());
            line(WireNames.PERIOD, WireNames.LAST_DAY, period.getLastDay().toString());
            close(WireNames.PERIOD);
        });
        report.getPublication().ifPresent(this::print);
        report.getContact().ifPresent(this::print);
        if (!report.getSections().isEmpty()) {
            open(WireNames.SECTIONS);
            report.getSections().forEach(this::print);
            close(WireNames.SECTIONS);
        }
        for (StatisticsTable table : report.getTables()) {
            print(table, TableRows.isPrescribed(report, table));
        }
        if (!report.getLists().isEmpty()) {
            open(WireNames.STATISTICS);
            report.getLists().forEach(this::print);
            close(WireNames.STATISTICS);
        }
        if (!report.getStatedFigures().isEmpty()) {
            open(WireNames.STATED);
            report.getStatedFigures().forEach(this::print);
            close(WireNames.STATED);
        }
        out.append("</").append(WireNames.REPORT).append(">\n");
    }

    private void print(ReportingOrgan organ, String name, String path) {
        open(name);
        line(path, WireNames.NAME, organ.getName());
        line(path, WireNames.CREDIT_CODE, organ.getCreditCode());
        line(path, WireNames.DIVISION_CODE, organ.getDivisionCode());
        key(path, WireNames.LEVEL, organ.getLevel());
        key(path, WireNames.KIND, organ.getKind());
        organ.getParent().ifPresent(parent -> print(parent, WireNames.PARENT, path + "/" + WireNames.PARENT));
        close(name);
    }

    private void print(Publication publication) {
        String path = WireNames.PUBLICATION;
        open(path);
        publication.getDate().ifPresent(date -> line(path, WireNames.DATE, date.toString()));
        line(path, WireNames.INDEX_NUMBER, publication.getIndexNumber());
        line(path, WireNames.DOCUMENT_NUMBER, publication.getDocumentNumber());
        line(path, WireNames.ADDRESS, publication.getAddress());
        line(path, WireNames.VERSION, publication.getVersion());
        close(path);
    }

    private void print(ReportContact contact) {
        String path = WireNames.CONTACT;
        open(path);
        line(path, WireNames.ADDRESS, contact.getAddress());
        line(path, WireNames.POSTCODE, contact.getPostcode());
        line(path, WireNames.PHONE, contact.getPhone());
        line(path, WireNames.FAX, contact.getFax());
        line(path, WireNames.EMAIL, contact.getEmail());
        close(path);
    }

    private void print(Section section) {
        ElementRef address =
                ElementRef.of(WireNames.SECTIONS + "/" + section.getKind().key());
        indent().append('<').append(WireNames.SECTION).append(' ').append(WireNames.KIND);
        out.append("=\"").append(section.getKind().key()).append('"');
        if (section.getTitle().isEmpty() && section.getText().isEmpty()) {
            out.append("/>\n");
            return;
        }
        out.append(">\n");
        depth++;
        section.getTitle().ifPresent(title -> line(WireNames.TITLE, title, address));
        print(section.getText(), address);
        close(WireNames.SECTION);
    }

    private void print(List<TextBlock> blocks, ElementRef address) {
        if (blocks.isEmpty()) {
            return;
        }
        open(WireNames.TEXT);
        for (TextBlock block : blocks) {
            if (block instanceof Paragraph paragraph) {
                line(WireNames.PARAGRAPH, paragraph.getText(), address);
            } else if (block instanceof Subsection subsection) {
                open(WireNames.SUBSECTION);
                line(WireNames.HEADING, subsection.getHeading(), address);
                print(subsection.getText(), address);
                close(WireNames.SUBSECTION);
            }
        }
        close(WireNames.TEXT);
    }

    private void print(StatisticsList list) {
        ElementRef address = ElementRef.of(WireNames.STATISTICS + "/" + list.getKey());
        indent().append('<').append(WireNames.LIST);
        attribute(WireNames.KEY, list.getKey());
        list.getAnnex().ifPresent(annex -> attribute(WireNames.ANNEX, annex.key()));
        out.append(">\n");
        depth++;
        list.getTitle().ifPresent(title -> line(WireNames.TITLE, title, address));
        open(WireNames.COLUMNS);
        for (ListColumn column : list.getColumns()) {
            indent().append('<').append(WireNames.COLUMN);
            attribute(WireNames.KEY, column.key());
            out.append('>');
            inline(WireNames.LABEL, column.label(), address);
            out.append("</").append(WireNames.COLUMN).append(">\n");
        }
        close(WireNames.COLUMNS);
        if (!list.getRows().isEmpty()) {
            open(WireNames.ROWS);
            list.getRows().forEach(row -> print(row, list.toTable(), address));
            close(WireNames.ROWS);
        }
        close(WireNames.LIST);
    }

    private void print(ListRow row, StatisticsTable table, ElementRef address) {
        indent().append('<').append(WireNames.ROW);
        attribute(WireNames.KEY, row.key());
        out.append('>');
        inline(WireNames.LABEL, row.label(), address);
        row.unit().ifPresent(unit -> inline(WireNames.UNIT, unit, address));
        out.append('<').append(WireNames.FIGURES).append('>');
        table.getDefinition().cellsOf(row.key()).forEach(cell -> cell(table, cell.index()));
        out.append("</")
                .append(WireNames.FIGURES)
                .append("></")
                .append(WireNames.ROW)
                .append(">\n");
    }

    private void print(StatedFigure figure) {
        String path = WireNames.STATED + "/" + figure.getKey();
        indent().append('<').append(WireNames.FIGURE);
        attribute(WireNames.KEY, figure.getKey());
        figure.getQualifier().ifPresent(qualifier -> attribute(WireNames.QUALIFIER, qualifier.key()));
        if (figure.getPeriod() != StatedPeriod.YEAR) {
            attribute(WireNames.PERIOD, figure.getPeriod().key());
        }
        attribute(WireNames.SECTION, figure.getSection().key());
        figure.getRelation().ifPresent(relation -> {
            attribute(WireNames.RELATION, relation.role().key());
            attribute(WireNames.OF, relation.to());
        });
        out.append(">\n");
        depth++;
        line(path, WireNames.LABEL, figure.getLabel());
        line(path, WireNames.VALUE, StatedNumber.plain(figure).toPlainString());
        StatedNumber.precision(figure)
                .ifPresent(precision -> line(path, WireNames.PRECISION, precision.toPlainString()));
        line(path, WireNames.UNIT, figure.getUnit());
        line(path, WireNames.SENTENCE, figure.getSentence());
        line(path, WireNames.OFFSET, Integer.toString(figure.getOffset()));
        line(path, WireNames.TEXT, figure.getText());
        close(WireNames.FIGURE);
    }

    private void attribute(String name, String key) {
        out.append(' ').append(name).append("=\"").append(key).append('"');
    }

    private void inline(String name, String text, ElementRef address) {
        out.append('<').append(name).append('>');
        XmlText.append(out, text, address);
        out.append("</").append(name).append('>');
    }

    private void print(StatisticsTable table, boolean prescribed) {
        TableRows rows = TableRows.of(table.getDefinition());
        indent().append('<').append(rows.key());
        if (!prescribed) {
            out.append(' ').append(WireNames.FORM).append("=\"");
            out.append(table.getDefinition().form()).append('"');
        }
        int tagEnd = out.length();
        out.append(">\n");
        int empty = out.length();
        depth++;
        for (int row = 0; row < rows.count(); row++) {
            if (!rows.isBlank(table, row)) {
                indent().append('<').append(rows.row(row)).append('>');
                for (int index : rows.cells(row)) {
                    cell(table, index);
                }
                out.append("</").append(rows.row(row)).append(">\n");
            }
        }
        if (out.length() == empty) {
            depth--;
            out.setLength(tagEnd);
            out.append("/>\n");
        } else {
            close(rows.key());
        }
    }

    private void cell(StatisticsTable table, int index) {
        CellState state = table.getState(index);
        if (state == CellState.BLANK) {
            return;
        }
        CellDefinition cell = table.getDefinition().cell(index);
        String name = cell.ref().column();
        out.append('<').append(name);
        if (state == CellState.UNREADABLE) {
            out.append(' ').append(WireNames.UNREADABLE).append("=\"");
            XmlText.appendAttribute(out, table.getCell(index).getRawText(), cell.ref());
            out.append("\"/>");
            return;
        }
        out.append('>');
        if (state == CellState.NUMBER && cell.unit().decimals() == 0) {
            out.append(table.getNumber(index));
        } else if (state == CellState.NUMBER) {
            out.append(cell.unit().toDecimal(table.getNumber(index)).toPlainString());
        } else {
            out.append(state == CellState.SLASH ? WireNames.SLASH : WireNames.DASH);
        }
        out.append("</").append(name).append('>');
    }

    private void line(String path, String name, Optional<String> text) {
        text.ifPresent(found -> line(path, name, found));
    }

    private void line(String path, String name, String text) {
        line(name, text, ElementRef.of(path + "/" + name));
    }

    private void key(String path, String name, Optional<? extends FormKey> key) {
        key.ifPresent(found -> line(name, found.key(), ElementRef.of(path.isEmpty() ? name : path + "/" + name)));
    }

    private void line(String name, String text, ElementRef address) {
        indent().append('<').append(name);
        if (text.isEmpty()) {
            out.append("/>\n");
            return;
        }
        out.append('>');
        XmlText.append(out, text, address);
        out.append("</").append(name).append(">\n");
    }

    private void open(String name) {
        indent().append('<').append(name).append(">\n");
        depth++;
    }

    private void close(String name) {
        depth--;
        indent().append("</").append(name).append(">\n");
    }

    private StringBuilder indent() {
        return out.append("  ".repeat(depth));
    }
}

package org.disclosurereport.io.json.codec;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.io.wire.StatedNumber;
import org.disclosurereport.io.wire.TableRows;
import org.disclosurereport.io.wire.WireNames;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.Paragraph;
import org.disclosurereport.model.Publication;
import org.disclosurereport.model.ReportContact;
import org.disclosurereport.model.ReportPeriod;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.Subsection;
import org.disclosurereport.model.TextBlock;
import org.disclosurereport.model.form.CellDefinition;
import org.disclosurereport.model.form.FormKey;
import org.disclosurereport.model.stated.FigureRelation;
import org.disclosurereport.model.stated.StatedFigure;
import org.disclosurereport.model.stated.StatedPeriod;
import org.disclosurereport.model.table.CellState;
import org.disclosurereport.model.table.ListColumn;
import org.disclosurereport.model.table.ListRow;
import org.disclosurereport.model.table.StatisticsList;
import org.disclosurereport.model.table.StatisticsTable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;

/** Writes one report to a stream of JSON tokens, members in the fixed order of {@link WireNames}. */
public final class ReportPrinter {

    private final JsonGenerator out;
    private final ReportLayout layout;

    ReportPrinter(JsonGenerator out, ReportLayout layout) {
        this.out = out;
        this.layout = layout;
    }

    /**
     * A printer inside a host's mapper; indentation is the host's.
     *
     * @param out the host's generator
     * @return a printer
     */
    public static ReportPrinter inside(JsonGenerator out) {
        return new ReportPrinter(out, new ReportLayout());
    }

    /**
     * Writes a report as one object.
     *
     * @param report the report
     */
    public void print(DisclosureReport report) {
        out.writeStartObject();
        out.writeStringProperty(WireNames.FORMAT, WireNames.VERSION_OF_FORMAT);
        out.writeStringProperty(WireNames.EDITION, report.getEdition().name());
        out.writeNumberProperty(WireNames.YEAR, report.getYear());
        out.writeName(WireNames.ORGAN);
        print(report.getOrgan());
        text(WireNames.TITLE, report.getTitle());
        key(WireNames.SCOPE, report.getScope());
        report.getPeriod().ifPresent(this::print);
        report.getPublication().ifPresent(this::print);
        report.getContact().ifPresent(this::print);
        if (!report.getSections().isEmpty()) {
            out.writeName(WireNames.SECTIONS);
            out.writeStartArray();
            report.getSections().forEach(this::print);
            out.writeEndArray();
        }
        for (StatisticsTable table : report.getTables()) {
            print(table, TableRows.isPrescribed(report, table));
        }
        if (!report.getLists().isEmpty()) {
            out.writeName(WireNames.STATISTICS);
            out.writeStartArray();
            report.getLists().forEach(this::print);
            out.writeEndArray();
        }
        if (!report.getStatedFigures().isEmpty()) {
            out.writeName(WireNames.STATED);
            out.writeStartArray();
            report.getStatedFigures().forEach(this::print);
            out.writeEndArray();
        }
        out.writeEndObject();
    }

    private void print(StatisticsList list) {
        out.writeStartObject();
        out.writeStringProperty(WireNames.KEY, list.getKey());
        key(WireNames.ANNEX, list.getAnnex());
        text(WireNames.TITLE, list.getTitle());
        out.writeName(WireNames.COLUMNS);
        out.writeStartArray();
        for (ListColumn column : list.getColumns()) {
            out.writeStartObject();
            layout.inline(true);
            out.writeStringProperty(WireNames.KEY, column.key());
            out.writeStringProperty(WireNames.LABEL, column.label());
            out.writeEndObject();
            layout.inline(false);
        }
        out.writeEndArray();
        out.writeName(WireNames.ROWS);
        out.writeStartArray();
        for (ListRow row : list.getRows()) {
            print(row, list.toTable());
        }
        out.writeEndArray();
        out.writeEndObject();
    }

    private void print(ListRow row, StatisticsTable table) {
        out.writeStartObject();
        layout.inline(true);
        out.writeStringProperty(WireNames.KEY, row.key());
        out.writeStringProperty(WireNames.LABEL, row.label());
        text(WireNames.UNIT, row.unit());
        out.writeName(WireNames.FIGURES);
        out.writeStartObject();
        for (CellDefinition cell : table.getDefinition().cellsOf(row.key())) {
            if (table.getState(cell.index()) != CellState.BLANK) {
                out.writeName(cell.ref().column());
                print(table, cell.index());
            }
        }
        out.writeEndObject();
        out.writeEndObject();
        layout.inline(false);
    }

    private void print(StatedFigure figure) {
        out.writeStartObject();
        out.writeStringProperty(WireNames.KEY, figure.getKey());
        out.writeStringProperty(WireNames.LABEL, figure.getLabel());
        number(WireNames.VALUE, StatedNumber.plain(figure));
        StatedNumber.precision(figure).ifPresent(precision -> number(WireNames.PRECISION, precision));
        text(WireNames.UNIT, figure.getUnit());
        key(WireNames.QUALIFIER, figure.getQualifier());
        key(WireNames.PERIOD, Optional.of(figure.getPeriod()).filter(period -> period != StatedPeriod.YEAR));
        out.writeStringProperty(WireNames.SECTION, figure.getSection().key());
        out.writeStringProperty(WireNames.SENTENCE, figure.getSentence());
        out.writeNumberProperty(WireNames.OFFSET, figure.getOffset());
        out.writeStringProperty(WireNames.TEXT, figure.getText());
        key(WireNames.RELATION, figure.getRelation().map(FigureRelation::role));
        text(WireNames.OF, figure.getRelation().map(FigureRelation::to));
        out.writeEndObject();
    }

    /** Never with an exponent in text; a tree of a host has no text and keeps the {@link BigDecimal}. */
    private void number(String name, BigDecimal number) {
        out.writeName(name);
        if (out.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            out.writeNumber(number.toPlainString());
        } else {
            out.writeNumber(number);
        }
    }

    private void print(ReportingOrgan organ) {
        out.writeStartObject();
        out.writeStringProperty(WireNames.NAME, organ.getName());
        text(WireNames.CREDIT_CODE, organ.getCreditCode());
        text(WireNames.DIVISION_CODE, organ.getDivisionCode());
        key(WireNames.LEVEL, organ.getLevel());
        key(WireNames.KIND, organ.getKind());
        organ.getParent().ifPresent(parent -> {
            out.writeName(WireNames.PARENT);
            print(parent);
        });
        out.writeEndObject();
    }

    private void print(ReportPeriod period) {
        out.writeName(WireNames.PERIOD);
        out.writeStartObject();
        out.writeStringProperty(WireNames.FIRST_DAY, period.getFirstDay().toString());
        out.writeStringProperty(WireNames.LAST_DAY, period.getLastDay().toString());
        out.writeEndObject();
    }

    private void print(Publication publication) {
        out.writeName(WireNames.PUBLICATION);
        out.writeStartObject();
        publication.getDate().ifPresent(date -> out.writeStringProperty(WireNames.DATE, date.toString()));
        text(WireNames.INDEX_NUMBER, publication.getIndexNumber());
        text(WireNames.DOCUMENT_NUMBER, publication.getDocumentNumber());
        text(WireNames.ADDRESS, publication.getAddress());
        text(WireNames.VERSION, publication.getVersion());
        out.writeEndObject();
    }

    private void print(ReportContact contact) {
        out.writeName(WireNames.CONTACT);
        out.writeStartObject();
        text(WireNames.ADDRESS, contact.getAddress());
        text(WireNames.POSTCODE, contact.getPostcode());
        text(WireNames.PHONE, contact.getPhone());
        text(WireNames.FAX, contact.getFax());
        text(WireNames.EMAIL, contact.getEmail());
        out.writeEndObject();
    }

    private void print(Section section) {
        out.writeStartObject();
        out.writeStringProperty(WireNames.KIND, section.getKind().key());
        text(WireNames.TITLE, section.getTitle());
        print(section.getText());
        out.writeEndObject();
    }

    private void print(List<TextBlock> blocks) {
        out.writeName(WireNames.TEXT);
        out.writeStartArray();
        for (TextBlock block : blocks) {
            if (block instanceof Paragraph paragraph) {
                out.writeString(paragraph.getText());
            } else if (block instanceof Subsection subsection) {
                out.writeStartObject();
                out.writeStringProperty(WireNames.HEADING, subsection.getHeading());
                print(subsection.getText());
                out.writeEndObject();
            }
        }
        out.writeEndArray();
    }

    private void print(StatisticsTable table, boolean prescribed) {
        TableRows rows = TableRows.of(table.getDefinition());
        JsonNames names = JsonNames.of(table.getDefinition());
        out.writeName(names.key);
        out.writeStartObject();
        if (!prescribed) {
            out.writeStringProperty(WireNames.FORM, table.getDefinition().form());
        }
        for (int row = 0; row < rows.count(); row++) {
            if (rows.isBlank(table, row)) {
                continue;
            }
            out.writeName(names.rows[row]);
            layout.inline(true);
            out.writeStartObject();
            for (int index : rows.cells(row)) {
                if (table.getState(index) != CellState.BLANK) {
                    out.writeName(names.columns[index]);
                    print(table, index);
                }
            }
            out.writeEndObject();
            layout.inline(false);
        }
        out.writeEndObject();
    }

    private void print(StatisticsTable table, int index) {
        switch (table.getState(index)) {
            case NUMBER -> {
                CellDefinition cell = table.getDefinition().cell(index);
                if (cell.unit().decimals() == 0) {
                    out.writeNumber(table.getNumber(index));
                } else {
                    out.writeNumber(cell.unit().toDecimal(table.getNumber(index)));
                }
            }
            case SLASH -> out.writeString(WireNames.SLASH);
            case DASH -> out.writeString(WireNames.DASH);
            case UNREADABLE -> {
                out.writeStartObject();
                out.writeStringProperty(
                        WireNames.UNREADABLE, table.getCell(index).getRawText());
                out.writeEndObject();
            }
            case BLANK -> throw new IllegalStateException("A blank cell must not be written");
        }
    }

    private void text(String name, Optional<String> text) {
        if (text.isPresent()) {
            out.writeStringProperty(name, text.get());
        }
    }

    private void key(String name, Optional<? extends FormKey> key) {
        if (key.isPresent()) {
            out.writeStringProperty(name, key.get().key());
        }
    }
}

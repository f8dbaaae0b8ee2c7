package org.disclosurereport.io.wire;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.OrganLevel;
import org.disclosurereport.model.Publication;
import org.disclosurereport.model.ReportContact;
import org.disclosurereport.model.ReportPeriod;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.finding.Provenance;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.table.StatisticsTable;
import org.jspecify.annotations.Nullable;

/**
 * Reads one report from a document of the wire form, whatever its format. Collects everything that is
 * wrong; a limit ends the reading. Used once.
 */
public final class ReportParser {

    private final WireCursor cursor;
    private final WireFindings findings;
    private final PlaceLog log = new PlaceLog();
    private final FieldParser fields;
    private final TextParser texts;

    private final DisclosureReport.Builder report = DisclosureReport.builder();
    private final Map<String, FiledTable> tables = new LinkedHashMap<>();
    private @Nullable Edition edition;

    /** A parser of the report that the cursor stands at. */
    public ReportParser(WireCursor cursor) {
        this.cursor = cursor;
        this.findings = cursor.findings();
        this.fields = new FieldParser(cursor, log);
        this.texts = new TextParser(cursor, fields, log);
    }

    /**
     * Reads the report that starts here and leaves the cursor at its end.
     *
     * @return the report, or empty if there is an ERROR
     * @throws StopReading if a limit was met
     */
    public Optional<DisclosureReport> parse() {
        if (!cursor.startsObject(null)) {
            return Optional.empty();
        }
        cursor.namedMembers(cursor.namesOfReport(), null, this::member);
        if (edition != null) {
            for (String key : TableNames.keys()) {
                FiledTable table = tables.get(key);
                StatisticsTable resolved = table == null ? null : table.resolve(edition, findings, log);
                if (resolved != null) {
                    report.table(resolved);
                }
            }
        }
        return findings.hasErrors() ? Optional.empty() : Optional.of(report.build());
    }

    /** Where everything that was read stood. */
    public Provenance provenance() {
        return log.toProvenance();
    }

    /** A report that was read, with the year and the organ that the caller knows better. */
    public DisclosureReport overridden(DisclosureReport read, ReadOptions options) {
        return Overriding.apply(read, options, provenance(), findings);
    }

    private void member(String name) {
        ElementRef address = ElementRef.of(name);
        switch (name) {
            case WireNames.FORMAT -> format(address);
            case WireNames.EDITION -> edition(address);
            case WireNames.YEAR -> year(address);
            case WireNames.ORGAN -> {
                ReportingOrgan organ = organ(address);
                if (organ != null) {
                    report.organ(organ);
                }
            }
            case WireNames.TITLE -> fields.text(address, report::title);
            case WireNames.SCOPE -> {
                ReportScope scope = fields.constant(ReportScope.class, address);
                if (scope != null) {
                    report.scope(scope);
                }
            }
            case WireNames.PERIOD -> period(address);
            case WireNames.PUBLICATION -> publication(address);
            case WireNames.CONTACT -> contact(address);
            case WireNames.SECTIONS -> report.sections(texts.sections());
            case WireNames.STATISTICS -> report.lists(new ListParser(cursor, fields, log).lists());
            case WireNames.STATED -> report.statedFigures(new StatedParser(cursor, fields, log).figures());
            default -> {
                FiledTable table = TableParser.parse(cursor, TableNames.of(name));
                if (table != null) {
                    tables.put(name, table);
                }
            }
        }
    }

    private void format(ElementRef address) {
        fields.text(address, text -> {
            if (!text.equals(WireNames.VERSION_OF_FORMAT)) {
                findings.add(
                        ReadingCode.FORMAT_VERSION,
                        cursor.place(),
                        address,
                        "what",
                        WireNames.FORMAT,
                        "expected",
                        WireNames.VERSION_OF_FORMAT,
                        "found",
                        text);
            }
        });
    }

    private void edition(ElementRef address) {
        String text = fields.token(address);
        if (text == null) {
            return;
        }
        edition = Edition.find(text).orElse(null);
        if (edition != null) {
            report.edition(edition);
        } else {
            fields.unknown(
                    address, Stream.of(Edition.values()).map(Edition::name).toList(), text);
        }
    }

    private void year(ElementRef address) {
        long place = cursor.memberPlace();
        String literal = cursor.number(address);
        if (literal == null) {
            return;
        }
        if (!FigureText.isWhole(literal)) {
            refuseYear(ReadingCode.NUM_NOT_INTEGER, address, place, literal);
            return;
        }
        log.add(address, place);
        int year = literal.length() > 9 ? 0 : Integer.parseInt(literal);
        if (year >= DisclosureReport.FIRST_YEAR && year <= DisclosureReport.LAST_YEAR) {
            report.year(year);
        } else {
            refuseYear(ReadingCode.YEAR_RANGE, address, place, literal);
        }
    }

    private void refuseYear(ReadingCode code, ElementRef address, long place, String literal) {
        findings.add(
                code,
                place,
                address,
                "place",
                Place.described(place),
                "figure",
                address,
                "first",
                DisclosureReport.FIRST_YEAR,
                "last",
                DisclosureReport.LAST_YEAR,
                "found",
                literal);
    }

    private @Nullable ReportingOrgan organ(ElementRef address) {
        if (!cursor.startsObject(address)) {
            return null;
        }
        log.add(address, cursor.place());
        ReportingOrgan.Builder organ = ReportingOrgan.builder();
        boolean[] named = new boolean[1];
        cursor.namedMembers(WireNames.OF_ORGAN, address, name -> {
            ElementRef member = FieldParser.under(address, name);
            switch (name) {
                case WireNames.NAME ->
                    fields.text(member, text -> {
                        named[0] = !text.isBlank();
                        if (text.isBlank()) {
                            fields.invalid(member, Wordings.NOT_BLANK, text);
                        } else {
                            checkVisible(member, text);
                            organ.name(text);
                        }
                    });
                case WireNames.CREDIT_CODE -> fields.text(member, organ::creditCode);
                case WireNames.DIVISION_CODE -> fields.text(member, organ::divisionCode);
                case WireNames.LEVEL -> {
                    OrganLevel level = fields.constant(OrganLevel.class, member);
                    if (level != null) {
                        organ.level(level);
                    }
                }
                case WireNames.KIND -> {
                    OrganKind kind = fields.constant(OrganKind.class, member);
                    if (kind != null) {
                        organ.kind(kind);
                    }
                }
                case WireNames.PARENT -> {
                    ReportingOrgan parent = organ(member);
                    if (parent != null) {
                        organ.parent(parent);
                    }
                }
                default -> throw new IllegalStateException("No member of an organ: " + name);
            }
        });
        return named[0] ? organ.build() : null;
    }

    private void checkVisible(ElementRef address, String name) {
        name.codePoints()
                .filter(c -> Character.getType(c) == Character.FORMAT || Character.isISOControl(c))
                .findFirst()
                .ifPresent(c -> findings.add(
                        ReadingCode.TEXT_INVISIBLE,
                        cursor.place(),
                        address,
                        "what",
                        address,
                        "found",
                        "U+" + String.format(Locale.ROOT, "%04X", c)));
    }

    private void period(ElementRef address) {
        if (!cursor.startsObject(address)) {
            return;
        }
        long place = cursor.place();
        log.add(address, place);
        Map<String, LocalDate> days = new LinkedHashMap<>();
        cursor.namedMembers(WireNames.OF_PERIOD, address, name -> {
            LocalDate day = fields.date(FieldParser.under(address, name));
            if (day != null) {
                days.put(name, day);
            }
        });
        LocalDate first = days.get(WireNames.FIRST_DAY);
        LocalDate last = days.get(WireNames.LAST_DAY);
        if (first == null || last == null) {
            return;
        }
        if (last.isBefore(first)) {
            fields.invalid(address, Wordings.PERIOD, first + " – " + last);
        } else {
            report.period(ReportPeriod.builder().firstDay(first).lastDay(last).build());
        }
    }

    private void publication(ElementRef address) {
        if (!cursor.startsObject(address)) {
            return;
        }
        log.add(address, cursor.place());
        Publication.Builder publication = Publication.builder();
        cursor.namedMembers(WireNames.OF_PUBLICATION, address, name -> {
            ElementRef member = FieldParser.under(address, name);
            switch (name) {
                case WireNames.DATE -> {
                    LocalDate date = fields.date(member);
                    if (date != null) {
                        publication.date(date);
                    }
                }
                case WireNames.INDEX_NUMBER -> fields.text(member, publication::indexNumber);
                case WireNames.DOCUMENT_NUMBER -> fields.text(member, publication::documentNumber);
                case WireNames.ADDRESS -> fields.text(member, publication::address);
                case WireNames.VERSION -> fields.text(member, publication::version);
                default -> throw new IllegalStateException("No member of a publication: " + name);
            }
        });
        report.publication(publication.build());
    }

    private void contact(ElementRef address) {
        if (!cursor.startsObject(address)) {
            return;
        }
        long place = cursor.place();
        long told = findings.count();
        log.add(address, place);
        ReportContact.Builder contact = ReportContact.builder();
        boolean[] named = new boolean[1];
        cursor.namedMembers(WireNames.OF_CONTACT, address, name -> {
            String text = fields.notBlank(FieldParser.under(address, name));
            if (text != null) {
                named[0] = true;
                switch (name) {
                    case WireNames.ADDRESS -> contact.address(text);
                    case WireNames.POSTCODE -> contact.postcode(text);
                    case WireNames.PHONE -> contact.phone(text);
                    case WireNames.FAX -> contact.fax(text);
                    case WireNames.EMAIL -> contact.email(text);
                    default -> throw new IllegalStateException("No member of a contact: " + name);
                }
            }
        });
        if (named[0]) {
            report.contact(contact.build());
        } else if (findings.count() == told) {
            fields.invalid(address, place, Wordings.CONTACT, "");
        }
    }
}

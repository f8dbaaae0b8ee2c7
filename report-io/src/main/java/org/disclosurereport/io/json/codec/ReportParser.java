package org.disclosurereport.io.json.codec;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.disclosurereport.io.ReadLimits;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.OrganLevel;
import org.disclosurereport.model.Publication;
import org.disclosurereport.model.ReportPeriod;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Provenance;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.table.StatisticsTable;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/**
 * Reads one report from a stream of JSON tokens. Collects everything that is wrong; a limit ends the
 * reading. Used once.
 */
public final class ReportParser {

    private final JsonCursor cursor;
    private final FindingList findings;
    private final PlaceLog log = new PlaceLog();
    private final FieldParser fields;
    private final TextParser texts;

    private final DisclosureReport.Builder report = DisclosureReport.builder();
    private final @Nullable FiledTable[] tables =
            new FiledTable[TableNames.all().size()];
    private @Nullable Edition edition;

    ReportParser(JsonCursor cursor) {
        this.cursor = cursor;
        this.findings = cursor.findings();
        this.fields = new FieldParser(cursor, log);
        this.texts = new TextParser(cursor, fields, log);
    }

    /**
     * A parser inside a host's mapper: the host's settings decide duplicates and what follows the report.
     *
     * @param parser the host's parser, at the first token of the report
     * @return a parser of one report
     */
    public static ReportParser inside(JsonParser parser) {
        ReadLimits limits = ReadLimits.DEFAULT;
        FindingList findings = new FindingList(limits.getMaxFindings());
        return new ReportParser(new JsonCursor(parser, Places::asTold, limits, findings, true));
    }

    /**
     * Reads the report that starts at the current token and leaves the parser at its last token, unless a
     * limit was met.
     *
     * @return the report, or empty if there is an ERROR
     */
    public Optional<DisclosureReport> parse() {
        try {
            return parseOrStop();
        } catch (StopReading e) {
            return Optional.empty();
        }
    }

    Optional<DisclosureReport> parseOrStop() {
        long place = cursor.place();
        if (!cursor.startsObject(null)) {
            return Optional.empty();
        }
        long[] met = cursor.members(WireNames.OF_REPORT, null, this::member);
        fields.require(met, WireNames.OF_REPORT, null, place, 0, 1, 2, 3);
        if (edition != null) {
            for (FiledTable table : tables) {
                StatisticsTable resolved = table == null ? null : table.resolve(edition, findings, log);
                if (resolved != null) {
                    report.table(resolved);
                }
            }
        }
        return findings.hasErrors() ? Optional.empty() : Optional.of(report.build());
    }

    /**
     * What was met.
     *
     * @return the findings in the order of the document
     */
    public List<Finding> findings() {
        return findings.toList();
    }

    Provenance provenance() {
        return log.toProvenance();
    }

    private void member(int index) {
        ElementRef address = ElementRef.of(WireNames.OF_REPORT.name(index));
        switch (index) {
            case 0 -> format(address);
            case 1 -> edition(address);
            case 2 -> year(address);
            case 3 -> {
                ReportingOrgan organ = organ(address);
                if (organ != null) {
                    report.organ(organ);
                }
            }
            case 4 -> {
                ReportScope scope = fields.constant(ReportScope.class, address);
                if (scope != null) {
                    report.scope(scope);
                }
            }
            case 5 -> period(address);
            case 6 -> publication(address);
            case 7 -> report.sections(texts.sections());
            default -> {
                int table = index - WireNames.BEFORE_TABLES;
                tables[table] = TableParser.parse(cursor, TableNames.all().get(table));
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
                        "expected",
                        WireNames.VERSION_OF_FORMAT,
                        "found",
                        text);
            }
        });
    }

    private void edition(ElementRef address) {
        fields.text(address, text -> {
            edition = Edition.find(text).orElse(null);
            if (edition != null) {
                report.edition(edition);
            } else {
                fields.unknown(
                        address, Stream.of(Edition.values()).map(Edition::name).toList(), text);
            }
        });
    }

    private void year(ElementRef address) {
        JsonToken token = cursor.parser().currentToken();
        if (token == JsonToken.VALUE_STRING) {
            findings.add(
                    ReadingCode.TYPE_STRING_FOR_NUMBER,
                    cursor.place(),
                    address,
                    "what",
                    address,
                    "expected",
                    Wordings.NUMBER,
                    "found",
                    String.valueOf(cursor.checkedText(address)));
        } else if (token == JsonToken.VALUE_NUMBER_INT) {
            log.add(address, cursor.place());
            int year =
                    cursor.parser().getStringLength() > 9 ? 0 : cursor.parser().getIntValue();
            if (year >= DisclosureReport.FIRST_YEAR && year <= DisclosureReport.LAST_YEAR) {
                report.year(year);
            } else {
                numberOfYear(ReadingCode.YEAR_RANGE, address);
            }
        } else if (token == JsonToken.VALUE_NUMBER_FLOAT) {
            numberOfYear(ReadingCode.NUM_NOT_INTEGER, address);
        } else {
            cursor.refuse(address, Wordings.NUMBER);
        }
    }

    private void numberOfYear(ReadingCode code, ElementRef address) {
        findings.add(
                code,
                cursor.place(),
                address,
                "place",
                Places.described(cursor.place()),
                "figure",
                address,
                "first",
                DisclosureReport.FIRST_YEAR,
                "last",
                DisclosureReport.LAST_YEAR,
                "found",
                cursor.parser().getString());
    }

    private @Nullable ReportingOrgan organ(ElementRef address) {
        if (!cursor.startsObject(address)) {
            return null;
        }
        long place = cursor.place();
        log.add(address, place);
        ReportingOrgan.Builder organ = ReportingOrgan.builder();
        boolean[] named = new boolean[1];
        long[] met = cursor.members(WireNames.OF_ORGAN, address, i -> {
            ElementRef member = fields.under(address, WireNames.OF_ORGAN.name(i));
            switch (i) {
                case 0 ->
                    fields.text(member, name -> {
                        named[0] = !name.isBlank();
                        if (name.isBlank()) {
                            fields.invalid(member, Wordings.NOT_BLANK, name);
                        } else {
                            checkVisible(member, name);
                            organ.name(name);
                        }
                    });
                case 1 -> fields.text(member, organ::creditCode);
                case 2 -> fields.text(member, organ::divisionCode);
                case 3 -> {
                    OrganLevel level = fields.constant(OrganLevel.class, member);
                    if (level != null) {
                        organ.level(level);
                    }
                }
                case 4 -> {
                    OrganKind kind = fields.constant(OrganKind.class, member);
                    if (kind != null) {
                        organ.kind(kind);
                    }
                }
                default -> {
                    ReportingOrgan parent = organ(member);
                    if (parent != null) {
                        organ.parent(parent);
                    }
                }
            }
        });
        fields.require(met, WireNames.OF_ORGAN, address, place, 0);
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
                        "U+" + String.format(java.util.Locale.ROOT, "%04X", c)));
    }

    private void period(ElementRef address) {
        if (!cursor.startsObject(address)) {
            return;
        }
        long place = cursor.place();
        log.add(address, place);
        LocalDate[] days = new LocalDate[2];
        long[] met = cursor.members(
                WireNames.OF_PERIOD,
                address,
                i -> days[i] = fields.date(fields.under(address, WireNames.OF_PERIOD.name(i))));
        fields.require(met, WireNames.OF_PERIOD, address, place, 0, 1);
        if (days[0] == null || days[1] == null) {
            return;
        }
        if (days[1].isBefore(days[0])) {
            fields.invalid(address, Wordings.PERIOD, days[0] + " – " + days[1]);
        } else {
            report.period(
                    ReportPeriod.builder().firstDay(days[0]).lastDay(days[1]).build());
        }
    }

    private void publication(ElementRef address) {
        if (!cursor.startsObject(address)) {
            return;
        }
        log.add(address, cursor.place());
        Publication.Builder publication = Publication.builder();
        cursor.members(WireNames.OF_PUBLICATION, address, i -> {
            ElementRef member = fields.under(address, WireNames.OF_PUBLICATION.name(i));
            switch (i) {
                case 0 -> {
                    LocalDate date = fields.date(member);
                    if (date != null) {
                        publication.date(date);
                    }
                }
                case 1 -> fields.text(member, publication::indexNumber);
                case 2 -> fields.text(member, publication::documentNumber);
                case 3 -> fields.text(member, publication::address);
                default -> fields.text(member, publication::version);
            }
        });
        report.publication(publication.build());
    }
}

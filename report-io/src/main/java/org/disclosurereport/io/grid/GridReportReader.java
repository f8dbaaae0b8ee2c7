package org.disclosurereport.io.grid;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.disclosurereport.io.ReadOptions;
import org.disclosurereport.io.ReadResult;
import org.disclosurereport.io.ReadingCode;
import org.disclosurereport.io.mapping.ExplainedCell.Use;
import org.disclosurereport.io.mapping.Explanation;
import org.disclosurereport.io.mapping.SheetMapping;
import org.disclosurereport.io.stated.StatedFigures;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.Location;
import org.disclosurereport.model.finding.Provenance;
import org.disclosurereport.model.form.Address;
import org.disclosurereport.model.form.ElementRef;
import org.disclosurereport.model.form.Form;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.stated.StatedFigure;

/** Reads one report from the grids of one document. */
public final class GridReportReader {

    private final List<GridText> texts;
    private final ReadOptions options;
    private final FindingList findings;
    private final Map<Address, Location> origins = new LinkedHashMap<>();
    private final List<MappedGrid> mapped = new ArrayList<>();
    private final CellUses uses = new CellUses();
    private final Set<GridCell> consumed = Collections.newSetFromMap(new IdentityHashMap<>());

    private GridReportReader(List<Grid> grids, ReadOptions options, FindingList findings) {
        this.texts = grids.stream().map(GridText::new).toList();
        this.options = options;
        this.findings = findings;
    }

    /**
     * Reads a report.
     *
     * @param grids the sheets in order
     * @param options what the caller knows
     * @param findings what was met so far; all that is met here is added
     * @return what became of it; the report is there if year and organ are known and a table was found
     */
    public static ReadResult read(List<Grid> grids, ReadOptions options, FindingList findings) {
        return new GridReportReader(grids, options, findings).read();
    }

    /**
     * Reads a report and says what every cell was used for.
     *
     * @param grids the sheets in order
     * @param options what the caller knows
     * @param findings what was met so far; all that is met here is added
     * @return what became of them
     */
    public static Explanation explain(List<Grid> grids, ReadOptions options, FindingList findings) {
        GridReportReader reader = new GridReportReader(grids, options, findings);
        ReadResult result = reader.read();
        return new Explanation(result, reader.uses.of(reader.texts));
    }

    private ReadResult read() {
        if (options.getMapping().filter(SheetMapping::isOfMany).isPresent()) {
            findings.add(ReadingCode.MAPPING_OF_MANY.finding().build());
            return result();
        }
        options.getMapping().ifPresent(mapping -> mapped.addAll(MappedGrid.find(mapping, texts, findings)));
        StatedIdentity stated = StatedIdentity.of(texts);
        options.getMapping().ifPresent(mapping -> new MappedIdentity(texts, mapped, findings).replace(stated, mapping));
        ReadOptions known = options.getMapping()
                .map(mapping -> MappedIdentity.complete(options, mapping))
                .orElse(options);
        Optional<Identity> identity = Identity.decide(stated, known, findings);
        if (identity.isEmpty()) {
            return result();
        }
        consumed.addAll(stated.cells());
        uses.add(stated.cells(), Use.LABEL);
        mapped.forEach(
                sheet -> sheet.grid().cells().stream().filter(sheet::isLabel).forEach(consumed::add));
        Form form = identity.get().edition().form();
        SectionHeadings headings = new SectionHeadings(form);
        List<TableReading> tables = readTables(form, headings);
        List<ListReading> lists = readLists(identity.get(), headings);
        uses.tables(tables);
        lists.forEach(list -> uses.add(list.consumed(), Use.LIST));
        NarrativeReader narrative = new NarrativeReader(form, headings, consumed, options.getLimits(), findings);
        texts.forEach(text -> narrative.read(text, tables, cell -> isNarrative(text, cell)));
        boolean nothing =
                tables.isEmpty() && lists.isEmpty() && narrative.places().isEmpty();
        if (nothing && !form.tables().isEmpty()) {
            findings.add(ReadingCode.NO_TABLE.finding().build());
            return result();
        }
        uses.add(narrative.taken(), Use.NARRATIVE);
        uses.add(narrative.labels(), Use.LABEL);
        uses.addConsumed(consumed);
        options.getMapping().ifPresent(mapping -> MappedTables.reportConstants(mapping, findings));
        mapped.forEach(sheet -> UnmappedCells.report(
                sheet, cell -> consumed.contains(cell) || narrative.taken().contains(cell), findings));
        return ReadResult.builder()
                .report(report(identity.get(), stated, tables, lists, narrative))
                .findings(findings.toList())
                .provenance(Provenance.of(origins))
                .build();
    }

    private ReadResult result() {
        return ReadResult.builder().findings(findings.toList()).build();
    }

    /** On a mapped sheet the mapping says where the narrative stands. */
    private boolean isNarrative(GridText text, GridCell cell) {
        return mapped.stream()
                .filter(sheet -> sheet.text() == text)
                .findFirst()
                .map(sheet -> sheet.isNarrative(cell))
                .orElse(true);
    }

    private DisclosureReport report(
            Identity identity,
            StatedIdentity stated,
            List<TableReading> tables,
            List<ListReading> lists,
            NarrativeReader narrative) {
        if (identity.yearPlace() != null) {
            origins.put(ElementRef.of("year"), identity.yearPlace());
        }
        if (identity.organPlace() != null) {
            origins.put(ElementRef.of("organ/name"), identity.organPlace());
        }
        stated.title().ifPresent(title -> origins.put(ElementRef.of("title"), title.getValue()));
        narrative.places().forEach((kind, place) -> origins.put(ElementRef.of("sections/" + kind.key()), place));
        tables.forEach(table -> {
            origins.put(ElementRef.of(table.table().getDefinition().key()), table.start());
            origins.putAll(table.origins());
        });
        lists.forEach(list -> {
            origins.put(ElementRef.of("statistics/" + list.list().getKey()), list.start());
            origins.putAll(list.origins());
        });
        List<Section> sections = narrative.sections();
        return DisclosureReport.builder()
                .edition(identity.edition())
                .year(identity.year())
                .organ(ReportingOrgan.of(identity.organ()))
                .title(stated.title().map(Map.Entry::getKey))
                .period(PeriodText.find(sections))
                .contact(ContactText.find(sections))
                .sections(sections)
                .tables(tables.stream().map(TableReading::table).toList())
                .lists(lists.stream().map(ListReading::list).toList())
                .statedFigures(statedFigures(sections, identity.year(), narrative))
                .build();
    }

    private List<StatedFigure> statedFigures(List<Section> sections, int year, NarrativeReader narrative) {
        int most = options.getLimits().getMaxMembers();
        List<StatedFigure> figures = StatedFigures.of(sections, year, most, (figure, paragraph) -> {
            Location place = narrative.placeOf(paragraph);
            if (place != null) {
                origins.put(figure.ref(), place);
            }
        });
        if (figures.size() <= most) {
            return figures;
        }
        findings.add(ReadingCode.LIMIT_MEMBERS
                .finding("option", "maxMembers", "limit", most, "found", figures.size())
                .addAddresses(ElementRef.of(StatedFigure.TABLE))
                .build());
        return figures.subList(0, most);
    }

    /** The lists outside of the tables. */
    private List<ListReading> readLists(Identity identity, SectionHeadings headings) {
        List<ListReading> lists = new ArrayList<>();
        ListKeys keys = new ListKeys();
        for (GridText text : texts) {
            for (FoundList found :
                    new ListFinder(text, consumed, identity.edition().form(), headings).find()) {
                ListReader reader = new ListReader(found, identity.year());
                Optional<Finding> tooLong = reader.tooLong();
                if (tooLong.isPresent()) {
                    findings.add(tooLong.get());
                } else {
                    reader.read(keys.of(found)).ifPresent(lists::add);
                }
            }
        }
        for (ListReading list : lists) {
            consumed.addAll(list.consumed());
            findings.addAll(list.findings());
        }
        LeftoverCells leftovers = new LeftoverCells(consumed, findings);
        lists.forEach(list -> leftovers.report(
                list.places(), list.list().toTable().getDefinition().title()));
        return lists;
    }

    private List<TableReading> readTables(Form form, SectionHeadings headings) {
        List<TableLabels> candidates =
                form.everyTable().stream().map(TableLabels::of).toList();
        Map<TableLabels, List<TablePlace>> places = new LinkedHashMap<>();
        candidates.forEach(labels -> places.put(labels, new ArrayList<>()));
        for (GridText text : texts) {
            Map<TableLabels, List<HeaderBand>> bands = new LinkedHashMap<>();
            candidates.forEach(labels -> bands.put(labels, HeaderFinder.find(text, labels)));
            SheetLayout layout = new SheetLayout(
                    text, bands.values().stream().flatMap(List::stream).toList(), headings);
            bands.forEach((labels, own) ->
                    places.getOrDefault(labels, new ArrayList<>()).addAll(layout.places(own, labels)));
        }
        List<TableReading> tables = new ArrayList<>();
        for (TableDefinition definition : form.tables()) {
            readMapped(definition.key())
                    .orElseGet(() -> best(definition.key(), places))
                    .ifPresent(tables::add);
        }
        tables.forEach(table -> consumed.addAll(table.consumed()));
        LeftoverCells leftovers = new LeftoverCells(consumed, findings);
        tables.forEach(table ->
                leftovers.report(table.places(), table.table().getDefinition().title()));
        return tables;
    }

    /** What a mapping makes of a table, or nothing at all if it does not name a figure of it. */
    private Optional<Optional<TableReading>> readMapped(String key) {
        return options.getMapping().flatMap(mapping -> {
            MappedTables tables = new MappedTables(mapping, mapped);
            if (!tables.names(key)) {
                return Optional.empty();
            }
            Optional<TableReading> table = mapping.findTable(key).flatMap(tables::read);
            table.ifPresent(reading -> findings.addAll(reading.findings()));
            return Optional.of(table);
        });
    }

    /** The definition whose rows these are; of equals the form's own, which comes first. */
    private Optional<TableReading> best(String key, Map<TableLabels, List<TablePlace>> places) {
        TableReading best = null;
        Finding ambiguous = null;
        TableDefinition own = null;
        for (Map.Entry<TableLabels, List<TablePlace>> entry : places.entrySet()) {
            TableDefinition definition = entry.getKey().definition();
            if (definition.key().equals(key)) {
                own = own == null ? definition : own;
                TableFinder finder = new TableFinder(entry.getKey());
                Optional<TableReading> reading = finder.read(entry.getValue());
                ambiguous = ambiguous == null ? finder.ambiguous().orElse(null) : ambiguous;
                if (reading.isPresent() && (best == null || reading.get().foreign() < best.foreign())) {
                    best = reading.get();
                }
            }
        }
        if (best != null) {
            findings.addAll(best.findings());
        } else if (ambiguous != null) {
            findings.add(ambiguous);
        } else if (own != null) {
            findings.add(ReadingCode.TABLE_MISSING
                    .finding("table", own.title())
                    .addAddresses(ElementRef.of(key))
                    .build());
        }
        return Optional.ofNullable(best);
    }
}

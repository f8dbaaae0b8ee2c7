package org.disclosurereport.testkit;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.OrganKind;
import org.disclosurereport.model.Publication;
import org.disclosurereport.model.ReportContact;
import org.disclosurereport.model.ReportPeriod;
import org.disclosurereport.model.ReportScope;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.Section;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.Form;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.table.StatisticsList;
import org.disclosurereport.model.table.StatisticsTable;
import org.jspecify.annotations.Nullable;

/**
 * Annual reports of one edition: consistent ones, and any. Immutable.
 *
 * <pre>{@code
 * @Provide
 * Arbitrary<DisclosureReport> reports() {
 *     return ReportArbitraries.of(Edition.FY2021).any();
 * }
 * }</pre>
 */
public final class ReportArbitraries {

    private static final int LAST_PUBLISHED_YEAR = 2025;
    private static final String ADDRESS = "https://www.example.gov.cn/xxgk/ndbg/index.html?id=1&v=2";
    private static final String TITLE = "年政府信息公开工作年度报告";

    private final Edition edition;
    private final Arbitrary<String> prose;
    private final Arbitrary<String> texts;
    private final @Nullable FigureScale scale;
    private final boolean blanks;

    private ReportArbitraries(
            Edition edition,
            Arbitrary<String> prose,
            Arbitrary<String> texts,
            @Nullable FigureScale scale,
            boolean blanks) {
        this.edition = edition;
        this.prose = prose;
        this.texts = texts;
        this.scale = scale;
        this.blanks = blanks;
    }

    /**
     * Reports of an edition.
     *
     * @param edition the edition
     * @return generators with texts of every kind
     */
    public static ReportArbitraries of(Edition edition) {
        return new ReportArbitraries(edition, TextArbitraries.prose(), TextArbitraries.texts(), null, false);
    }

    /**
     * The same reports with texts of one kind, for formats that cannot carry every character.
     *
     * @param replacement the texts to use wherever a report is free to say anything
     * @return the changed generators
     */
    public ReportArbitraries withTexts(Arbitrary<String> replacement) {
        return new ReportArbitraries(edition, replacement, replacement, scale, blanks);
    }

    /**
     * The same consistent reports with figures of one scale.
     *
     * @param figures how large the figures are
     * @return the changed generators
     */
    public ReportArbitraries withScale(FigureScale figures) {
        return new ReportArbitraries(edition, prose, texts, figures, blanks);
    }

    /**
     * The same consistent reports with some cells left unfilled: blank, {@code /} or {@code -}. No figure that is filled
     * in contradicts another, and no sentence states figures.
     *
     * @return the changed generators
     */
    public ReportArbitraries withBlanks() {
        return new ReportArbitraries(edition, prose, texts, scale, true);
    }

    /**
     * Reports that are right: every prescribed table in its official printing with every cell filled in
     * and every relation holding, every prescribed section in order, a year and a date that fit, codes
     * whose check characters are right, before FY2014 often an annex that adds up. From small offices where most cells are
     * 0 to national size. In some reports sentences state figures of the tables, exactly or in 万.
     *
     * @return reports in which there is nothing to find
     */
    public Arbitrary<DisclosureReport> consistent() {
        Form form = edition.form();
        return Combinators.combine(
                        blanks ? Arbitraries.just(List.<Narrative.Choice>of()) : Narrative.choices(),
                        consistentFigures(),
                        SectionArbitraries.consistent(form, prose),
                        Arbitraries.of(years()),
                        OrganArbitraries.consistent(),
                        frames())
                .as(this::consistent)
                .withoutEdgeCases();
    }

    private DisclosureReport consistent(
            List<Narrative.Choice> choices,
            Figures figures,
            List<Section> sections,
            int year,
            ReportingOrgan organ,
            Frame frame) {
        Optional<ReportScope> scope =
                Optional.of(frame.scope()).filter(drawn -> frame.withScope()).map(drawn -> scopeOf(organ, drawn));
        List<StatisticsTable> tables = Plausible.tables(figures.tables(), organ, scope, year);
        List<Section> prefaced = new ArrayList<>();
        prefaced.add(SectionArbitraries.preface(year));
        prefaced.addAll(sections);
        Narrative narrative = Narrative.of(edition, prefaced, choices, FiledFigures.of(tables, figures.annex()));
        DisclosureReport.Builder report = report(
                year,
                organ,
                narrative.sections(),
                tables.stream().map(table -> Blanks.in(table, figures.blanks())).toList());
        report.statedFigures(narrative.figures()).scope(scope);
        figures.annex()
                .filter(annex -> figures.withAnnex())
                .map(annex -> ListArbitraries.withBlanks(annex, figures.blanks()))
                .ifPresent(report::addList);
        if (frame.withTitle()) {
            report.title(organ.getName() + year + TITLE);
        }
        if (frame.withPeriod()) {
            report.period(ReportPeriod.ofYear(year));
        }
        if (frame.day() > 0) {
            report.publication(Publication.builder()
                    .date(LocalDate.of(year + 1, 1, frame.day()))
                    .indexNumber(
                            Optional.of("014319182/" + (year + 1) + "-00012").filter(number -> frame.withIndex()))
                    .address(Optional.of(ADDRESS).filter(address -> frame.withAddress()))
                    .build());
        }
        return report.build();
    }

    /** The tables, and in a form without tables the annex from which sentences take their figures. */
    private Arbitrary<Figures> consistentFigures() {
        List<TableDefinition> forms = edition.form().tables();
        Arbitrary<List<StatisticsTable>> tables = TableArbitraries.consistent(forms, scale);
        Arbitrary<Optional<StatisticsList>> annexes = forms.isEmpty()
                ? ListArbitraries.consistent(scale).map(Optional::of)
                : Arbitraries.just(Optional.empty());
        Arbitrary<List<Blanks.Pick>> picks = blanks ? Blanks.picks() : Arbitraries.just(List.of());
        return Combinators.combine(tables, annexes, Arbitraries.of(true, true, false), picks)
                .as(Figures::new);
    }

    /**
     * Every report of the edition that the model can hold: tables absent or in the printing of another
     * form, every state of every cell, extreme numbers, any year, any period, any text, sentences that state figures.
     *
     * @return reports
     * @throws IllegalStateException after {@link #withScale} or {@link #withBlanks}: such reports have every scale and blanks
     *     already
     */
    public Arbitrary<DisclosureReport> any() {
        if (scale != null || blanks) {
            throw new IllegalStateException(
                    "Reports of any content must not be of a scale or with blanks, but were asked" + " for "
                            + (scale == null ? "blanks" : scale) + ": only consistent ones can be");
        }
        return Combinators.combine(
                        Arbitraries.integers().between(DisclosureReport.FIRST_YEAR, DisclosureReport.LAST_YEAR),
                        OrganArbitraries.any(texts),
                        Arbitraries.of(ReportScope.class).optional(),
                        Combinators.combine(
                                        texts.optional(0.6),
                                        periods().optional(),
                                        anyPublications().optional(0.6),
                                        contacts().optional(0.4))
                                .as(AnyFrame::new),
                        SectionArbitraries.any(texts),
                        anyTables(),
                        ListArbitraries.any("list1", texts).optional(0.3),
                        StatedArbitraries.any(texts).optional(0.3))
                .as((year, organ, scope, frame, sections, figures, list, stated) -> {
                    DisclosureReport.Builder report = report(year, organ, sections, figures);
                    list.ifPresent(report::addList);
                    stated.ifPresent(found -> {
                        StatedArbitraries.sections(found).forEach(report::addSection);
                        report.statedFigures(found);
                    });
                    scope.ifPresent(report::scope);
                    frame.title().ifPresent(report::title);
                    frame.period().ifPresent(report::period);
                    frame.publication().ifPresent(report::publication);
                    frame.contact().ifPresent(report::contact);
                    return report.build();
                })
                .withoutEdgeCases();
    }

    private DisclosureReport.Builder report(
            int year, ReportingOrgan organ, List<Section> sections, List<StatisticsTable> figures) {
        return DisclosureReport.builder()
                .edition(edition)
                .year(year)
                .organ(organ)
                .sections(sections)
                .tables(figures);
    }

    /** An authorised organisation is no government and speaks for itself alone. */
    private static ReportScope scopeOf(ReportingOrgan organ, ReportScope drawn) {
        return organ.getKind().equals(Optional.of(OrganKind.AUTHORISED_ORGANISATION)) ? ReportScope.SELF : drawn;
    }

    private List<Integer> years() {
        return IntStream.rangeClosed(edition.firstYear(), LAST_PUBLISHED_YEAR)
                .filter(edition::covers)
                .boxed()
                .toList();
    }

    /** For every table of the form nothing, or one of its printings. */
    private Arbitrary<List<StatisticsTable>> anyTables() {
        List<Arbitrary<Optional<StatisticsTable>>> tables = edition.form().tables().stream()
                .map(table -> Arbitraries.oneOf(printings(table.key())
                                .map(printing -> TableArbitraries.any(printing, texts))
                                .toList())
                        .optional(0.75))
                .toList();
        return Combinators.combine(tables)
                .as(list -> list.stream().flatMap(Optional::stream).toList());
    }

    private Stream<TableDefinition> printings(String key) {
        return edition.form().everyTable().stream().filter(table -> table.key().equals(key));
    }

    /** Published in the first weeks of the next year, before every deadline, or not yet. */
    private static Arbitrary<Frame> frames() {
        return Combinators.combine(
                        Arbitraries.of(ReportScope.class),
                        OrganArbitraries.kept(8),
                        OrganArbitraries.kept(5),
                        OrganArbitraries.kept(5),
                        Arbitraries.integers().between(-4, 24),
                        OrganArbitraries.kept(3),
                        OrganArbitraries.kept(3))
                .as(Frame::new);
    }

    private Arbitrary<Publication> anyPublications() {
        return Combinators.combine(
                        dates().optional(),
                        texts.optional(),
                        texts.optional(0.4),
                        texts.optional(0.4),
                        texts.optional(0.4))
                .as((date, indexNumber, documentNumber, address, version) -> Publication.builder()
                        .date(date)
                        .indexNumber(indexNumber)
                        .documentNumber(documentNumber)
                        .address(address)
                        .version(version)
                        .build());
    }

    /** A contact has one of its parts at least. */
    private Arbitrary<ReportContact> contacts() {
        Arbitrary<String> printed = TextArbitraries.notBlank(texts);
        Arbitrary<Optional<String>> part = printed.optional(0.5);
        return Combinators.combine(part, part, part, part, part, printed)
                .as((address, postcode, phone, fax, email, atLeast) -> {
                    boolean none =
                            Stream.of(address, postcode, phone, fax, email).allMatch(Optional::isEmpty);
                    return ReportContact.builder()
                            .address(none ? Optional.of(atLeast) : address)
                            .postcode(postcode)
                            .phone(phone)
                            .fax(fax)
                            .email(email)
                            .build();
                });
    }

    private static Arbitrary<ReportPeriod> periods() {
        return Combinators.combine(dates(), Arbitraries.integers().between(0, 800))
                .as((first, days) -> ReportPeriod.builder()
                        .firstDay(first)
                        .lastDay(first.plusDays(days))
                        .build());
    }

    private static Arbitrary<LocalDate> dates() {
        long first = LocalDate.of(1949, 10, 1).toEpochDay();
        long last = LocalDate.of(2100, 12, 31).toEpochDay();
        return Arbitraries.longs().between(first, last).map(LocalDate::ofEpochDay);
    }

    /** What stands around the figures; a day that is not positive means that the report is not published. */
    private record Frame(
            ReportScope scope,
            boolean withScope,
            boolean withTitle,
            boolean withPeriod,
            int day,
            boolean withIndex,
            boolean withAddress) {}

    private record Figures(
            List<StatisticsTable> tables,
            Optional<StatisticsList> annex,
            boolean withAnnex,
            List<Blanks.Pick> blanks) {}

    private record AnyFrame(
            Optional<String> title,
            Optional<ReportPeriod> period,
            Optional<Publication> publication,
            Optional<ReportContact> contact) {}
}

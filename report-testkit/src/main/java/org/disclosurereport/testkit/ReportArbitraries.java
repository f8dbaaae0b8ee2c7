package org.disclosurereport.testkit;

import java.time.LocalDate;
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
import org.disclosurereport.model.table.StatisticsTable;

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
    private static final String TITLE = "年政府信息公开工作年度报告";

    private final Edition edition;
    private final Arbitrary<String> prose;
    private final Arbitrary<String> texts;

    private ReportArbitraries(Edition edition, Arbitrary<String> prose, Arbitrary<String> texts) {
        this.edition = edition;
        this.prose = prose;
        this.texts = texts;
    }

    /**
     * Reports of an edition.
     *
     * @param edition the edition
     * @return generators with texts of every kind
     */
    public static ReportArbitraries of(Edition edition) {
        return new ReportArbitraries(edition, TextArbitraries.prose(), TextArbitraries.texts());
    }

    /**
     * The same reports with texts of one kind, for formats that cannot carry every character.
     *
     * @param replacement the texts to use wherever a report is free to say anything
     * @return the changed generators
     */
    public ReportArbitraries withTexts(Arbitrary<String> replacement) {
        return new ReportArbitraries(edition, replacement, replacement);
    }

    /**
     * Reports that are right: every prescribed table in its official printing with every cell filled in
     * and every relation holding, every prescribed section in order, a year and a date that fit, codes
     * whose check characters are right. From small offices where most cells are 0 to national size.
     *
     * @return reports without a fault in their figures
     */
    public Arbitrary<DisclosureReport> consistent() {
        Form form = edition.form();
        List<Arbitrary<StatisticsTable>> tables =
                form.tables().stream().map(TableArbitraries::consistent).toList();
        return Combinators.combine(
                        Arbitraries.of(years()),
                        OrganArbitraries.consistent(),
                        Arbitraries.of(ReportScope.class).optional(0.8),
                        Combinators.combine(Arbitraries.of(true, false), Arbitraries.of(true, false), publications())
                                .as(Frame::new),
                        SectionArbitraries.consistent(form, prose),
                        Combinators.combine(tables).as(list -> list))
                .as((year, organ, scope, frame, sections, figures) -> {
                    DisclosureReport.Builder report = report(year, organ, sections, figures);
                    scope.ifPresent(stated -> report.scope(scopeOf(organ, stated)));
                    if (frame.withTitle()) {
                        report.title(organ.getName() + year + TITLE);
                    }
                    if (frame.withPeriod()) {
                        report.period(ReportPeriod.ofYear(year));
                    }
                    frame.publication()
                            .ifPresent(publication -> report.publication(publication.toBuilder()
                                    .date(publication.getDate().map(date -> date.withYear(year + 1)))
                                    .build()));
                    return report.build();
                })
                .withoutEdgeCases();
    }

    /**
     * Every report of the edition that the model can hold: tables absent or in the printing of another
     * form, every state of every cell, extreme numbers, any year, any period, any text, sentences that state figures.
     *
     * @return reports
     */
    public Arbitrary<DisclosureReport> any() {
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
        Form form = edition.form();
        return Stream.concat(form.tables().stream(), form.alsoFiled().stream())
                .filter(table -> table.key().equals(key));
    }

    /** Published in the first weeks of the next year, before every deadline; the year is set later. */
    private static Arbitrary<Optional<Publication>> publications() {
        Arbitrary<LocalDate> dates = Arbitraries.integers().between(4, 24).map(day -> LocalDate.of(2022, 1, day));
        return Combinators.combine(
                        dates,
                        Arbitraries.just("014319182/2022-00012").optional(0.3),
                        Arbitraries.just("https://www.example.gov.cn/xxgk/ndbg/index.html?id=1&v=2")
                                .optional(0.3))
                .as((date, indexNumber, address) -> Publication.builder()
                        .date(date)
                        .indexNumber(indexNumber)
                        .address(address)
                        .build())
                .optional(0.8);
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

    private record Frame(boolean withTitle, boolean withPeriod, Optional<Publication> publication) {}

    private record AnyFrame(
            Optional<String> title,
            Optional<ReportPeriod> period,
            Optional<Publication> publication,
            Optional<ReportContact> contact) {}
}

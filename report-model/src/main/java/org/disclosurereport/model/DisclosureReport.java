package org.disclosurereport.model;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.disclosurereport.model.dispute.DisputeTable;
import org.disclosurereport.model.finding.ReportKey;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.proactive.ProactiveDisclosure;
import org.disclosurereport.model.request.RequestTable;
import org.disclosurereport.model.stated.StatedFigure;
import org.disclosurereport.model.statistics.StatisticsForm;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsList;
import org.disclosurereport.model.table.StatisticsTable;

/**
 * An annual report on government information disclosure (政府信息公开工作年度报告) as one organ filed it for one
 * year. Immutable; a report whose totals do not add up is a perfectly good object.
 */
public interface DisclosureReport {

    /** The first fiscal year for which reports were due, under the 2007 Regulation. */
    int FIRST_YEAR = 2008;

    /** No report is for a later year. */
    int LAST_YEAR = 2100;

    /**
     * The generation of the form in which the report was filed.
     *
     * @return the edition
     */
    Edition getEdition();

    /**
     * The fiscal year that the report is about.
     *
     * @return {@value #FIRST_YEAR} to {@value #LAST_YEAR}
     */
    int getYear();

    /**
     * The organ that reports.
     *
     * @return the organ
     */
    ReportingOrgan getOrgan();

    /**
     * The title as printed on the report.
     *
     * @return for example {@code 示例市人民政府2025年政府信息公开工作年度报告}, or empty if the source has none
     */
    Optional<String> getTitle();

    /**
     * For whom the figures speak.
     *
     * @return the scope, or empty if the report does not say
     */
    Optional<ReportScope> getScope();

    /**
     * The period for which figures are stated.
     *
     * @return the period, or empty if the report does not say
     */
    Optional<ReportPeriod> getPeriod();

    /**
     * How the report was published.
     *
     * @return the publication, or empty if nothing is known of it
     */
    Optional<Publication> getPublication();

    /**
     * Whom to ask about the report.
     *
     * @return the contact, or empty if the report names none
     */
    Optional<ReportContact> getContact();

    /**
     * The sections in printed order. A section that the source has no place for is not in the list.
     *
     * @return the sections
     */
    List<Section> getSections();

    /**
     * The prescribed tables as filed, in the order of the form, each with its own definition. A table
     * that the source has no place for is not in the list.
     *
     * @return the tables, at most one for each key
     */
    List<StatisticsTable> getTables();

    /**
     * Lists of figures that no national form prescribes, in printed order.
     *
     * @return the lists, each with a key of its own
     */
    List<StatisticsList> getLists();

    /**
     * The figures that sentences of the report state, in printed order. A reader fills them in from the text; a report
     * that was built or filed without them has none, whatever its text says.
     *
     * @return the figures, each with a key of its own
     */
    List<StatedFigure> getStatedFigures();

    /**
     * The stated figure with a key.
     *
     * @param key for example {@code requestsReceived}
     * @return the figure, or empty if the report has none
     */
    default Optional<StatedFigure> findStatedFigure(String key) {
        return getStatedFigures().stream()
                .filter(figure -> figure.getKey().equals(key))
                .findFirst();
    }

    /**
     * The list with a key.
     *
     * @param key for example {@code fujian}
     * @return the list, or empty if the report has none
     */
    default Optional<StatisticsList> findList(String key) {
        return getLists().stream().filter(list -> list.getKey().equals(key)).findFirst();
    }

    /**
     * The table with a key.
     *
     * @param key for example {@code request}
     * @return the table, or empty if the report has none
     */
    default Optional<StatisticsTable> findTable(String key) {
        return getTables().stream()
                .filter(table -> table.getDefinition().key().equals(key))
                .findFirst();
    }

    /**
     * Section two.
     *
     * @return what was filed, or empty if the report has no such table
     */
    default Optional<ProactiveDisclosure> getProactive() {
        return findTable(ProactiveDisclosure.KEY).map(ProactiveDisclosure::of);
    }

    /**
     * Section three.
     *
     * @return what was filed, or empty if the report has no such table
     */
    default Optional<RequestTable> getRequest() {
        return findTable(RequestTable.KEY).map(RequestTable::of);
    }

    /**
     * Section four.
     *
     * @return what was filed, or empty if the report has no such table
     */
    default Optional<DisputeTable> getDispute() {
        return findTable(DisputeTable.KEY).map(DisputeTable::of);
    }

    /**
     * The statistics form of reports for 2014 to 2018.
     *
     * @return what was filed, or empty if the report has no such table
     */
    default Optional<StatisticsForm> getStatisticsForm() {
        return findTable(StatisticsForm.KEY).map(StatisticsForm::of);
    }

    /**
     * Every figure of tables and lists with its address, in the order of the form, those of lists last.
     *
     * @return the figures that were filed in cells
     */
    default Stream<ReportFigure> cells() {
        return Stream.concat(getTables().stream(), getLists().stream().map(StatisticsList::toTable))
                .flatMap(table -> table.getDefinition().cells().stream()
                        .map(cell -> new ReportFigure(cell, table.getCell(cell.index()))));
    }

    /**
     * Every figure with its address, in the order of the form, then those of lists, last those that sentences state.
     *
     * @return the figures
     */
    default Stream<ReportFigure> figures() {
        List<StatedFigure> stated = getStatedFigures();
        return Stream.concat(
                cells(),
                IntStream.range(0, stated.size())
                        .mapToObj(i -> new ReportFigure(
                                stated.get(i).toDefinition(i), stated.get(i).toCell())));
    }

    /**
     * The content of the cell at an address.
     *
     * @param ref the address
     * @return the cell, or empty if this report has no such cell
     */
    default Optional<Cell> find(CellRef ref) {
        if (ref.table().equals(StatedFigure.TABLE)) {
            return findStatedFigure(ref.row())
                    .filter(figure -> figure.ref().equals(ref))
                    .map(StatedFigure::toCell);
        }
        return findTable(ref.table())
                .or(() -> findList(ref.table()).map(StatisticsList::toTable))
                .flatMap(table -> table.find(ref));
    }

    /**
     * This report with another content in one cell.
     *
     * @param ref the address
     * @param cell the content
     * @return the changed copy
     * @throws IllegalArgumentException if this report has no such cell; what a sentence states is no cell
     */
    default DisclosureReport with(CellRef ref, Cell cell) {
        Optional<StatisticsList> list = findList(ref.table());
        if (list.isPresent()) {
            StatisticsList changed = list.get().with(ref.row(), ref.column(), cell);
            return toBuilder()
                    .lists(getLists().stream()
                            .map(each -> each.getKey().equals(ref.table()) ? changed : each)
                            .toList())
                    .build();
        }
        StatisticsTable table = findTable(ref.table())
                .orElseThrow(() ->
                        new IllegalArgumentException("The report must have the table of " + ref + ", but has none"));
        return toBuilder().table(table.with(ref.row(), ref.column(), cell)).build();
    }

    /**
     * The addresses at which two reports state different figures, or at which only one of them has a
     * cell.
     *
     * @param other another report
     * @return the addresses in the order of the form, those that only the other report has last
     */
    default List<CellRef> differences(DisclosureReport other) {
        List<CellRef> differences = new ArrayList<>();
        figures()
                .filter(figure -> !other.find(figure.definition().ref()).equals(Optional.of(figure.cell())))
                .forEach(figure -> differences.add(figure.definition().ref()));
        other.figures()
                .map(figure -> figure.definition().ref())
                .filter(ref -> find(ref).isEmpty())
                .forEach(differences::add);
        return differences;
    }

    /**
     * What findings about several reports call this one.
     *
     * @return organ and year
     */
    default ReportKey toKey() {
        return ReportKey.of(getOrgan().getName(), getYear());
    }

    /**
     * A builder that starts from this report.
     *
     * @return a builder
     */
    default Builder toBuilder() {
        return builder().from(this);
    }

    /**
     * A builder.
     *
     * @return an empty builder
     */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a report. Not thread-safe. */
    final class Builder {

        private final ImmutableFiledReport.Builder filed = ImmutableFiledReport.builder();
        private final Map<String, StatisticsTable> tables = new LinkedHashMap<>();

        private Builder() {}

        /**
         * Takes everything over from a report.
         *
         * @param report the report
         * @return this builder
         */
        public Builder from(DisclosureReport report) {
            filed.from(report);
            return tables(report.getTables());
        }

        /**
         * The generation of the form. Required.
         *
         * @param edition the edition
         * @return this builder
         */
        public Builder edition(Edition edition) {
            filed.edition(edition);
            return this;
        }

        /**
         * The fiscal year. Required.
         *
         * @param year {@value DisclosureReport#FIRST_YEAR} to {@value DisclosureReport#LAST_YEAR}
         * @return this builder
         */
        public Builder year(int year) {
            filed.year(year);
            return this;
        }

        /**
         * The organ that reports. Required.
         *
         * @param organ the organ
         * @return this builder
         */
        public Builder organ(ReportingOrgan organ) {
            filed.organ(organ);
            return this;
        }

        /**
         * The title as printed on the report.
         *
         * @param title the title
         * @return this builder
         */
        public Builder title(String title) {
            return title(Optional.of(title));
        }

        /**
         * The title as printed on the report.
         *
         * @param title the title, or empty for none
         * @return this builder
         */
        public Builder title(Optional<String> title) {
            filed.title(title);
            return this;
        }

        /**
         * For whom the figures speak.
         *
         * @param scope the scope
         * @return this builder
         */
        public Builder scope(ReportScope scope) {
            return scope(Optional.of(scope));
        }

        /**
         * For whom the figures speak.
         *
         * @param scope the scope, or empty for none
         * @return this builder
         */
        public Builder scope(Optional<ReportScope> scope) {
            filed.scope(scope);
            return this;
        }

        /**
         * The period for which figures are stated.
         *
         * @param period the period
         * @return this builder
         */
        public Builder period(ReportPeriod period) {
            return period(Optional.of(period));
        }

        /**
         * The period for which figures are stated.
         *
         * @param period the period, or empty for none
         * @return this builder
         */
        public Builder period(Optional<ReportPeriod> period) {
            filed.period(period);
            return this;
        }

        /**
         * How the report was published.
         *
         * @param publication the publication
         * @return this builder
         */
        public Builder publication(Publication publication) {
            return publication(Optional.of(publication));
        }

        /**
         * How the report was published.
         *
         * @param publication the publication, or empty for none
         * @return this builder
         */
        public Builder publication(Optional<Publication> publication) {
            filed.publication(publication);
            return this;
        }

        /**
         * Whom to ask about the report.
         *
         * @param contact the contact
         * @return this builder
         */
        public Builder contact(ReportContact contact) {
            return contact(Optional.of(contact));
        }

        /**
         * Whom to ask about the report.
         *
         * @param contact the contact, or empty for none
         * @return this builder
         */
        public Builder contact(Optional<ReportContact> contact) {
            filed.contact(contact);
            return this;
        }

        /**
         * Adds a section after those that are there.
         *
         * @param section the section
         * @return this builder
         */
        public Builder addSection(Section section) {
            filed.addSection(section);
            return this;
        }

        /**
         * Replaces all sections.
         *
         * @param sections the sections in printed order
         * @return this builder
         */
        public Builder sections(Iterable<? extends Section> sections) {
            filed.sections(sections);
            return this;
        }

        /**
         * Adds a list after those that are there.
         *
         * @param list the list
         * @return this builder
         */
        public Builder addList(StatisticsList list) {
            filed.addList(list);
            return this;
        }

        /**
         * Replaces all lists.
         *
         * @param lists the lists in printed order
         * @return this builder
         */
        public Builder lists(Iterable<StatisticsList> lists) {
            filed.lists(lists);
            return this;
        }

        /**
         * Adds a stated figure after those that are there.
         *
         * @param figure the figure
         * @return this builder
         */
        public Builder addStatedFigure(StatedFigure figure) {
            filed.addStatedFigure(figure);
            return this;
        }

        /**
         * Replaces all stated figures.
         *
         * @param figures the figures in printed order
         * @return this builder
         */
        public Builder statedFigures(Iterable<? extends StatedFigure> figures) {
            filed.statedFigures(figures);
            return this;
        }

        /**
         * Sets a table, in place of the one with the same key if there is one.
         *
         * @param table the table
         * @return this builder
         */
        public Builder table(StatisticsTable table) {
            tables.put(table.getDefinition().key(), table);
            return this;
        }

        /**
         * Replaces all tables.
         *
         * @param replacement the tables
         * @return this builder
         * @throws IllegalArgumentException if a key stands twice
         */
        public Builder tables(Iterable<StatisticsTable> replacement) {
            tables.clear();
            for (StatisticsTable table : replacement) {
                if (tables.put(table.getDefinition().key(), table) != null) {
                    throw new IllegalArgumentException("A report must have each table once, but has '"
                            + table.getDefinition().key() + "' twice");
                }
            }
            return this;
        }

        /**
         * Sets section two.
         *
         * @param proactive what is filed
         * @return this builder
         */
        public Builder proactive(ProactiveDisclosure proactive) {
            return table(proactive.toTable());
        }

        /**
         * Sets section three.
         *
         * @param request what is filed
         * @return this builder
         */
        public Builder request(RequestTable request) {
            return table(request.toTable());
        }

        /**
         * Sets section four.
         *
         * @param dispute what is filed
         * @return this builder
         */
        public Builder dispute(DisputeTable dispute) {
            return table(dispute.toTable());
        }

        /**
         * Sets the statistics form of 2014 to 2018.
         *
         * @param statistics what is filed
         * @return this builder
         */
        public Builder statisticsForm(StatisticsForm statistics) {
            return table(statistics.toTable());
        }

        /**
         * The finished report.
         *
         * @return the report
         * @throws IllegalStateException if edition, year or organ is missing
         * @throws IllegalArgumentException if the year is out of range, the title is not well-formed Unicode, or two
         *     lists, or a list and a table of a form, have the same key, or two stated figures, or one relates to a
         *     figure that is not there
         */
        public DisclosureReport build() {
            return filed.tables(tables.values()).build();
        }
    }
}

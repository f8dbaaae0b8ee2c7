package org.disclosurereport.model.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportFigure;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.FormLabel;
import org.disclosurereport.model.form.LocalAnnex;
import org.disclosurereport.model.form.Relation;
import org.disclosurereport.model.form.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StatisticsListTest {

    private static ListRow row(String key, String label, String unit) {
        return new ListRow(key, label, Optional.of(unit));
    }

    static StatisticsList fujian() {
        return StatisticsList.builder("fujian")
                .annex(LocalAnnex.FUJIAN)
                .title("附表")
                .column(new ListColumn("year", "2014年度"))
                .column(new ListColumn("cumulative", "历年累计"))
                .row(row("itemsDisclosed", "主动公开信息数", "条"), Cell.of(51), Cell.of(100))
                .row(row("disclosedOnWebsite", "其中：1、网站公开", "条"), Cell.of(7), Cell.of(90))
                .row(row("row3", "微信公开", "条"), Cell.of(4), Cell.BLANK)
                .row(row("feesRemitted", "政府信息公开收费减免金额", "元"), Cell.of(1_25), Cell.of(3_00))
                .build();
    }

    private static DisclosureReport report(StatisticsList... lists) {
        return DisclosureReport.builder()
                .edition(Edition.FY2014)
                .year(2014)
                .organ(ReportingOrgan.of("示例区财政金融局"))
                .lists(List.of(lists))
                .build();
    }

    @Test
    void figures_of_a_list_have_addresses_labels_and_units() {
        assertThat(report(fujian()).figures())
                .extracting(figure ->
                        figure.definition().ref() + " " + figure.definition().row() + " " + figure.text()
                                + figure.definition().unit().symbol())
                .startsWith(
                        "fujian/itemsDisclosed/year 主动公开信息数 51条",
                        "fujian/itemsDisclosed/cumulative 主动公开信息数 100条",
                        "fujian/disclosedOnWebsite/year 其中：1、网站公开 7条")
                .endsWith(
                        "fujian/row3/cumulative 微信公开 条",
                        "fujian/feesRemitted/year 政府信息公开收费减免金额 1.25元",
                        "fujian/feesRemitted/cumulative 政府信息公开收费减免金额 3元");
    }

    @Test
    void a_report_finds_changes_and_compares_figures_of_lists() {
        CellRef ref = CellRef.parse("fujian/row3/year");
        DisclosureReport report = report(fujian());
        DisclosureReport changed = report.with(ref, Cell.SLASH);
        assertThat(report.find(ref)).contains(Cell.of(4));
        assertThat(changed.find(ref)).contains(Cell.SLASH);
        assertThat(report.differences(changed)).containsExactly(ref);
        StatisticsList other = StatisticsList.builder("list1")
                .column(new ListColumn("column1", "数量"))
                .build();
        assertThat(report(fujian(), other).with(ref, Cell.SLASH).getLists())
                .containsExactly(changed.findList("fujian").orElseThrow(), other);
        assertThat(changed).isNotEqualTo(report);
        assertThat(changed.with(ref, Cell.of(4))).isEqualTo(report).hasSameHashCodeAs(report);
        assertThat(report.findList("fujian")).contains(fujian());
        assertThat(report.findList("pudong")).isEmpty();
    }

    @Test
    void a_list_takes_the_figures_of_a_table_with_its_rows_and_columns() {
        StatisticsTable table = fujian().with("row3", "cumulative", Cell.of(7)).toTable();

        assertThat(fujian().with(table)).isEqualTo(fujian().with("row3", "cumulative", Cell.of(7)));
        StatisticsList longer = fujian().toBuilder()
                .row(row("row9", "刊发", "篇"), Cell.of(1), Cell.SLASH)
                .build();
        assertThat(longer.with(table).toTable().find(CellRef.parse("fujian/row9/cumulative")))
                .contains(Cell.SLASH);
        assertThat(longer.with(table).toTable().find(CellRef.parse("fujian/row3/cumulative")))
                .contains(Cell.of(7));
        assertThatThrownBy(() -> fujian().with(longer.toTable()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("row9");
    }

    @Test
    void identities_apply_where_their_rows_are_printed() {
        StatisticsTable table = fujian().toTable();
        assertThat(table.getDefinition().relations())
                .extracting(relation -> relation.rule() + " " + relation.kind() + " "
                        + table.getDefinition().cell(relation.left().get(0)).ref())
                .containsExactly(
                        "FY2008-FJ-SUMS AT_MOST fujian/disclosedOnWebsite/year",
                        "FY2008-FJ-SUMS AT_MOST fujian/disclosedOnWebsite/cumulative",
                        "FY2008-FJ-BREAKDOWN SUM fujian/itemsDisclosed/year",
                        "FY2008-FJ-BREAKDOWN SUM fujian/itemsDisclosed/cumulative",
                        "FY2008-YTD AT_MOST fujian/itemsDisclosed/year",
                        "FY2008-YTD AT_MOST fujian/disclosedOnWebsite/year",
                        "FY2008-YTD AT_MOST fujian/row3/year",
                        "FY2008-YTD AT_MOST fujian/feesRemitted/year");
    }

    @Test
    void a_row_without_a_unit_of_a_form_takes_any_decimal() {
        ListRow texts = new ListRow("row1", "刊发稿件", Optional.of("篇(次)"));
        assertThat(texts.figuresIn()).isEqualTo(Unit.UNSTATED);
        assertThat(new ListRow("row1", "刊发稿件", Optional.empty()).figuresIn()).isEqualTo(Unit.UNSTATED);
        assertThat(row("row1", "刊发稿件", "篇").figuresIn()).isEqualTo(Unit.ARTICLE);
        StatisticsList list = StatisticsList.builder("list1")
                .column(new ListColumn("column1", "数量"))
                .row(texts, Cell.of(Unit.UNSTATED.toStored(new BigDecimal("3870.5"))))
                .build();
        assertThat(report(list).figures().map(ReportFigure::text)).containsExactly("3870.5");
        assertThat(list.toTable().getDefinition().relations()).isEmpty();
        assertThat(list.toTable().getDefinition().title().zh()).isEqualTo("统计列表");
    }

    @Test
    void lists_are_equal_if_they_print_the_same() {
        assertThat(fujian()).isEqualTo(fujian()).hasSameHashCodeAs(fujian());
        assertThat(fujian().toBuilder().build()).isEqualTo(fujian());
        assertThat(fujian().toBuilder().title("附表一").build()).isNotEqualTo(fujian());
        assertThat(fujian().with("row3", "cumulative", Cell.of(0))).isNotEqualTo(fujian());
        assertThat(fujian()).hasToString("StatisticsList{fujian, 4 rows, 2 columns}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Row", "row-1", "a/b", "行", "1a"})
    void a_key_is_a_name(String key) {
        assertThat(StatisticsList.isKey(key)).isFalse();
        assertThatThrownBy(() -> StatisticsList.builder(key)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ListRow(key, "行", Optional.empty())).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ListColumn(key, "列")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void what_no_list_can_be_is_refused_with_the_reason() {
        assertThatThrownBy(() -> StatisticsList.builder("list1").build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("must have a column");
        assertThatThrownBy(
                        () -> fujian().toBuilder().row(row("row3", "再次", "条")).build())
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("fujian/row3/year twice");
        assertThatThrownBy(() -> fujian().with("row9", "year", Cell.of(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("row9/year");
        assertThatThrownBy(() -> fujian().toBuilder().row(row("row9", "行", "条"), Cell.of(1)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("2 figures");
        assertThatThrownBy(() -> new ListColumn("year", " ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ListColumn("year", "\ud800")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> row("row9", " ", "条")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> row("row9", "行", "\ud800")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> report(fujian(), fujian()))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("'fujian'");
        StatisticsList request = StatisticsList.builder("request")
                .column(new ListColumn("year", "年"))
                .build();
        assertThatThrownBy(() -> report(request)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void every_known_annex_is_as_its_source_prints_it() {
        assertThat(LocalAnnex.FUJIAN.definition().rows()).hasSize(21);
        assertThat(LocalAnnex.PUDONG.definition().rows()).hasSize(54);
        assertThat(LocalAnnex.DINGXI.definition().rows()).hasSize(35);
        assertThat(LocalAnnex.PINGTAN.definition().rows()).hasSize(21);
        for (LocalAnnex annex : LocalAnnex.values()) {
            assertThat(annex.definition().columns()).hasSize(2);
            StatisticsList.Builder full = StatisticsList.builder(annex.key()).annex(annex);
            annex.definition()
                    .columns()
                    .forEach(column -> full.column(
                            new ListColumn(column.key(), column.wording().zh())));
            annex.definition()
                    .rows()
                    .forEach(row -> full.row(new ListRow(row.key(), row.toString(), Optional.empty())));
            assertThat(full.build().toTable().getDefinition().relations())
                    .extracting(Relation::rule)
                    .contains("FY2008-YTD")
                    .matches(rules ->
                            annex == LocalAnnex.PINGTAN || rules.stream().anyMatch(rule -> rule.endsWith("-SUMS")));
        }
    }

    @Test
    void a_total_none_of_whose_parts_is_printed_is_not_compared() {
        StatisticsList list = StatisticsList.builder("fujian")
                .annex(LocalAnnex.FUJIAN)
                .column(new ListColumn("year", "2014年度"))
                .row(row("itemsDisclosed", "主动公开信息数", "条"), Cell.of(51))
                .build();

        assertThat(list.toTable().getDefinition().relations()).isEmpty();
    }

    /** A total of parts that must all be printed says nothing where one is missing. */
    @Test
    void without_a_part_its_total_is_not_compared() {
        StatisticsList.Builder list = StatisticsList.builder("pudong").annex(LocalAnnex.PUDONG);
        list.column(new ListColumn("month", "本月累计"));
        List<FormLabel> rows = LocalAnnex.PUDONG.definition().rows();
        rows.stream()
                .filter(row -> row != rows.get(12))
                .forEach(row -> list.row(new ListRow(row.key(), row.toString(), Optional.empty())));

        assertThat(list.build().toTable().getDefinition().relations())
                .filteredOn(relation -> relation.kind() == Relation.Kind.SUM)
                .extracting(relation -> relation.left().get(0) + 1)
                .containsExactly(18, 26, 36, 37, 42, 48);
    }

    @Test
    void totals_of_pudong_are_those_that_its_form_computes() {
        StatisticsList.Builder full = StatisticsList.builder("pudong").annex(LocalAnnex.PUDONG);
        full.column(new ListColumn("month", "本月累计"));
        LocalAnnex.PUDONG
                .definition()
                .rows()
                .forEach(row -> full.row(new ListRow(row.key(), row.toString(), Optional.empty())));
        StatisticsTable table = full.build().toTable();
        assertThat(table.getDefinition().relations().stream()
                        .filter(relation -> relation.kind() == Relation.Kind.SUM)
                        .map(relation -> relation.left().get(0) + 1 + " of "
                                + (relation.right().get(0) + 1) + " to "
                                + (relation.right().get(relation.right().size() - 1) + 1)))
                .containsExactly(
                        "12 of 13 to 18",
                        "19 of 20 to 27",
                        "27 of 28 to 33",
                        "37 of 38 to 43",
                        "38 of 39 to 42",
                        "43 of 44 to 48",
                        "49 of 50 to 51");
    }

    @Test
    void every_part_of_a_list_makes_it_another() {
        StatisticsList list = fujian();
        StatisticsList renamed = copy("fujian2", list, LocalAnnex.FUJIAN, "附表", list.getColumns(), list.getRows());
        StatisticsList ofNobody = copy("fujian", list, null, "附表", list.getColumns(), list.getRows());
        StatisticsList otherColumn = copy(
                "fujian",
                list,
                LocalAnnex.FUJIAN,
                "附表",
                List.of(new ListColumn("year", "2014年"), list.getColumns().get(1)),
                list.getRows());
        List<ListRow> rows = new java.util.ArrayList<>(list.getRows());
        rows.set(2, row("row3", "微信", "条"));
        StatisticsList otherRow = copy("fujian", list, LocalAnnex.FUJIAN, "附表", list.getColumns(), rows);
        assertThat(copy("fujian", list, LocalAnnex.FUJIAN, "附表", list.getColumns(), list.getRows()))
                .isEqualTo(list)
                .hasSameHashCodeAs(list);
        assertThat(List.of(renamed, ofNobody, otherColumn, otherRow))
                .allSatisfy(other -> assertThat(other).isNotEqualTo(list).doesNotHaveSameHashCodeAs(list));
        assertThat(list.equals("fujian")).isFalse();
        assertThat(list.getAnnex()).contains(LocalAnnex.FUJIAN);
        assertThat(ofNobody.getAnnex()).isEmpty();
        assertThat(list.getTitle()).contains("附表");
        assertThat(list.getKey()).isEqualTo("fujian");
        assertThat(list.getColumns()).hasSize(2);
        assertThat(list.getRows()).hasSize(4);
        assertThat(list.getCell("row3", "year")).isEqualTo(Cell.of(4));
        assertThat(ListColumn.keys())
                .startsWith("year", "cumulative", "month", "yearToDate", "period", "column1")
                .hasSize(25);
    }

    private static StatisticsList copy(
            String key,
            StatisticsList list,
            LocalAnnex annex,
            String title,
            List<ListColumn> columns,
            List<ListRow> rows) {
        StatisticsList.Builder builder = StatisticsList.builder(key).title(title);
        if (annex != null) {
            builder.annex(annex);
        }
        columns.forEach(builder::column);
        rows.forEach(builder::row);
        list.toTable()
                .getDefinition()
                .cells()
                .forEach(cell -> builder.cell(
                        cell.ref().row(),
                        cell.ref().column(),
                        list.getCell(cell.ref().row(), cell.ref().column())));
        return builder.build();
    }

    @Test
    void labels_of_a_list_are_in_the_words_of_the_annex_and_as_printed() {
        StatisticsTable table = fujian().toTable();
        assertThat(table.getDefinition().title().zh()).isEqualTo("附表");
        assertThat(table.getDefinition().title().en()).isEqualTo("Annex of Fujian");
        assertThat(table.getDefinition()
                        .require("itemsDisclosed", "year")
                        .described()
                        .en())
                .isEqualTo("row 'Items disclosed', column 'Year'");
        assertThat(table.getDefinition()
                        .require("row3", "cumulative")
                        .described()
                        .en())
                .isEqualTo("row '微信公开', column 'All years together'");
        assertThat(table.getDefinition().form()).isEqualTo("fujian");
        StatisticsList untitled = StatisticsList.builder("fujian")
                .annex(LocalAnnex.FUJIAN)
                .title(" ")
                .column(new ListColumn("year", "年"))
                .build();
        assertThat(untitled.toTable().getDefinition().title().zh()).isEqualTo("福建省政府信息公开情况附表");
    }

    @Test
    void rows_that_are_counted_otherwise_are_not_added() {
        StatisticsList mixed = StatisticsList.builder("fujian")
                .annex(LocalAnnex.FUJIAN)
                .column(new ListColumn("year", "年"))
                .row(row("itemsDisclosed", "主动公开信息数", "条"), Cell.of(5))
                .row(row("disclosedOnWebsite", "网站公开", "万元"), Cell.of(5))
                .row(row("disclosedInGazette", "政府公报公开", "件"), Cell.of(5))
                .build();
        assertThat(mixed.toTable().getDefinition().relations())
                .extracting(Relation::toString)
                .containsExactly("FY2008-FJ-SUMS AT_MOST[2][0]");
    }
}

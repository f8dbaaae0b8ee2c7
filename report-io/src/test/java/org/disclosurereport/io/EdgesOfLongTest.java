package org.disclosurereport.io;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.disclosurereport.io.grid.FigureParser;
import org.disclosurereport.io.grid.FigureParser.Reading;
import org.disclosurereport.io.grid.GridCell;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.EdgesOfLong;
import org.disclosurereport.model.ReportingOrgan;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.TableDefinition;
import org.disclosurereport.model.form.Unit;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;

/** A figure at the edges of 64 bits is read exactly, or it is said that it cannot be; none wraps around. */
class EdgesOfLongTest {

    private static final CellRef COUNT = CellRef.parse("request/newlyReceived/total");
    private static final CellRef FEES = CellRef.parse("proactive/administrativeFees/amount");

    private static final Cell MARK = Cell.of(1_234_567_000_000L);

    /** Whole numbers around the largest and the smallest {@code long}, of up to ten thousand times their size. */
    @Provide
    Arbitrary<BigInteger> wholes() {
        return Combinators.combine(
                        EdgesOfLong.numbers(), Arbitraries.longs().between(-3, 3), Arbitraries.of(1, 1, 1, 10, 10_000))
                .as((edge, near, factor) ->
                        BigInteger.valueOf(edge).add(BigInteger.valueOf(near)).multiply(BigInteger.valueOf(factor)));
    }

    @Provide
    Arbitrary<Unit> units() {
        return Arbitraries.of(Unit.PIECE, Unit.YUAN, Unit.TEN_THOUSAND_YUAN);
    }

    /** What is printed has no more decimals than the unit: the stored number and nothing else decides. */
    @Property(tries = 2000)
    void a_printed_figure_is_exact_or_too_large(@ForAll("wholes") BigInteger stored, @ForAll("units") Unit unit) {
        String printed = new BigDecimal(stored, unit.decimals()).toPlainString();
        Statistics.label("fits")
                .collect(fits(stored))
                .coverage(coverage -> coverage.check(true).percentage(share -> share > 20 && share < 80));

        assertThat(FigureParser.parse(GridCell.text(0, 0, printed), unit))
                .isEqualTo(exactOrTooLarge(stored, printed, null));
    }

    /** Under a header of 万件 or 万元 in a mapped sheet: the figure is multiplied. */
    @Property(tries = 1000)
    void a_figure_that_is_multiplied_is_exact_or_too_large(
            @ForAll("wholes") BigInteger stored, @ForAll("units") Unit unit) {
        String printed = new BigDecimal(stored, unit.decimals() + 4).toPlainString();

        assertThat(FigureParser.parse(GridCell.text(0, 0, printed), unit, 4))
                .isEqualTo(exactOrTooLarge(stored, printed, null));
    }

    /** The one unit that is read beside a figure. */
    @Property(tries = 1000)
    void an_amount_with_its_unit_is_exact_or_too_large(@ForAll("wholes") BigInteger stored) {
        for (String unit : List.of("元", "万元", "亿元")) {
            int decimals = unit.equals("元") ? 2 : unit.equals("万元") ? 6 : 10;
            String printed = new BigDecimal(stored, decimals).toPlainString() + unit;

            assertThat(FigureParser.parse(GridCell.text(0, 0, printed), Unit.YUAN))
                    .isEqualTo(exactOrTooLarge(stored, printed, ReadingCode.NORMALISED));
        }
    }

    private static Reading exactOrTooLarge(BigInteger stored, String printed, ReadingCode ifExact) {
        return fits(stored)
                ? new Reading(Cell.of(stored.longValueExact()), ifExact)
                : new Reading(Cell.unreadable(printed), ReadingCode.NUM_OVERFLOW);
    }

    private static boolean fits(BigInteger stored) {
        return stored.bitLength() < Long.SIZE;
    }

    /** A workbook holds binary numbers: what is read is that number; one that stands for several whole ones is not read. */
    @Property(tries = 2000)
    void a_stored_number_is_the_same_binary_number_or_unreadable(
            @ForAll("wholes") BigInteger stored, @ForAll("units") Unit unit) {
        double number = new BigDecimal(stored, unit.decimals()).doubleValue();
        Reading reading =
                FigureParser.parse(new GridCell(0, 0, GridCell.Kind.NUMBER, Double.toString(number), false, 0), unit);

        if (reading.cell().isNumber()) {
            assertThat(unit.toDecimal(reading.cell().getNumber()).doubleValue()).isEqualTo(number);
            assertThat(Math.abs(number)).isLessThan(0x1p53);
        } else {
            assertThat(reading.code())
                    .isIn(ReadingCode.NUM_OVERFLOW, ReadingCode.NUM_PRECISION, ReadingCode.NUM_NOT_INTEGER);
        }
    }

    /** With all decimals of its unit, with one, and with none. */
    @Property(tries = 500)
    void a_literal_is_exact_or_refused_in_every_wire_form(@ForAll("wholes") BigInteger number) {
        for (ReportFormat format : List.of(ReportFormat.JSON, ReportFormat.XML)) {
            assertExactOrRefused(format, COUNT, new BigDecimal(number));
            assertExactOrRefused(format, FEES, new BigDecimal(number, 6));
            assertExactOrRefused(format, FEES, new BigDecimal(number, 1));
            assertExactOrRefused(format, FEES, new BigDecimal(number.divide(BigInteger.valueOf(1_000_000))));
        }
    }

    private static void assertExactOrRefused(ReportFormat format, CellRef ref, BigDecimal figure) {
        BigInteger stored = figure.movePointRight(unit(ref).decimals()).toBigIntegerExact();
        ReadResult result = read(format, ref, figure.toPlainString());
        if (fits(stored)) {
            assertThat(result.getReport().orElseThrow().find(ref))
                    .as("%s in %s", figure, format)
                    .contains(Cell.of(stored.longValueExact()));
            assertThat(result.hasErrors()).isFalse();
        } else {
            assertThat(result.getFindings().stream().map(Finding::getCode))
                    .as("%s in %s", figure, format)
                    .containsAnyOf(ReadingCode.NUM_OVERFLOW.code(), ReadingCode.LIMIT_NUMBER.code());
            assertThat(result.getReport().flatMap(report -> report.find(ref)).filter(Cell::isNumber))
                    .isEmpty();
        }
    }

    @Property(tries = 200)
    void what_is_written_at_the_edges_is_read_as_the_same(@ForAll("reports") DisclosureReport report) {
        for (ReportFormat format : List.of(ReportFormat.JSON, ReportFormat.XML)) {
            byte[] written = ReportWriter.of(format).toBytes(report);
            assertThat(ReportReader.standard()
                            .read(written, ReadOptions.DEFAULT)
                            .getReport())
                    .contains(report);
        }
    }

    @Provide
    Arbitrary<DisclosureReport> reports() {
        return Arbitraries.of(Edition.FY2021.form().tables())
                .flatMap(EdgesOfLong::tablesWithGaps)
                .map(EdgesOfLongTest::report);
    }

    private static DisclosureReport report(StatisticsTable table) {
        return DisclosureReport.builder()
                .edition(Edition.FY2021)
                .year(2023)
                .organ(ReportingOrgan.of("某局"))
                .table(table)
                .build();
    }

    private static ReadResult read(ReportFormat format, CellRef ref, String literal) {
        StatisticsTable table = StatisticsTable.builder(definition(ref))
                .set(ref.row(), ref.column(), MARK)
                .build();
        String document = new String(ReportWriter.of(format).toBytes(report(table)), StandardCharsets.UTF_8);
        String mark = MARK.format(unit(ref));
        assertThat(document).containsOnlyOnce(mark);
        return ReportReader.standard()
                .read(document.replace(mark, literal).getBytes(StandardCharsets.UTF_8), ReadOptions.DEFAULT);
    }

    private static TableDefinition definition(CellRef ref) {
        return Edition.FY2021.form().findTable(ref.table()).orElseThrow();
    }

    private static Unit unit(CellRef ref) {
        return definition(ref).require(ref.row(), ref.column()).unit();
    }
}

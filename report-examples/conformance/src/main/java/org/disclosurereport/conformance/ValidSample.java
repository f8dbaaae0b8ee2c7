package org.disclosurereport.conformance;

import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.ReportFigure;
import org.disclosurereport.model.form.Edition;
import org.disclosurereport.model.form.Wording;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.testkit.FigureScale;
import org.disclosurereport.testkit.ReportArbitraries;
import org.disclosurereport.testkit.SampleReports;

/** The reports that every edition has in every format. In the forms without tables it is the annex that has figures. */
enum ValidSample {
    /** Hardly a figure is not 0. */
    SMALL_OFFICE("small-office", 11, Wording.of("小单位：多数格为0", "a small office: most cells are 0")) {
        @Override
        Arbitrary<DisclosureReport> reports(ReportArbitraries reports) {
            return reports.withScale(FigureScale.SMALL_OFFICE).consistent();
        }
    },
    /** Hardly a figure is 0. */
    CITY("city", 12, Wording.of("城市：多数格不为0", "a city: most cells are not 0")) {
        @Override
        Arbitrary<DisclosureReport> reports(ReportArbitraries reports) {
            return reports.withScale(FigureScale.CITY).consistent();
        }
    },
    /** Sums beyond what 32 bits hold. */
    NATION("nation", 13, Wording.of("全国：合计超过32位整数", "the nation: sums beyond 32 bits")) {
        @Override
        Arbitrary<DisclosureReport> reports(ReportArbitraries reports) {
            return reports.withScale(FigureScale.NATION).consistent();
        }
    },
    /** Some cells are not filled in. */
    BLANKS("blanks", 14, Wording.of("部分格未填写：空白、“/”或“-”", "some cells are unfilled: blank, / or -")) {
        @Override
        Arbitrary<DisclosureReport> reports(ReportArbitraries reports) {
            return reports.withBlanks().consistent().filter(ValidSample::isPartlyFilled);
        }
    },
    /** Sentences state figures of the tables. */
    STATED("stated", 15, Wording.of("叙述中写有数字，与表格一致", "sentences state figures, which agree with the tables")) {
        @Override
        Arbitrary<DisclosureReport> reports(ReportArbitraries reports) {
            return reports.consistent()
                    .filter(report -> !report.getStatedFigures().isEmpty());
        }
    },
    /** Every state that a cell can have; what is not readable breaks rules. */
    EVERY_STATE(
            "every-state",
            16,
            Wording.of(
                    "一格的各种状态：数字、0、空白、“/”、“-”、无法识别", "every state of a cell: number, 0, blank, /, - and unreadable")) {
        @Override
        Arbitrary<DisclosureReport> reports(ReportArbitraries reports) {
            return reports.withScale(FigureScale.CITY).consistent().map(ValidSample::withEveryState);
        }
    };

    private static final List<String> SENTENCES = List.of("本机关认真贯彻落实有关规定。", "公开内容的针对性有待增强。", "监督保障工作有序开展。");

    private static final List<Cell> STATES = List.of(
            Cell.of(0), Cell.BLANK, Cell.SLASH, Cell.DASH, Cell.unreadable("22（其中修订16件）"), Cell.unreadable("若干"));

    private final String key;
    private final long seed;
    private final Wording shows;

    ValidSample(String key, long seed, Wording shows) {
        this.key = key;
        this.seed = seed;
        this.shows = shows;
    }

    String key() {
        return key;
    }

    long seed() {
        return seed;
    }

    Wording shows() {
        return shows;
    }

    abstract Arbitrary<DisclosureReport> reports(ReportArbitraries reports);

    /** The report of an edition. */
    DisclosureReport of(Edition edition) {
        return SampleReports.from(
                () -> reports(ReportArbitraries.of(edition).withTexts(Arbitraries.of(SENTENCES)))
                        .filter(report -> report.cells().findAny().isPresent()),
                seed);
    }

    /** Most cells hold a number, but some do not. */
    private static boolean isPartlyFilled(DisclosureReport report) {
        long numbers = report.cells().filter(figure -> figure.cell().isNumber()).count();
        long all = report.cells().count();
        return 2 * numbers > all && 20 * numbers < 19 * all;
    }

    /** Every other cell of the first ones is in another state. */
    private static DisclosureReport withEveryState(DisclosureReport report) {
        List<ReportFigure> cells = report.cells().toList();
        DisclosureReport changed = report;
        for (int i = 0; i < STATES.size() && 2 * i < cells.size(); i++) {
            changed = changed.with(cells.get(2 * i).definition().ref(), STATES.get(i));
        }
        return changed;
    }

    /** Every edition in every format. */
    static Stream<SuiteCase> cases() {
        return Stream.of(Edition.values())
                .flatMap(edition -> Stream.of(values()).flatMap(sample -> sample.cases(edition)));
    }

    /** What is not readable is no valid report. */
    private String folder() {
        return this == EVERY_STATE ? "strange/" : "valid/";
    }

    private Stream<SuiteCase> cases(Edition edition) {
        DisclosureReport report = of(edition);
        return Documents.FORMATS.stream()
                .map(format -> SuiteCase.of(folder() + edition + "/" + key + "." + format.extension(), format, shows)
                        .withSeed(seed)
                        .withReport(report)
                        .withDocument(Documents.of(report, format)));
    }
}

package org.disclosurereport.benchmarks;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.Callable;

/**
 * The candidates of one benchmark in one machine, turn by turn, by the processor time of the thread: on a
 * machine that others use as well, the ratio of two candidates within one round is steady where their times
 * are not. JMH says how long something takes; this says which of two takes longer, and by how much.
 */
public final class Ratios {

    private static final int MOST_ROUNDS = 300;
    private static final int LEAST_ROUNDS = 20;
    private static final long MEASURED_NANOS = 20_000_000_000L;
    private static final long BATCH_NANOS = 3_000_000;
    private static final long WARM_UP_NANOS = 4_000_000_000L;

    private static final com.sun.management.ThreadMXBean THREADS =
            (com.sun.management.ThreadMXBean) ManagementFactory.getThreadMXBean();

    private final String name;
    private final List<Candidate> candidates = new ArrayList<>();
    private Object last = "";

    private record Candidate(String name, Callable<?> work) {}

    private Ratios(String name) {
        this.name = name;
    }

    private Ratios with(String candidate, Callable<?> work) {
        candidates.add(new Candidate(candidate, work));
        return this;
    }

    /**
     * Runs all groups, or those named.
     *
     * @param arguments names of groups
     * @throws Exception if a candidate fails
     */
    public static void main(String[] arguments) throws Exception {
        for (Map.Entry<String, Callable<Ratios>> group : groups().entrySet()) {
            if (arguments.length == 0 || Arrays.asList(arguments).contains(group.getKey())) {
                group.getValue().call().run();
            }
        }
    }

    private static Map<String, Callable<Ratios>> groups() {
        Map<String, Callable<Ratios>> groups = new LinkedHashMap<>();
        groups.put("json-read", Ratios::jsonRead);
        groups.put("json-write", Ratios::jsonWrite);
        groups.put("xml-read", Ratios::xmlRead);
        groups.put("xml-write", Ratios::xmlWrite);
        groups.put("arithmetic", Ratios::arithmetic);
        groups.put("rules", Ratios::rules);
        groups.put("diagnosis", Ratios::diagnosis);
        groups.put("form-workbook", Ratios::formWorkbook);
        groups.put("page", Ratios::page);
        groups.put("large-sheet", Ratios::largeSheet);
        groups.put("summary-sheet", Ratios::summarySheet);
        return groups;
    }

    private static Ratios jsonRead() {
        JsonBenchmark json = new JsonBenchmark();
        json.check();
        return new Ratios("json-read")
                .with("floor: Jackson token scan, text skipped", json::readFloorTokenScan)
                .with("Jackson scan, every value taken", json::readScanWithValues)
                .with("ours", json::readOurs)
                .with("Jackson to beans", json::readPeerJacksonBeans)
                .with("Jackson to maps", json::readPeerJacksonMaps)
                .with("fastjson2 to beans", json::readPeerFastjsonBeans);
    }

    private static Ratios jsonWrite() {
        JsonBenchmark json = new JsonBenchmark();
        json.check();
        return new Ratios("json-write")
                .with("Jackson from beans", json::writePeerJacksonBeans)
                .with("ours", json::writeOurs)
                .with("Jackson from beans, indented", json::writePeerJacksonBeansIndented)
                .with("fastjson2 from beans", json::writePeerFastjsonBeans);
    }

    private static Ratios xmlRead() {
        XmlBenchmark xml = new XmlBenchmark();
        xml.check();
        return new Ratios("xml-read")
                .with("floor: Woodstox scan", xml::readFloorScan)
                .with("ours", xml::readOurs)
                .with("Jackson to beans", xml::readPeerJacksonBeans);
    }

    private static Ratios xmlWrite() {
        XmlBenchmark xml = new XmlBenchmark();
        xml.check();
        return new Ratios("xml-write")
                .with("Jackson from beans", xml::writePeerJacksonBeans)
                .with("ours", xml::writeOurs);
    }

    private static Ratios arithmetic() {
        RulesBenchmark rules = new RulesBenchmark();
        rules.check();
        return new Ratios("arithmetic")
                .with("floor: hand-written loop", rules::floorHandWritten)
                .with("ours: all relations", rules::oursRelations)
                .with("ours: the seven rules one by one", rules::oursArithmetic)
                .with("Hibernate Validator, constrained beans", rules::peerHibernateValidator);
    }

    private static Ratios rules() {
        RulesBenchmark rules = new RulesBenchmark();
        rules.check();
        return new Ratios("rules")
                .with("all rules, clean", rules::oursClean)
                .with("all rules, one wrong figure", rules::oursOneWrongFigure)
                .with("all rules, no text", rules::oursFiguresOnly);
    }

    private static Ratios diagnosis() {
        DiagnosisBenchmark diagnosis = new DiagnosisBenchmark();
        diagnosis.check();
        return new Ratios("diagnosis")
                .with("floor: row and column by hand, one wrong figure, no words", diagnosis::floorHandWritten)
                .with("ours, nothing wrong", diagnosis::oursClean)
                .with("ours, one wrong figure", diagnosis::oursOne)
                .with("ours, two wrong figures", diagnosis::oursTwo)
                .with("ours, three wrong figures", diagnosis::oursThree);
    }

    private static Ratios formWorkbook() {
        WorkbookBenchmark workbook = new WorkbookBenchmark();
        workbook.check();
        return new Ratios("form-workbook")
                .with("fastexcel-reader, cells only", workbook::peerFastexcelCells)
                .with("floor: inflate", workbook::floorInflate)
                .with("ours, to a report", workbook::ours)
                .with("EasyExcel, cells only", workbook::peerEasyExcelCells)
                .with("POI, cells only", workbook::peerPoiCells);
    }

    private static Ratios page() {
        HtmlBenchmark page = new HtmlBenchmark();
        page.check();
        return new Ratios("page")
                .with("jsoup, elements only", page::peerJsoup)
                .with("floor: decode", page::floorDecode)
                .with("ours, to a report", page::ours);
    }

    private static Ratios largeSheet() {
        LargeSheetBenchmark sheet = new LargeSheetBenchmark();
        sheet.check();
        return new Ratios("large-sheet")
                .with("fastexcel-reader, cells only", sheet::peerFastexcelCells)
                .with("floor: inflate", sheet::floorInflate)
                .with("ours, cells to the finding that there is no form", sheet::ours)
                .with("EasyExcel, cells only", sheet::peerEasyExcelCells);
    }

    private static Ratios summarySheet() {
        SummarySheetBenchmark sheet = new SummarySheetBenchmark();
        sheet.check();
        return new Ratios("summary-sheet")
                .with("fastexcel-reader, cells only", sheet::peerFastexcelCells)
                .with("floor: inflate", sheet::floorInflate)
                .with("ours, to 2,000 reports", sheet::ours)
                .with("EasyExcel, cells only", sheet::peerEasyExcelCells);
    }

    private void run() throws Exception {
        int[] times = new int[candidates.size()];
        for (int c = 0; c < times.length; c++) {
            times[c] = warmUp(candidates.get(c).work());
        }
        double[][] nanos = new double[times.length][MOST_ROUNDS];
        double[] bytes = new double[times.length];
        long start = System.nanoTime();
        int rounds = 0;
        while (rounds < LEAST_ROUNDS || (rounds < MOST_ROUNDS && System.nanoTime() - start < MEASURED_NANOS)) {
            int round = rounds++;
            for (int turn = 0; turn < times.length; turn++) {
                int c = (turn + round) % times.length;
                long allocated = THREADS.getCurrentThreadAllocatedBytes();
                nanos[c][round] = (double) batch(candidates.get(c).work(), times[c]) / times[c];
                bytes[c] += (double) (THREADS.getCurrentThreadAllocatedBytes() - allocated) / times[c];
            }
        }
        print(nanos, bytes, rounds);
    }

    /** Runs for a while; returns how many runs make a batch. */
    private int warmUp(Callable<?> work) throws Exception {
        long spent = 0;
        int times = 1;
        while (spent < WARM_UP_NANOS) {
            long batch = batch(work, times);
            spent += Math.max(batch, 1000);
            if (batch < BATCH_NANOS && times < 1_000_000) {
                times *= 2;
            }
        }
        long batch = Math.max(1, batch(work, times));
        return (int) Math.max(1, times * BATCH_NANOS / batch);
    }

    private long batch(Callable<?> work, int times) throws Exception {
        long before = THREADS.getCurrentThreadCpuTime();
        for (int i = 0; i < times; i++) {
            last = work.call();
        }
        return THREADS.getCurrentThreadCpuTime() - before;
    }

    private void print(double[][] nanos, double[] bytes, int rounds) {
        System.out.printf(Locale.ROOT, "%n%s (ratios to the first)%s%n", name, last.equals("") ? " nothing" : "");
        for (int c = 0; c < nanos.length; c++) {
            double[] ratios = new double[rounds];
            for (int round = 0; round < rounds; round++) {
                ratios[round] = nanos[c][round] / nanos[0][round];
            }
            Arrays.sort(ratios);
            double[] sorted = Arrays.copyOf(nanos[c], rounds);
            Arrays.sort(sorted);
            System.out.printf(
                    Locale.ROOT,
                    "  %-50s %9.2f µs  %5.2f x [%.2f - %.2f]  %,10.0f B%n",
                    candidates.get(c).name(),
                    sorted[rounds / 2] / 1000,
                    ratios[rounds / 2],
                    ratios[rounds / 4],
                    ratios[rounds * 3 / 4],
                    bytes[c] / rounds);
        }
    }
}

package org.disclosurereport.benchmarks;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validation;
import jakarta.validation.Validator;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.disclosurereport.model.DisclosureReport;
import org.disclosurereport.model.finding.Finding;
import org.disclosurereport.model.finding.ValidationResult;
import org.disclosurereport.model.form.CellRef;
import org.disclosurereport.model.table.Cell;
import org.disclosurereport.model.table.StatisticsTable;
import org.disclosurereport.validation.ReportRule;
import org.disclosurereport.validation.ReportValidator;
import org.disclosurereport.validation.RuleCatalogue;
import org.disclosurereport.validation.rules.Relations;
import org.hibernate.validator.messageinterpolation.ParameterMessageInterpolator;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The arithmetic of the form beside the same written by hand, and all rules on one report. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class RulesBenchmark {

    private static final Set<String> ARITHMETIC = Set.of(
            "S2-COUNT-TYPES",
            "S3-NONNEG-INT",
            "S3-ROW-TOTAL",
            "S3-RESULT-TOTAL",
            "S3-BALANCE",
            "S4-NONNEG-INT",
            "S4-TOTALS");

    private static final int ROWS = 25;
    private static final int APPLICANTS = 7;
    private static final int CONCLUDED = 23;
    private static final int BLOCKS = 3;
    private static final int RESULTS = 5;

    private final ReportValidator validator = ReportValidator.standard();
    private final ReportRule[] arithmetic = RuleCatalogue.rules(ReportRule.class).stream()
            .filter(rule -> ARITHMETIC.contains(rule.code().toString()))
            .toArray(ReportRule[]::new);
    private final DisclosureReport clean = Sample.report();
    private final DisclosureReport withoutText =
            clean.toBuilder().sections(List.of()).build();
    private final DisclosureReport broken =
            clean.with(CellRef.parse("request/granted/naturalPerson"), Cell.of(Long.MAX_VALUE / 4));
    private final Validator hibernate = Validation.byDefaultProvider()
            .configure()
            .messageInterpolator(new ParameterMessageInterpolator())
            .buildValidatorFactory()
            .getValidator();
    private final ConstrainedBeans beans;
    private final long[] proactive;
    private final long[][] request;
    private final long[][] dispute;

    /** Made by JMH. */
    public RulesBenchmark() {
        List<StatisticsTable> tables = clean.getTables();
        proactive = numbers(tables.get(0), 1, 10)[0];
        request = numbers(tables.get(1), ROWS, APPLICANTS);
        dispute = numbers(tables.get(2), BLOCKS, RESULTS);
        beans = ConstrainedBeans.of(proactive, request, dispute);
    }

    /** Nobody finds anything in a clean report. */
    @Setup
    public void check() {
        if (arithmetic.length != ARITHMETIC.size()
                || floorHandWritten() != 0
                || !oursArithmetic().isEmpty()
                || !oursRelations()
                || !peerHibernateValidator().isEmpty()
                || hibernate.validate(wrong(request)).size() != 2) {
            throw new IllegalStateException("The candidates must find nothing in a clean report");
        }
    }

    private ConstrainedBeans wrong(long[][] request) {
        long[][] changed = Stream.of(request).map(long[]::clone).toArray(long[][]::new);
        changed[3][0] += 1;
        return ConstrainedBeans.of(proactive, changed, dispute);
    }

    private static long[][] numbers(StatisticsTable table, int rows, int columns) {
        long[][] numbers = new long[rows][columns];
        for (int i = 0; i < rows * columns; i++) {
            numbers[i / columns][i % columns] = table.getNumber(i);
        }
        return numbers;
    }

    /** Floor: what a host would write by hand over its own arrays; 200 signs, 42 identities, overflow checked. */
    @Benchmark
    public int floorHandWritten() {
        int wrong = 0;
        for (long number : proactive) {
            wrong += number < 0 ? 1 : 0;
        }
        for (long[] row : request) {
            long sum = 0;
            for (int c = 0; c < APPLICANTS - 1; c++) {
                wrong += row[c] < 0 ? 1 : 0;
                sum = Math.addExact(sum, row[c]);
            }
            wrong += row[APPLICANTS - 1] < 0 || sum != row[APPLICANTS - 1] ? 1 : 0;
        }
        for (int c = 0; c < APPLICANTS; c++) {
            long sum = 0;
            for (int r = 2; r < CONCLUDED; r++) {
                sum = Math.addExact(sum, request[r][c]);
            }
            wrong += sum != request[CONCLUDED][c] ? 1 : 0;
            wrong += Math.addExact(request[0][c], request[1][c])
                            != Math.addExact(request[CONCLUDED][c], request[CONCLUDED + 1][c])
                    ? 1
                    : 0;
        }
        for (long[] block : dispute) {
            long sum = 0;
            for (int c = 0; c < RESULTS - 1; c++) {
                wrong += block[c] < 0 ? 1 : 0;
                sum = Math.addExact(sum, block[c]);
            }
            wrong += block[RESULTS - 1] < 0 || sum != block[RESULTS - 1] ? 1 : 0;
        }
        return wrong;
    }

    /** Ours: the same by the rules of the catalogue, from the form. */
    @Benchmark
    public List<Finding> oursArithmetic() {
        List<Finding> findings = new ArrayList<>(0);
        Consumer<Finding> sink = findings::add;
        for (ReportRule rule : arithmetic) {
            rule.check(clean, sink);
        }
        return findings;
    }

    /** Ours: what the validator asks first, whether all relations of the form hold. */
    @Benchmark
    public boolean oursRelations() {
        return Relations.surelyHoldIn(clean);
    }

    /** Peer: the same signs and identities as constraints of beans. */
    @Benchmark
    public Set<ConstraintViolation<ConstrainedBeans>> peerHibernateValidator() {
        return hibernate.validate(beans);
    }

    /** Ours: every rule of the catalogue on a report whose figures are right, with its text. */
    @Benchmark
    public ValidationResult oursClean() {
        return validator.validate(clean);
    }

    /** Ours: every rule of the catalogue on figures without any text. */
    @Benchmark
    public ValidationResult oursFiguresOnly() {
        return validator.validate(withoutText);
    }

    /** Ours: every rule of the catalogue on a report with one wrong figure, findings worded twice. */
    @Benchmark
    public ValidationResult oursOneWrongFigure() {
        return validator.validate(broken);
    }
}

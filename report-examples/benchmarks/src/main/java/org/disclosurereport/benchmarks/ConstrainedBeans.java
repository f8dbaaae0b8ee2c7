package org.disclosurereport.benchmarks;

import jakarta.validation.Constraint;
import jakarta.validation.ConstraintValidator;
import jakarta.validation.ConstraintValidatorContext;
import jakarta.validation.Payload;
import jakarta.validation.Valid;
import jakarta.validation.constraints.PositiveOrZero;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/**
 * The figures of a report as a host would constrain them without this library: a bean for each row, {@code
 * PositiveOrZero} on every figure, a constraint of its own on every row and on the whole.
 *
 * @param proactive section two
 * @param requests section three, row by row
 * @param disputes section four, row by row
 */
@ConstrainedBeans.ColumnsAddUp
public record ConstrainedBeans(
        List<@Valid Figure> proactive,
        List<@Valid RequestRow> requests,
        List<@Valid DisputeRow> disputes) {

    private static final int CONCLUDED = 23;

    /** One figure of section two. */
    public record Figure(@PositiveOrZero long number) {}

    /** One row of section three. */
    @RowAddsUp
    public record RequestRow(
            @PositiveOrZero long naturalPerson,
            @PositiveOrZero long commercialEnterprise,
            @PositiveOrZero long researchInstitution,
            @PositiveOrZero long publicWelfareOrganization,
            @PositiveOrZero long legalServiceInstitution,
            @PositiveOrZero long otherOrganization,
            @PositiveOrZero long total)
            implements Row {

        @Override
        public boolean addsUp() {
            long sum = Math.addExact(naturalPerson, commercialEnterprise);
            sum = Math.addExact(sum, researchInstitution);
            sum = Math.addExact(sum, publicWelfareOrganization);
            sum = Math.addExact(sum, legalServiceInstitution);
            return Math.addExact(sum, otherOrganization) == total;
        }

        private long figure(int column) {
            return switch (column) {
                case 0 -> naturalPerson;
                case 1 -> commercialEnterprise;
                case 2 -> researchInstitution;
                case 3 -> publicWelfareOrganization;
                case 4 -> legalServiceInstitution;
                case 5 -> otherOrganization;
                default -> total;
            };
        }
    }

    /** One row of section four. */
    @RowAddsUp
    public record DisputeRow(
            @PositiveOrZero long upheld,
            @PositiveOrZero long corrected,
            @PositiveOrZero long otherResult,
            @PositiveOrZero long pending,
            @PositiveOrZero long total)
            implements Row {

        @Override
        public boolean addsUp() {
            return Math.addExact(Math.addExact(upheld, corrected), Math.addExact(otherResult, pending)) == total;
        }
    }

    /** A row with a total. */
    public interface Row {
        /** Whether the total is that of the parts. */
        boolean addsUp();
    }

    /** The total of a row is the sum of its parts. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = RowValidator.class)
    public @interface RowAddsUp {
        /** The message. */
        String message() default "the total must be the sum of the parts";

        /** No groups. */
        Class<?>[] groups() default {};

        /** No payload. */
        Class<? extends Payload>[] payload() default {};
    }

    /** The results of a column add up, and what came in is what went out. */
    @Target(ElementType.TYPE)
    @Retention(RetentionPolicy.RUNTIME)
    @Constraint(validatedBy = ColumnsValidator.class)
    public @interface ColumnsAddUp {
        /** The message. */
        String message() default "every column must add up and balance";

        /** No groups. */
        Class<?>[] groups() default {};

        /** No payload. */
        Class<? extends Payload>[] payload() default {};
    }

    /** Checks a row. */
    public static class RowValidator implements ConstraintValidator<RowAddsUp, Row> {
        @Override
        public boolean isValid(Row row, ConstraintValidatorContext context) {
            return row.addsUp();
        }
    }

    /** Checks all columns. */
    public static class ColumnsValidator implements ConstraintValidator<ColumnsAddUp, ConstrainedBeans> {
        @Override
        public boolean isValid(ConstrainedBeans beans, ConstraintValidatorContext context) {
            return beans.columnsAddUp();
        }
    }

    private boolean columnsAddUp() {
        boolean right = true;
        for (int c = 0; c < 7; c++) {
            long sum = 0;
            for (int r = 2; r < CONCLUDED; r++) {
                sum = Math.addExact(sum, requests.get(r).figure(c));
            }
            right &= sum == requests.get(CONCLUDED).figure(c);
            right &= Math.addExact(requests.get(0).figure(c), requests.get(1).figure(c))
                    == Math.addExact(
                            requests.get(CONCLUDED).figure(c),
                            requests.get(CONCLUDED + 1).figure(c));
        }
        return right;
    }

    static ConstrainedBeans of(long[] proactive, long[][] requests, long[][] disputes) {
        return new ConstrainedBeans(
                Arrays.stream(proactive).mapToObj(Figure::new).toList(),
                Stream.of(requests)
                        .map(row -> new RequestRow(row[0], row[1], row[2], row[3], row[4], row[5], row[6]))
                        .toList(),
                Stream.of(disputes)
                        .map(row -> new DisputeRow(row[0], row[1], row[2], row[3], row[4]))
                        .toList());
    }
}
